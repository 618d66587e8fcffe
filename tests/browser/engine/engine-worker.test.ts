import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ImportPlan } from '#core/importing/mapping.ts'
import type { Progress } from '#core/job-context.ts'
import { withThemes } from '#core/statistics/findings/with-themes.ts'
import { EVERYTHING, type Selection } from '#core/selection/selection.ts'
import type { JobClient } from '#renderer/jobs/job-client.ts'
import { startEngine } from '#renderer/jobs/start-engine.ts'
import { listImports } from '#storage/imports.ts'
import { openDatabase, type LowdownDatabase } from '#storage/lowdown-database.ts'
import { changeProject, createProject, readProject } from '#storage/projects.ts'
import { createWords } from '#words/create-words.ts'
import { disguiseWords } from '#words/privacy-sentences.ts'
import { slowPort } from '../../helpers/slow-port.ts'
import { surveyCsv } from '../../helpers/survey-csv.ts'

const ROWS = 40_000
const CSV = new TextEncoder().encode(surveyCsv(ROWS))
const REJECTED = ROWS / 50
/** Where nothing is to happen half-way. */
const SMALL_CSV = new TextEncoder().encode(surveyCsv(3000))

let jobs: JobClient
let database: LowdownDatabase
let projectId: string

beforeEach(async () => {
  await deleteDatabase()
  database = await openDatabase()
  jobs = startEngine()
  const project = await createProject(database, { name: 'Test', timezone: 'UTC', isSample: false, nowMs: 1 })
  projectId = project.id
})

afterEach(() => {
  jobs.dispose()
  database.close()
})

/** Waits for the workers of the test before to let go. */
function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('lowdown')
    request.onsuccess = () => {
      resolve()
    }
    request.onerror = () => {
      reject(new Error('The database could not be deleted'))
    }
  })
}

/** Number of records in the tables that hold responses. */
async function stored(): Promise<number> {
  const tables = [
    database.imports,
    database.contents,
    database.chunkCodes,
    database.chunkTexts,
    database.rejectedRows,
    database.fingerprints,
  ]
  const counts = await Promise.all(tables.map(table => table.count()))
  return counts.reduce((sum, count) => sum + count, 0)
}

async function inspect(csv: Uint8Array<ArrayBuffer> = CSV) {
  const file = new File([csv], 'answers.csv')
  const source = { kind: 'file', file } as const
  const { sourceId, inspection } = await jobs.run('inspect-file', { source, reading: {} })
  const plan: ImportPlan = {
    reading: inspection.reading,
    mapping: inspection.mapping,
    scale: inspection.scale!,
    dateOrder: inspection.dateOrder.order,
    timezone: 'Europe/Berlin',
  }
  return { sourceId, projectId, plan }
}

async function inspectPort(port: MessagePort) {
  const source = { kind: 'port', port, name: 'answers.csv', sizeBytes: CSV.length } as const
  const found = await jobs.run('inspect-file', { source, reading: {} }, { transfer: [port] })
  const { inspection, sourceId } = found
  return {
    sourceId,
    projectId,
    plan: {
      reading: inspection.reading,
      mapping: inspection.mapping,
      scale: inspection.scale!,
      dateOrder: inspection.dateOrder.order,
      timezone: 'Europe/Berlin',
    },
  }
}

async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('')
}

test('takes a file in, and another engine on the same data counts the same', async () => {
  const seen: Progress[] = []
  const input = await inspect()
  const { outcome, importId } = await jobs.run('import-file', input, {
    onProgress: progress => seen.push(progress),
  })
  expect(outcome).toMatchObject({
    rows: ROWS,
    responses: ROWS - REJECTED,
    rejected: { total: REJECTED, byReason: { 'no-score': REJECTED } },
  })
  const fractions = seen.map(progress => progress.fraction)
  expect(fractions).toEqual([...fractions].sort((a, b) => a - b))
  expect(seen.at(-1)?.stage).toBe('saving')

  expect(await readProject(database, projectId)).toMatchObject({
    responses: ROWS - REJECTED,
    timezone: 'Europe/Berlin',
    scale: input.plan.scale,
    revision: 1,
  })
  const [record] = await listImports(database, projectId)
  expect(record).toMatchObject({
    id: importId,
    file: 'answers.csv',
    sizeBytes: CSV.length,
    sha256: await sha256Hex(CSV),
    headers: ['Response ID', 'Answered at', 'Ease score (1-7)', 'Comment', 'Agent', 'Topic'],
  })
  const page = await jobs.run('list-rejected', { importId, offset: 1, limit: 2 })
  expect(page).toMatchObject({ total: REJECTED, rows: [{ row: 100 }, { row: 150 }] })

  const before = await jobs.run('summarise', { projectId, selection: EVERYTHING })
  expect(before.selected).toBe(ROWS - REJECTED)
  jobs.dispose()
  database.close()
  database = await openDatabase()
  jobs = startEngine()
  expect(await jobs.run('summarise', { projectId, selection: EVERYTHING })).toEqual(before)
})

test('an import that is cancelled half-way leaves nothing behind, and can be made again', async () => {
  const input = await inspect()
  const controller = new AbortController()
  const importing = jobs.run('import-file', input, {
    signal: controller.signal,
    onProgress: progress => {
      if (progress.fraction > 0.3) controller.abort()
    },
  })
  await expect(importing).rejects.toMatchObject({ name: 'AbortError' })
  await expect.poll(stored).toBe(0)
  expect(await readProject(database, projectId)).toMatchObject({ responses: 0, revision: 0, scale: null })
  await jobs.run('import-file', input)
  expect(await stored()).toBeGreaterThan(0)
})

test('an import whose file vanishes half-way leaves nothing behind', async () => {
  const input = await inspectPort(slowPort(CSV, 12, () => ({ type: 'failed', code: 'import/file-vanished' })))
  const importing = jobs.run('import-file', input)
  await expect(importing).rejects.toMatchObject({
    code: 'import/file-vanished',
    details: { file: 'answers.csv' },
  })
  expect(await stored()).toBe(0)
})

test('an import whose worker is stopped half-way is swept at the next start', async () => {
  let tellHalfWay: () => void
  const halfWay = new Promise<void>(resolve => (tellHalfWay = resolve))
  const input = await inspectPort(
    slowPort(CSV, 12, () => {
      tellHalfWay()
      return null
    }),
  )
  const importing = jobs.run('import-file', input)
  importing.catch(() => undefined)
  await halfWay
  await expect.poll(stored).toBeGreaterThan(0)
  jobs.dispose()
  await expect(importing).rejects.toMatchObject({ code: 'engine/stopped' })
  expect(await stored()).toBeGreaterThan(0)
  await jobs.run('delete-imports', { projectId, importIds: ['none'] })
  await expect.poll(stored).toBe(0)
})

test('a file of another scale is refused, one that overlaps adds what is new, and the same again adds nothing', async () => {
  await jobs.run('import-file', await inspect())
  const grown = await inspect(new TextEncoder().encode(surveyCsv(ROWS + 100)))
  const other = { ...grown, plan: { ...grown.plan, scale: { ...grown.plan.scale, max: 10 } } }
  await expect(jobs.run('import-file', other)).rejects.toMatchObject({ code: 'import/other-scale' })
  expect(await database.fingerprints.count()).toBe(0)
  const { importId, outcome } = await jobs.run('import-file', grown)
  expect(outcome).toMatchObject({
    rows: ROWS + 100,
    responses: 98,
    rejected: { total: ROWS + 2, byReason: { duplicate: ROWS - REJECTED, 'no-score': REJECTED + 2 } },
  })
  const rejected = await jobs.run('list-rejected', { importId, offset: 48, limit: 2 })
  expect(rejected.rows.map(({ row, reason }) => [row, reason])).toEqual([
    [49, 'duplicate'],
    [50, 'no-score'],
  ])
  const both = await jobs.run('summarise', { projectId, selection: EVERYTHING })
  expect(both.total).toBe(ROWS - REJECTED + 98)
  const present = await stored()
  await expect(jobs.run('import-file', await inspect())).rejects.toMatchObject({
    code: 'import/nothing-new',
    details: { rows: ROWS, duplicates: ROWS - REJECTED },
  })
  expect(await stored()).toBe(present)
  await jobs.run('delete-imports', { projectId, importIds: [importId] })
  const one = await jobs.run('summarise', { projectId, selection: EVERYTHING })
  expect(one.total).toBe(ROWS - REJECTED)
  // Once an import is gone, its rows may come in again.
  await jobs.run('import-file', await inspect(new TextEncoder().encode(surveyCsv(ROWS + 100))))
  expect(await jobs.run('summarise', { projectId, selection: EVERYTHING })).toEqual(both)
})

test('fingerprints that are damaged are made again from what is stored', async () => {
  await jobs.run('import-file', await inspect(SMALL_CSV))
  await jobs.run('import-file', await inspect(new TextEncoder().encode(surveyCsv(3100))))
  await database.fingerprints.toCollection().modify(part => {
    part.values[0]! ^= 1n
  })
  const { outcome } = await jobs.run('import-file', await inspect(new TextEncoder().encode(surveyCsv(3200))))
  expect(outcome.responses).toBe(98)
})

test('an import is replaced by the same file read in another way, and by no other file', async () => {
  const first = await jobs.run('import-file', await inspect(SMALL_CSV))
  const other = await inspect(new TextEncoder().encode(surveyCsv(3001)))
  const { importId: replaces } = first
  await expect(jobs.run('import-file', { ...other, replaces: [replaces] })).rejects.toMatchObject({
    code: 'import/other-file',
    details: { file: 'answers.csv', present: 'answers.csv' },
  })
  expect((await listImports(database, projectId)).map(({ id }) => id)).toEqual([replaces])
  const again = await inspect(SMALL_CSV)
  const plan = { ...again.plan, mapping: { ...again.plan.mapping, agent: [] } }
  const { importId, outcome } = await jobs.run('import-file', { ...again, plan, replaces: [replaces] })
  expect(outcome.responses).toBe(first.outcome.responses)
  expect((await listImports(database, projectId)).map(({ id }) => id)).toEqual([importId])
  const summary = await jobs.run('summarise', { projectId, selection: EVERYTHING })
  expect(summary.total).toBe(first.outcome.responses)
})

test('the SHA-256 of an open file is told before it is imported', async () => {
  const { sourceId } = await inspect(SMALL_CSV)
  expect(await jobs.run('hash-source', { sourceId })).toEqual({
    files: [{ file: 'answers.csv', sha256: await sha256Hex(SMALL_CSV) }],
  })
})

test('themes are found once, follow the low rule, and agree with the lists of comments', async () => {
  await jobs.run('import-file', await inspect(SMALL_CSV))
  const [first, second] = await Promise.all([
    jobs.run('themes', { projectId, selection: EVERYTHING }),
    jobs.run('themes', { projectId, selection: EVERYTHING }),
  ])
  expect(second).toEqual(first)
  expect(first.themes.length).toBeGreaterThan(1)
  expect(await database.themeRuns.count()).toBe(1)
  const sum = first.themes.reduce((total, theme) => total + theme.n, 0)
  expect(sum + first.unassigned.n + first.withoutWords.n + first.junk.n).toBe(first.low)
  for (const theme of first.themes) {
    const list = {
      projectId,
      selection: EVERYTHING,
      group: { kind: 'theme', theme: theme.id },
      offset: 0,
      limit: 3,
    } as const
    const page = await jobs.run('list-comments', list)
    expect(page.total).toBe(theme.n)
    expect(page.rows).toHaveLength(Math.min(3, theme.n))
  }
  await changeProject(database, projectId, { low: { op: '<=', value: 1 } })
  const stricter = await jobs.run('themes', { projectId, selection: EVERYTHING })
  expect(stricter.low).toBeLessThan(first.low)
  const monday = { filters: [{ field: 'weekday', values: ['monday'] }] } as const
  const mondays = await jobs.run('themes', { projectId, selection: monday })
  expect(mondays.low).toBeLessThan(stricter.low)
})

test('responses are broken down by any field and by two crossed, small groups hidden where the project says so', async () => {
  await jobs.run('import-file', await inspect(SMALL_CSV))
  const input = { projectId, selection: EVERYTHING } as const
  const { breakdowns, total } = await jobs.run('summarise', input)
  const one = await jobs.run('break-down', { ...input, by: 'weekday', across: null })
  expect(one.table).toEqual({ kind: 'one', breakdown: breakdowns.weekday })
  expect(one.fields).toEqual(expect.arrayContaining(['weekday', 'agent', 'theme', 'month']))
  expect(one.dates).toHaveLength(1)
  const themed = await jobs.run('break-down', { ...input, by: 'theme', across: 'agent' })
  if (themed.table.kind !== 'crossed') throw new Error('Two fields were asked for')
  const { by, across, cells, withoutValue } = themed.table.crossed
  const counted = cells.flat().reduce((sum, cell) => sum + cell!.n, 0)
  expect(counted + withoutValue).toBe(total)
  expect(by.values.every(({ label }) => label !== undefined)).toBe(true)
  expect(cells.map(row => row.length)).toEqual(by.values.map(() => across.values.length))
  await changeProject(database, projectId, {
    thresholds: { hiddenBelow: 100, anecdotalBelow: 10, lowBaseBelow: 30, differencePoints: 3 },
  })
  const hidden = await jobs.run('break-down', { ...input, by: 'theme', across: 'agent' })
  if (hidden.table.kind !== 'crossed') throw new Error('Two fields were asked for')
  const shown = hidden.table.crossed.cells.flat().filter(cell => cell !== null)
  expect(shown.filter(({ n }) => n > 0 && n < 100)).toEqual([])
  expect(shown.length).toBeLessThan(cells.flat().length)
  const compared = await jobs.run('compare', {
    ...input,
    choice: { kind: 'halves' },
    groupBy: ['agent', 'topic', 'weekday'],
    measure: 'low-share',
  })
  const sides = compared.comparison.decompositions[0]!.groups.flatMap(({ first, second }) => [
    first.n,
    second.n,
  ])
  expect(sides.filter(n => n > 0 && n < 100)).toEqual([])
  expect(compared.comparison.notes).toContain('hidden-groups')
  const few: Selection = {
    filters: [
      { field: 'agent', values: [breakdowns.agent.rows.at(-1)!.key] },
      { field: 'topic', values: [breakdowns.topic.rows.at(-1)!.key] },
      { field: 'weekday', values: ['monday'] },
    ],
  }
  await expect(jobs.run('summarise', { projectId, selection: few })).rejects.toMatchObject({
    code: 'selection/few-selected',
  })
})

test('what differs is found among the responses in play, and a cancelled search ends', async () => {
  await jobs.run('import-file', await inspect(SMALL_CSV))
  const found = await jobs.run('find-differences', { projectId, selection: EVERYTHING })
  expect(found.isExploratory).toBe(false)
  expect(found.agents.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThan(1000)
  const monday = { filters: [{ field: 'weekday', values: ['monday'] }] } as const
  const mondays = await jobs.run('find-differences', { projectId, selection: monday })
  expect(mondays.isExploratory).toBe(true)
  expect(mondays.findings.filter(({ code }) => code.startsWith('weekday-'))).toEqual([])
  const ofThemes = await jobs.run('find-in-themes', { projectId, selection: EVERYTHING })
  const themes = await jobs.run('themes', { projectId, selection: EVERYTHING })
  expect(ofThemes.findings.length).toBeGreaterThan(0)
  for (const { key, label } of ofThemes.findings)
    expect(themes.themes.find(({ id }) => id === key)!.label).toBe(label)
  const stop = new AbortController()
  const cancelled = jobs.run(
    'find-differences',
    { projectId, selection: EVERYTHING },
    { signal: stop.signal },
  )
  stop.abort()
  await expect(cancelled).rejects.toThrow()
})

test('a report stands on what the screens show', async () => {
  await jobs.run('import-file', await inspect(SMALL_CSV))
  const summary = await jobs.run('summarise', { projectId, selection: EVERYTHING })
  const themes = await jobs.run('themes', { projectId, selection: EVERYTHING })
  const found = await jobs.run('find-differences', { projectId, selection: EVERYTHING })
  const findings = withThemes(found, await jobs.run('find-in-themes', { projectId, selection: EVERYTHING }))
  const report = await jobs.run('build-report', {
    privacy: null,
    projectId,
    selection: EVERYTHING,
    title: 'A report',
    madeOn: '2026-01-02',
    language: 'en',
  })
  expect(report).toMatchObject({
    title: 'A report',
    madeOn: '2026-01-02',
    isSample: false,
    summary,
    themes,
    findings,
  })
  expect(report.sources).toMatchObject([
    {
      file: 'answers.csv',
      bytes: SMALL_CSV.length,
      sha256: await sha256Hex(SMALL_CSV),
      rows: 3000,
      columns: { score: ['Ease score (1-7)'], comment: ['Comment'], agent: ['Agent'] },
    },
  ])
})

test('a report without names has the figures of one with names; the project keeps who is who', async () => {
  const survey = surveyCsv(3000).replaceAll(/Agent (\d)/g, 'Quill $1')
  await jobs.run('import-file', await inspect(new TextEncoder().encode(survey)))
  const fields = [
    { by: 'agent', across: 'weekday' },
    { by: 'column:Gone', across: null },
  ] as const
  const input = {
    ...{ projectId, selection: EVERYTHING, title: 'A report', madeOn: '2026-01-02', language: 'en' },
    fields,
  }
  const named = await jobs.run('build-report', { ...input, privacy: null })
  const privacy = disguiseWords(createWords('en'))
  const hidden = await jobs.run('build-report', { ...input, privacy })
  const names = named.summary.breakdowns.agent.rows.map(({ key }) => key)
  const { pseudonyms = [] } = await readProject(database, projectId)
  expect([...pseudonyms].sort()).toEqual([...names].sort())
  const shown = new Map(pseudonyms.map((name, index) => [name, `Agent ${String(index + 1)}`]))
  expect(new Map(hidden.summary.breakdowns.agent.rows.map(({ key, n }) => [key, n]))).toEqual(
    new Map(named.summary.breakdowns.agent.rows.map(({ key, n }) => [shown.get(key), n])),
  )
  expect(hidden.summary.overall).toEqual(named.summary.overall)
  const sides = [named, hidden].map(report =>
    report.fields!.chosen.map(table => table.kind === 'crossed' && table.crossed.by.values),
  )
  expect(sides[1]).toHaveLength(1)
  expect(new Map((sides[1]![0] || []).map(({ key, figures }) => [key, figures]))).toEqual(
    new Map((sides[0]![0] || []).map(({ key, figures }) => [shown.get(key), figures])),
  )
  expect(hidden.privacy).toMatchObject({ agents: names.length })
  for (const name of names) expect(JSON.stringify(hidden)).not.toContain(name)
  expect(await jobs.run('build-report', { ...input, privacy })).toEqual(hidden)
})

test('the sample is taken in like any file', async () => {
  const source = { kind: 'sample', rows: 800 } as const
  const { sourceId, inspection } = await jobs.run('inspect-file', { source, reading: {} })
  expect(inspection.rows).toBe(800)
  await jobs.run('close-source', { sourceId })
})

test('a deleted project leaves nothing', async () => {
  await jobs.run('import-file', await inspect(SMALL_CSV))
  await jobs.run('themes', { projectId, selection: EVERYTHING })
  await jobs.run('delete-project', { projectId })
  const counts = await Promise.all(database.tables.map(table => table.count()))
  expect(counts.every(count => count === 0)).toBe(true)
  const counting = jobs.run('summarise', { projectId, selection: EVERYTHING })
  await expect(counting).rejects.toMatchObject({ code: 'storage/project-missing' })
})

test('damage is said, never counted', async () => {
  await jobs.run('import-file', await inspect(SMALL_CSV))
  await database.chunkCodes.toCollection().modify(record => {
    record.scoreCode[0] = record.scoreCode[0]! ^ 1
  })
  const counting = jobs.run('summarise', { projectId, selection: EVERYTHING })
  await expect(counting).rejects.toMatchObject({ code: 'storage/damaged' })
})
