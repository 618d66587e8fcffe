import { expect, test } from 'vitest'
import { writeChunk } from '#storage/chunks.ts'
import { readFingerprints, writeFingerprints } from '#storage/fingerprints.ts'
import { sweepUnfinishedImports } from '#storage/import-contents.ts'
import { completeImport, deleteImports, listImports, readContents } from '#storage/imports.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import { changeProject, createProject, deleteProject, listProjects, readProject } from '#storage/projects.ts'
import { listRejected, writeRejected } from '#storage/rejected-rows.ts'
import { readSetting, writeSetting } from '#storage/settings.ts'
import { withEdit } from '#core/themes/edits/history.ts'
import { NO_STEERING } from '#core/themes/edits/steering.ts'
import { changeThemeEdits } from '../../helpers/change-theme-edits.ts'
import { readThemeRun, writeThemeRun } from '#storage/theme-runs.ts'
import { useFakeDatabase } from '../../helpers/fake-database.ts'
import { DICTIONARIES, makeChunk, makeImportRecord, PLAN, SCALE } from '../../helpers/make-chunk.ts'

const open = useFakeDatabase()
const NEW = { name: 'Spring wave', timezone: 'UTC', isSample: false, nowMs: 1000 }

async function importInto(database: LowdownDatabase, projectId: string, importId: string): Promise<void> {
  await writeChunk(database, importId, 0, makeChunk(4))
  await writeRejected(database, importId, 0, [{ row: 5, line: 6, reason: 'no-score', raw: ',,' }])
  await writeFingerprints(database, importId, BigUint64Array.from([1n, 2n, 2n, 2n ** 64n - 1n]))
  const contents = { chunks: 1, rejectedRows: 1, dictionaries: DICTIONARIES }
  await completeImport(database, makeImportRecord(projectId, importId, 4, 1), contents)
}

/** Number of records in each table that has any. */
async function counts(database: LowdownDatabase): Promise<Record<string, number>> {
  const pairs = await Promise.all(
    database.tables.map(async table => [table.name, await table.count()] as const),
  )
  return Object.fromEntries(pairs.filter(([, count]) => count > 0))
}

const RUN = {
  themes: [{ id: 't1', label: 'waiting', keywords: [{ text: 'wait', weight: 1 }], markedStems: ['wait'] }],
  mainTheme: Int16Array.from([0, -1, 0, -1]),
  secondTheme: Int16Array.from([-1, -1, -1, -1]),
  status: Uint8Array.from([3, 0, 3, 2]),
  learnedFrom: 3,
}

test('a new project is empty, and the first import gives it scale and time zone', async () => {
  const database = await open()
  const project = await createProject(database, NEW)
  expect(project).toEqual({
    id: project.id,
    name: 'Spring wave',
    createdAtMs: 1000,
    openedAtMs: 1000,
    timezone: 'UTC',
    scale: null,
    isSample: false,
    responses: 0,
    revision: 0,
  })
  await importInto(database, project.id, 'i1')
  await importInto(database, project.id, 'i2')
  expect(await readProject(database, project.id)).toEqual({
    ...project,
    timezone: PLAN.timezone,
    scale: SCALE,
    responses: 8,
    revision: 2,
  })
  expect((await listImports(database, project.id)).map(each => each.id)).toEqual(['i1', 'i2'])
  expect(await readContents(database, 'i1')).toMatchObject({ chunks: 1, dictionaries: DICTIONARIES })
})

test.each([
  ['another highest score', { ...SCALE, max: 10 }],
  ['another direction', { ...SCALE, lowIsGood: true }],
])('refuses an import with %s, and keeps nothing of it', async (_name, scale) => {
  const database = await open()
  const project = await createProject(database, NEW)
  await importInto(database, project.id, 'i1')
  const before = await counts(database)
  const record = { ...makeImportRecord(project.id, 'i2', 4), plan: { ...PLAN, scale } }
  const contents = { chunks: 0, rejectedRows: 0, dictionaries: DICTIONARIES }
  await expect(completeImport(database, record, contents)).rejects.toMatchObject({
    code: 'import/other-scale',
  })
  expect(await counts(database)).toEqual(before)
})

test('another low rule or time zone makes a new revision, a name does not', async () => {
  const database = await open()
  const { id } = await createProject(database, NEW)
  await importInto(database, id, 'i1')
  const revisions = []
  for (const change of [
    { name: 'Renamed' },
    { low: { op: '<=', value: 3 } },
    { low: { op: '<=', value: 4 } },
    { timezone: PLAN.timezone },
    { timezone: 'Asia/Tokyo' },
    { trendUnit: 'week' },
  ] as const) {
    revisions.push((await changeProject(database, id, change)).revision)
  }
  expect(revisions).toEqual([1, 1, 2, 2, 3, 3])
  expect(await readProject(database, id)).toMatchObject({
    name: 'Renamed',
    timezone: 'Asia/Tokyo',
    trendUnit: 'week',
    scale: { ...SCALE, low: { op: '<=', value: 4 } },
  })
})

test('another headline is remembered, and counts nothing again', async () => {
  const database = await open()
  const { id, revision } = await createProject(database, NEW)
  await changeProject(database, id, { headline: 'ces-mean' })
  expect(await readProject(database, id)).toMatchObject({ headline: 'ces-mean', revision })
})

test('a deleted project leaves nothing, and the others alone', async () => {
  const database = await open()
  const keep = await createProject(database, { ...NEW, nowMs: 5 })
  await importInto(database, keep.id, 'k1')
  const before = await counts(database)
  const project = await createProject(database, NEW)
  await importInto(database, project.id, 'i1')
  await importInto(database, project.id, 'i2')
  await writeThemeRun(
    database,
    { projectId: project.id, revision: 2, low: SCALE.low, recipe: 1 },
    { run: RUN, steering: NO_STEERING },
  )
  await changeThemeEdits(database, project.id, before => withEdit(before, { kind: 'forbid', word: 'dear' }))
  await deleteProject(database, project.id)
  expect(await counts(database)).toEqual(before)
  expect(await listProjects(database)).toEqual([await readProject(database, keep.id)])
  await expect(readProject(database, project.id)).rejects.toMatchObject({ code: 'storage/project-missing' })
})

test('deleting an import takes its responses away, and the last one the scale', async () => {
  const database = await open()
  const { id } = await createProject(database, NEW)
  await importInto(database, id, 'i1')
  await importInto(database, id, 'i2')
  expect(await deleteImports(database, id, ['i1'])).toMatchObject({ responses: 4, revision: 3, scale: SCALE })
  expect(await deleteImports(database, id, ['i1'])).toMatchObject({ responses: 4, revision: 3 })
  expect(await deleteImports(database, id, ['i2'])).toMatchObject({ responses: 0, revision: 4, scale: null })
  expect(await counts(database)).toEqual({ projects: 1 })
})

test('an import takes the place of another, whatever its scale if that was the only one, or nothing changes', async () => {
  const database = await open()
  const { id } = await createProject(database, NEW)
  await importInto(database, id, 'i1')
  const before = await counts(database)
  const scale = { ...SCALE, max: 10 }
  const other = { ...makeImportRecord(id, 'i2', 6), plan: { ...PLAN, scale } }
  const contents = { chunks: 0, rejectedRows: 0, dictionaries: DICTIONARIES }
  await importInto(database, id, 'i3')
  await expect(completeImport(database, other, contents, ['i1'])).rejects.toMatchObject({
    code: 'import/other-scale',
  })
  expect((await listImports(database, id)).map(each => each.id)).toEqual(['i1', 'i3'])
  await deleteImports(database, id, ['i3'])
  expect(await counts(database)).toEqual(before)
  const project = await completeImport(database, other, contents, ['i1'])
  expect(project).toMatchObject({ responses: 6, scale, revision: 4 })
  expect(await counts(database)).toEqual({ projects: 1, imports: 1, contents: 1 })
})

test('fingerprints are kept in parts; damaged or incomplete ones count as none', async () => {
  const database = await open()
  const size = 1_100_000
  const values = BigUint64Array.from({ length: size }, (_, index) => BigInt(index) * 16_000_000_000_000n)
  await writeFingerprints(database, 'i', values.slice(5))
  await writeFingerprints(database, 'i', values)
  expect(await database.fingerprints.count()).toBe(2)
  const found = await readFingerprints(database, 'i', size)
  expect(found?.length === size && found.every((value, index) => value === values[index])).toBe(true)
  expect(await readFingerprints(database, 'i', size - 1)).toBeNull()
  await database.fingerprints.update(['i', 1], part => {
    part.values[7]! ^= 1n
  })
  expect(await readFingerprints(database, 'i', size)).toBeNull()
})

test('sweeps what never became an import, and only that', async () => {
  const database = await open()
  const { id } = await createProject(database, NEW)
  await importInto(database, id, 'b')
  const before = await counts(database)
  for (const index of [0, 1, 2]) await writeChunk(database, 'a', index, makeChunk(2))
  await writeChunk(database, 'c', 7, makeChunk(2))
  await writeFingerprints(database, 'e', BigUint64Array.of(1n))
  await writeRejected(database, 'd', 0, [{ row: 1, line: 2, reason: 'empty', raw: '' }])
  expect(await sweepUnfinishedImports(database)).toBe(4)
  expect(await counts(database)).toEqual(before)
  expect(await sweepUnfinishedImports(database)).toBe(0)
})

test('pages through rejected rows in file order', async () => {
  const database = await open()
  const { id } = await createProject(database, NEW)
  const rows = Array.from({ length: 1730 }, (_, index) => ({
    row: index + 1,
    line: index + 2,
    reason: 'no-score' as const,
    raw: `row ${index}`,
  }))
  await writeRejected(database, 'i', 0, rows.slice(0, 7))
  await writeRejected(database, 'i', 7, rows.slice(7, 1400))
  await writeRejected(database, 'i', 1400, rows.slice(1400))
  const contents = { chunks: 0, rejectedRows: rows.length, dictionaries: DICTIONARIES }
  await completeImport(database, makeImportRecord(id, 'i', 0, rows.length), contents)
  for (const [offset, limit] of [
    [0, 5],
    [5, 4],
    [506, 2],
    [1399, 2],
    [0, 5000],
    [1729, 10],
    [1730, 10],
    [9999, 10],
  ] as const) {
    const page = await listRejected(database, 'i', offset, limit)
    expect(page).toEqual({ total: 1730, rows: rows.slice(offset, offset + limit) })
  }
  await database.rejectedRows.delete(['i', 7])
  await expect(listRejected(database, 'i', 10, 5)).rejects.toMatchObject({ code: 'storage/damaged' })
})

test('themes hold for one revision and rule only, and damaged ones count as none', async () => {
  const database = await open()
  const { id } = await createProject(database, NEW)
  const key = { projectId: id, revision: 3, low: SCALE.low, recipe: 1 }
  await writeThemeRun(database, { ...key, revision: 2 }, { run: RUN, steering: NO_STEERING })
  await writeThemeRun(database, key, { run: RUN, steering: NO_STEERING })
  expect(await readThemeRun(database, key, 4)).toEqual({ run: RUN, steering: NO_STEERING })
  expect(await readThemeRun(database, { ...key, revision: 2 }, 4)).toBeNull()
  expect(await readThemeRun(database, { ...key, low: { op: '<=', value: 2 } }, 4)).toBeNull()
  expect(await readThemeRun(database, { ...key, recipe: 2 }, 4)).toBeNull()
  expect(await readThemeRun(database, key, 5)).toBeNull()
  await database.themeParts.toCollection().modify(part => {
    part.mainTheme[1] = 0
  })
  expect(await readThemeRun(database, key, 4)).toBeNull()
})

test('themes of more than a million responses are stored in parts', async () => {
  const database = await open()
  const { id } = await createProject(database, NEW)
  const size = 1_100_000
  const run = {
    ...RUN,
    mainTheme: Int16Array.from({ length: size }, (_, index) => (index % 9) - 1),
    secondTheme: new Int16Array(size).fill(-1),
    status: Uint8Array.from({ length: size }, (_, index) => index % 4),
  }
  const key = { projectId: id, revision: 1, low: SCALE.low, recipe: 1 }
  await writeThemeRun(database, key, { run, steering: NO_STEERING })
  expect(await database.themeParts.count()).toBe(2)
  const found = await readThemeRun(database, key, size)
  expect(found?.run.mainTheme.every((value, index) => value === run.mainTheme[index])).toBe(true)
  expect(found?.run.status.at(-1)).toBe(run.status.at(-1))
})

test('themes of a project that was deleted meanwhile are not stored', async () => {
  const database = await open()
  await writeThemeRun(
    database,
    { projectId: 'gone', revision: 1, low: SCALE.low, recipe: 1 },
    { run: RUN, steering: NO_STEERING },
  )
  expect(await counts(database)).toEqual({})
})

test('settings are kept by name', async () => {
  const database = await open()
  await writeSetting(database, 'theme', { mode: 'dark' })
  await writeSetting(database, 'theme', { mode: 'light' })
  expect(await readSetting(database, 'theme')).toEqual({ mode: 'light' })
  expect(await readSetting(database, 'other')).toBeUndefined()
})
