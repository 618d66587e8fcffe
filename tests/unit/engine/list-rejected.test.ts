import { expect, test } from 'vitest'
import type { RejectedFilter } from '#contracts/engine-jobs.ts'
import { REJECT_REASONS, type RejectedRow } from '#core/importing/mapping.ts'
import type { JobContext } from '#core/job-context.ts'
import { createEngine } from '#engine/engine.ts'
import { listRejectedJob } from '#engine/jobs/list-rejected.ts'
import { completeImport } from '#storage/imports.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import { createProject } from '#storage/projects.ts'
import { writeRejected } from '#storage/rejected-rows.ts'
import { useFakeDatabase } from '../../helpers/fake-database.ts'
import { DICTIONARIES, makeImportRecord } from '../../helpers/make-chunk.ts'

const open = useFakeDatabase()

/** Rows of every reason, over several records of uneven size. */
const ROWS: readonly RejectedRow[] = Array.from({ length: 1730 }, (_, index) => ({
  row: index * 2 + 1,
  line: index * 2 + 2,
  reason: REJECT_REASONS[(index + Math.floor(index / 5)) % REJECT_REASONS.length]!,
  raw: index % 7 === 0 ? `R${index},,"Łódź, BUSY again"` : `R${index},,=1+1`,
}))

async function importRows(database: LowdownDatabase, importId: string, rows: readonly RejectedRow[]) {
  const { id } = await createProject(database, { name: 'p', timezone: 'UTC', isSample: false, nowMs: 1 })
  const cuts = [0, 7, 1400, rows.length]
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    await writeRejected(database, importId, from, rows.slice(from, cuts[index + 1]))
  }
  const contents = { chunks: 0, rejectedRows: rows.length, dictionaries: DICTIONARIES }
  await completeImport(database, makeImportRecord(id, importId, 0, rows.length), contents)
}

const context: JobContext = {
  signal: new AbortController().signal,
  report: () => undefined,
  pause: () => Promise.resolve(),
}

/** What fits, found without the product. */
function fitting(rows: readonly RejectedRow[], { reason = null, search = '' }: RejectedFilter) {
  const wanted = new RegExp(search.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'iu')
  return rows.filter(row => (reason === null || row.reason === reason) && wanted.test(row.raw))
}

test.each<RejectedFilter>([
  {},
  { reason: null, search: '' },
  { reason: 'duplicate' },
  { search: 'busy AGAIN' },
  { search: 'łódź' },
  { search: '=1+1' },
  { reason: 'no-score', search: 'r1' },
  { reason: 'unreadable', search: 'busy' },
  { search: 'stands nowhere' },
])('lists and counts what fits %o, in file order, page by page', async filter => {
  const database = await open()
  await importRows(database, 'i', ROWS)
  const engine = createEngine()
  const expected = fitting(ROWS, filter)
  expect(expected.length > 0).toBe(filter.search !== 'stands nowhere')
  for (const [offset, limit] of [
    [0, 100],
    [100, 100],
    [3, 1],
    [0, 5000],
    [9999, 10],
  ] as const) {
    const page = await listRejectedJob(engine, { ...filter, importId: 'i', offset, limit }, context)
    expect(page).toEqual({ total: expected.length, rows: expected.slice(offset, offset + limit) })
  }
  ;(await engine.databases()).strict.close()
})

test('the answer for one import or filter is not that for another', async () => {
  const database = await open()
  await importRows(database, 'a', ROWS)
  await importRows(database, 'b', ROWS.slice(0, 1500))
  const engine = createEngine()
  const totalOf = async (importId: string, filter: RejectedFilter) =>
    (await listRejectedJob(engine, { ...filter, importId, offset: 0, limit: 1 }, context)).total
  for (const importId of ['a', 'b', 'a']) {
    const rows = importId === 'a' ? ROWS : ROWS.slice(0, 1500)
    for (const filter of [
      { search: 'busy' },
      { reason: 'empty' },
      { reason: 'empty', search: 'busy' },
    ] as const)
      expect(await totalOf(importId, filter)).toBe(fitting(rows, filter).length)
  }
  ;(await engine.databases()).strict.close()
})

test('missing rows are told, a cancelled search ends', async () => {
  const database = await open()
  await importRows(database, 'i', ROWS)
  const engine = createEngine()
  const input = { importId: 'i', offset: 0, limit: 10, search: 'busy' }
  const cancelled = { ...context, pause: () => Promise.reject(new DOMException('', 'AbortError')) }
  await expect(listRejectedJob(engine, input, cancelled)).rejects.toMatchObject({ name: 'AbortError' })
  expect((await listRejectedJob(engine, input, context)).rows).toHaveLength(10)
  await database.rejectedRows.delete(['i', 7])
  const other = { ...input, search: 'again' }
  await expect(listRejectedJob(engine, other, context)).rejects.toMatchObject({ code: 'storage/damaged' })
  ;(await engine.databases()).strict.close()
})
