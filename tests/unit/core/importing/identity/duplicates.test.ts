import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fingerprinter, type Fingerprints } from '#core/importing/identity/fingerprints.ts'
import { KnownResponses, sortedFingerprints } from '#core/importing/identity/known-responses.ts'
import { importFile, type FinishedImport } from '#core/importing/import-file.ts'
import type { ImportPlan, RejectedRow } from '#core/importing/mapping.ts'
import type { ResponseChunk } from '#core/survey/response-chunk.ts'
import { importPlainly, memorySource, quietContext } from '../../../../helpers/memory-source.ts'
import { PLAN } from '../../../../helpers/make-chunk.ts'

const HEAD = 'id,date,score,comment,agent,topic\n'
const plan: ImportPlan = PLAN
const withoutId: ImportPlan = { ...PLAN, mapping: { ...PLAN.mapping, id: [] } }

interface Taken extends FinishedImport {
  readonly chunks: readonly ResponseChunk[]
  readonly rejected: readonly RejectedRow[]
}

async function take(
  csv: string,
  how: ImportPlan,
  known: KnownResponses | null,
  pieceBytes = 64,
): Promise<Taken> {
  const chunks: ResponseChunk[] = []
  const rejected: RejectedRow[] = []
  const sink = {
    chunk: (chunk: ResponseChunk) => Promise.resolve(void chunks.push(chunk)),
    rejected: (rows: readonly RejectedRow[]) => Promise.resolve(void rejected.push(...rows)),
  }
  const finished = await importFile(memorySource(csv, { pieceBytes }), how, sink, quietContext(), { known })
  return { ...finished, chunks, rejected }
}

/** As the engine does for an import that is stored. */
function fingerprintsOf({ chunks, dictionaries }: Taken): Fingerprints {
  const fingerprinter = new Fingerprinter()
  return sortedFingerprints(chunks.map(chunk => fingerprinter.of(chunk, dictionaries)))
}

const row = (id: string, score: string, comment = 'fine') =>
  `${id},2025-03-01,${score},${comment},Ada,Delivery\n`

describe('a file that overlaps with an earlier one', () => {
  test('brings in only what is new; every other row is named with its line', async () => {
    const january = await take(HEAD + row('a', '5') + row('b', '3') + row('c', ''), plan, null)
    const february =
      HEAD + row('b', '3') + row('c', '') + '\n' + row('a', '5', 'changed') + row('d', '1') + row('a', '5')
    const taken = await take(february, plan, new KnownResponses([fingerprintsOf(january)]))
    expect(taken.outcome).toMatchObject({
      rows: 5,
      responses: 2,
      rejected: { total: 3, byReason: { duplicate: 2, 'no-score': 1 } },
    })
    expect(taken.rejected).toEqual([
      { row: 1, line: 2, reason: 'duplicate', raw: row('b', '3').trim() },
      { row: 2, line: 3, reason: 'no-score', raw: row('c', '').trim() },
      { row: 5, line: 7, reason: 'duplicate', raw: row('a', '5').trim() },
    ])
    expect(taken.fingerprints).toEqual(fingerprintsOf(taken))
  })

  test('the whole file again gives no response and no error', async () => {
    const csv = HEAD + row('a', '5') + row('b', '3')
    const first = await take(csv, plan, null)
    const again = await take(csv, plan, new KnownResponses([fingerprintsOf(first)]))
    expect(again.outcome).toMatchObject({ responses: 0, rejected: { total: 2, byReason: { duplicate: 2 } } })
    expect(again.chunks).toEqual([])
  })

  test('equal rows of one file are all responses', async () => {
    const csv = HEAD + row('', '5').repeat(3)
    expect((await take(csv, withoutId, null)).outcome.responses).toBe(3)
    const known = new KnownResponses([fingerprintsOf(await take(HEAD + row('', '5'), withoutId, null))])
    expect((await take(csv, withoutId, known)).outcome.responses).toBe(2)
  })

  test('a response without a date that is a duplicate is not counted as one without a date', async () => {
    const csv = `${HEAD}a,never,5,fine,Ada,Delivery\n`
    const known = new KnownResponses([fingerprintsOf(await take(csv, plan, null))])
    const { outcome } = await take(`${csv}b,never,5,fine,Ada,Delivery\n`, plan, known)
    expect(outcome).toMatchObject({
      responses: 1,
      withoutDate: 1,
      warnings: [{ code: 'unreadable-dates', count: 1 }],
    })
  })
})

test.each([
  ['id', 'z,2025-03-01,5,fine,Ada,Delivery'],
  ['date', 'a,2025-03-02,5,fine,Ada,Delivery'],
  ['score', 'a,2025-03-01,6,fine,Ada,Delivery'],
  ['comment', 'a,2025-03-01,5,fine!,Ada,Delivery'],
  ['agent', 'a,2025-03-01,5,fine,Bo,Delivery'],
  ['topic', 'a,2025-03-01,5,fine,Ada,'],
  ['a text that moved', 'fine,2025-03-01,5,a,Ada,Delivery'],
  ['a value that moved', 'a,2025-03-01,5,fine,Delivery,Ada'],
])('rows that differ in %s are different responses', async (_name, other) => {
  const known = new KnownResponses([fingerprintsOf(await take(HEAD + row('a', '5'), plan, null))])
  expect((await take(`${HEAD}${other}\n`, plan, known)).outcome.responses).toBe(1)
})

test('fingerprints do not depend on where chunks are cut or on the order of dictionaries', async () => {
  const rows = Array.from(
    { length: 40_000 },
    (_, i) => `r${i},2025-03-01,${1 + (i % 7)},text ${i},A${i % 9},T${i % 5}`,
  )
  const forth = await take(`${HEAD}${rows.join('\n')}`, plan, null, 1 << 20)
  const back = await take(`${HEAD}${rows.toReversed().join('\n')}`, plan, null, 1 << 20)
  expect(forth.chunks.length).toBeGreaterThan(2)
  expect(fingerprintsOf(forth)).toEqual(fingerprintsOf(back))
  expect(new Set(fingerprintsOf(forth)).size).toBe(40_000)
})

test('any overlap: what is there afterwards is the greater count of each row, wherever it stood', async () => {
  const rows = fc.array(
    fc.record({ id: fc.constantFrom('', 'a', 'b'), score: fc.constantFrom('1', '5', 'x') }),
  )
  const law = fc.asyncProperty(rows, rows, rows, async (first, second, third) => {
    const stored: string[] = []
    const parts: Fingerprints[] = []
    for (const file of [first, second, third]) {
      if (!file.some(({ score }) => score !== 'x')) continue
      const before = tally(stored)
      const csv = HEAD + file.map(({ id, score }) => row(id, score)).join('')
      const taken = await take(csv, plan, parts.length === 0 ? null : new KnownResponses(parts))
      const { outcome } = taken
      expect(outcome.rows).toBe(outcome.responses + outcome.rejected.total)
      expect(taken.rejected).toHaveLength(outcome.rejected.total)
      expect(taken.rejected.map(each => each.row)).toEqual(
        taken.rejected.map(each => each.row).sort((a, b) => a - b),
      )
      const rejectedRows = new Set(taken.rejected.map(each => each.row))
      file.forEach(({ id, score }, i) => {
        if (!rejectedRows.has(i + 1)) stored.push(`${id} ${score}`)
      })
      const inFile = tally(file.filter(({ score }) => score !== 'x').map(({ id, score }) => `${id} ${score}`))
      const after = tally(stored)
      for (const [key, n] of inFile) expect(after.get(key)).toBe(Math.max(n, before.get(key) ?? 0))
      parts.push(fingerprintsOf(taken))
    }
  })
  await fc.assert(law, { numRuns: 150 })
})

function tally(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

describe('several ratings of one ticket', () => {
  const rated: ImportPlan = { ...PLAN, ratings: 'last' }
  const at = (ticket: string, date: string, score: string) =>
    `${ticket},${date},${score},words,Ada,Delivery\n`

  test('the last counts, wherever it stands; those of the same time all count', async () => {
    const csv =
      HEAD +
      at('t1', '2025-03-02 10:00', '7') +
      at('t1', '2025-03-01 10:00', '1') +
      at('t2', '2025-03-01', '2') +
      at('t2', '2025-03-01', '3') +
      at(' t1 ', '2025-03-01 09:00', '2') +
      at('t3', '2025-03-09', '') +
      at('t3', '2025-03-01', '4') +
      at('', '2025-03-01', '4') +
      at('', '2025-03-02', '4') +
      at('t4', 'never', '4') +
      at('t4', '2025-03-02', '4')
    const { outcome, responses, rejected } = await importPlainly(memorySource(csv), rated)
    expect(responses.map(each => each.row)).toEqual([1, 3, 4, 7, 8, 9, 10, 11])
    expect(rejected.map(({ row: number, line, reason }) => [number, line, reason])).toEqual([
      [2, 3, 'superseded'],
      [5, 6, 'superseded'],
      [6, 7, 'no-score'],
    ])
    expect(outcome.rejected.byReason).toEqual({ superseded: 2, 'no-score': 1 })
  })

  test('all count where the plan does not say otherwise', async () => {
    const csv = HEAD + at('t1', '2025-03-02', '7') + at('t1', '2025-03-01', '1')
    expect((await importPlainly(memorySource(csv), PLAN)).outcome.responses).toBe(2)
  })

  test('a time with a zone and one without are not compared', async () => {
    const csv = HEAD + at('t1', '2025-03-02T10:00:00Z', '7') + at('t1', '2025-03-01 10:00', '1')
    expect((await importPlainly(memorySource(csv), rated)).outcome.responses).toBe(2)
  })
})
