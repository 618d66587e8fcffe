import { expect, test } from 'vitest'
import type { FilePortReply } from '#contracts/file-port.ts'
import { EVERYTHING } from '#core/selection/selection.ts'
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
