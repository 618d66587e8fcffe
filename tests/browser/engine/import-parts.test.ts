import { describe, expect, test } from 'vitest'
import type { FilePortReply } from '#contracts/file-port.ts'
import type { Progress } from '#core/job-context.ts'
import { EVERYTHING } from '#core/selection/selection.ts'
import { scaleOf } from '#core/survey/scales.ts'
import { listImports } from '#storage/imports.ts'
import { readProject } from '#storage/projects.ts'
import { useRealEngine } from '../../helpers/real-engine.ts'
import { slowPort } from '../../helpers/slow-port.ts'
import { surveyCsv } from '../../helpers/survey-csv.ts'

const engine = useRealEngine()

const month = (n: number, rows = 20_000): string =>
  surveyCsv(rows)
    .replaceAll('2025-', `${String(2020 + n)}-`)
    .replaceAll('\nR', `\nM${String(n)}-`)
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** Records of imports, seen or not. */
async function stored(): Promise<number> {
  const { imports, contents, chunkCodes, chunkTexts, rejectedRows, fingerprints } = engine.database
  const tables = [imports, contents, chunkCodes, chunkTexts, rejectedRows, fingerprints]
  const counts = await Promise.all(tables.map(table => table.count()))
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Three files of which main serves the second; half-way through its import it goes on by `then`. */
async function openThree(then: () => FilePortReply | null) {
  const [first, second, third] = [1, 2, 3].map(n => bytesOf(month(n)))
  const port = slowPort(second!, 12, then)
  const file = (name: string, bytes: Uint8Array<ArrayBuffer>) =>
    ({ kind: 'file', file: new File([bytes], name) }) as const
  const handles = [
    file('one.csv', first!),
    { kind: 'port', port, name: 'two.csv', sizeBytes: second!.length } as const,
    file('three.csv', third!),
  ]
  return engine.openHandle({ kind: 'several', handles }, [port])
}

test('three files become three imports of one batch, in one moment', async () => {
  const { jobs, database, projectId } = engine
  const { sourceId, plan } = await engine.open({
    'one.csv': month(1, 500),
    'two.csv': month(2, 600),
    'again.csv': month(1, 500),
    'three.csv': month(3, 700),
  })
  const { outcome } = await jobs.run('import-file', { sourceId, projectId, plan })
  // What brings nothing new gives no import.
  expect(outcome).toMatchObject({ rows: 1800, responses: 1764 })
  const records = await listImports(database, projectId)
  expect(records.map(({ file, outcome: { responses } }) => [file, responses])).toEqual([
    ['one.csv', 490],
    ['two.csv', 588],
    ['three.csv', 686],
  ])
  expect(new Set(records.map(({ batch }) => batch)).size).toBe(1)
  expect(records[0]!.batch).toBeDefined()
  expect(await readProject(database, projectId)).toMatchObject({ responses: 1764, revision: 1 })
  const summary = await jobs.run('summarise', { projectId, selection: EVERYTHING })
  expect(summary.total).toBe(1764)

  await jobs.run('delete-imports', { projectId, importIds: records.slice(1).map(({ id }) => id) })
  expect(await readProject(database, projectId)).toMatchObject({ responses: 490, revision: 3 })
  expect((await listImports(database, projectId)).map(({ file }) => file)).toEqual(['one.csv'])
})

test('a second file of three that fails leaves nothing of the first', async () => {
  const { jobs, projectId } = engine
  const { sourceId, plan } = await openThree(() => ({ type: 'failed', code: 'import/file-vanished' }))
  await expect(jobs.run('import-file', { sourceId, projectId, plan })).rejects.toMatchObject({
    code: 'import/file-vanished',
    details: { file: 'two.csv' },
  })
  expect(await stored()).toBe(0)
})

test('a cancel in the second file of three leaves nothing of the first', async () => {
  const { jobs, database, projectId } = engine
  const controller = new AbortController()
  const { sourceId, plan } = await openThree(() => {
    controller.abort()
    return null
  })
  const importing = jobs.run('import-file', { sourceId, projectId, plan }, { signal: controller.signal })
  await expect(importing).rejects.toMatchObject({ name: 'AbortError' })
  // It waits for a file that never answers, so its worker was stopped: the next one sweeps.
  await engine.jobs.run('delete-imports', { projectId, importIds: ['none'] })
  await expect.poll(stored).toBe(0)
  expect(await readProject(database, projectId)).toMatchObject({ responses: 0, scale: null })
})

test('a worker that breaks down in the second file of three shows nothing of the first, and it is swept', async () => {
  const { jobs, projectId } = engine
  let tellHalfWay: () => void
  const halfWay = new Promise<void>(resolve => (tellHalfWay = resolve))
  const { sourceId, plan } = await openThree(() => {
    tellHalfWay()
    return null
  })
  const importing = jobs.run('import-file', { sourceId, projectId, plan })
  importing.catch(() => undefined)
  await halfWay
  await expect.poll(stored).toBeGreaterThan(0)
  expect(await engine.database.imports.count()).toBe(0)
  await engine.restart()
  await expect(importing).rejects.toMatchObject({ code: 'engine/stopped' })
  expect(await listImports(engine.database, projectId)).toEqual([])
  expect(await readProject(engine.database, projectId)).toMatchObject({ responses: 0, revision: 0 })
  await engine.jobs.run('delete-imports', { projectId, importIds: ['none'] })
  await expect.poll(stored).toBe(0)
})

describe('files that are imported again in the place of their imports', () => {
  /** Both fill the scale of seven; the scores of the second are those beyond 3. */
  const low = month(1, 400)
  const high = month(2, 400).replaceAll(/,[123],"/g, ',5,"')
  /** The same with a second score that the other file has not. */
  const lowAndMore = low
    .replace('Topic\r\n', 'Topic,Other score\r\n')
    .replaceAll(/(Billing|App)\r\n/g, (_, topic: string) => `${topic},2\r\n`)

  const rowsOf = (csv: string): string => csv.slice(csv.indexOf('\n') + 1)

  async function importBoth(files: Readonly<Record<string, string>>) {
    const { jobs, database, projectId } = engine
    const { sourceId, plan } = await engine.open(files)
    await jobs.run('import-file', { sourceId, projectId, plan })
    const records = await listImports(database, projectId)
    return {
      records,
      replaces: records.map(({ id }) => id),
      project: await readProject(database, projectId),
      stored: await stored(),
    }
  }

  /** Said of the second file, and everything is as it was. */
  async function expectRefused(run: Promise<unknown>, before: Awaited<ReturnType<typeof importBoth>>) {
    const { database, projectId } = engine
    await expect(run).rejects.toMatchObject({
      code: 'import/nothing-in-place',
      details: { file: 'two.csv' },
    })
    expect(await listImports(database, projectId)).toEqual(before.records)
    expect(await readProject(database, projectId)).toEqual(before.project)
    expect(await stored()).toBe(before.stored)
  }

  test('none goes whose file lacks the score of the new mapping', async () => {
    const { jobs, projectId } = engine
    const files = { 'one.csv': lowAndMore, 'two.csv': high }
    const before = await importBoth(files)
    const { sourceId, plan, inspection } = await engine.open(files)
    const score = inspection.columns.findIndex(({ header }) => header === 'Other score')
    const other = { ...plan, mapping: { ...plan.mapping, score: [score] } }
    const run = jobs.run('import-file', { sourceId, projectId, plan: other, replaces: before.replaces })
    await expectRefused(run, before)
  })

  test('none goes whose rows the new mapping rejects, but for those of another file', async () => {
    const { jobs, projectId } = engine
    const files = { 'one.csv': low, 'two.csv': high + rowsOf(low) }
    const before = await importBoth(files)
    const { sourceId, plan } = await engine.open(files)
    const scale = scaleOf({ kind: 'custom', min: 1, max: 3, lowIsGood: false })
    const run = jobs.run('import-file', {
      sourceId,
      projectId,
      plan: { ...plan, scale },
      replaces: before.replaces,
    })
    await expectRefused(run, before)
  })

  test('another file is refused before a row is stored', async () => {
    const { jobs, database, projectId } = engine
    const { records, replaces } = await importBoth({ 'one.csv': low, 'two.csv': high })
    const { sourceId, plan } = await engine.open({ 'one.csv': low, 'three.csv': month(3, 400) })
    const stages: string[] = []
    const onProgress = ({ stage }: Progress): void => void stages.push(stage)
    const run = jobs.run('import-file', { sourceId, projectId, plan, replaces }, { onProgress })
    await expect(run).rejects.toMatchObject({ code: 'import/other-file', details: { present: 'two.csv' } })
    expect(stages).toEqual([])
    expect(await listImports(database, projectId)).toEqual(records)
  })

  test('those go whose rows are all in another of the files now', async () => {
    const { jobs, database, projectId } = engine
    const { replaces } = await importBoth({ 'one.csv': low, 'two.csv': high })
    const { sourceId, plan } = await engine.open({
      'all.csv': low + rowsOf(high),
      'one.csv': low,
      'two.csv': high,
    })
    await jobs.run('import-file', { sourceId, projectId, plan, replaces })
    expect(
      (await listImports(database, projectId)).map(({ file, outcome }) => [file, outcome.responses]),
    ).toEqual([['all.csv', 784]])
  })
})
