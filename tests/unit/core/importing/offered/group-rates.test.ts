import { describe, expect, it, test } from 'vitest'
import { importFile } from '#core/importing/import-file.ts'
import { groupRates, sumRates, type RatedImport } from '#core/importing/offered/group-rates.ts'
import { ratesApart, ratesShown } from '#core/importing/offered/who-answered.ts'
import type { OfferedCounts } from '#core/importing/mapping.ts'
import { buildDataset, type CodedImport } from '#core/survey/build-dataset.ts'
import { withMergedNames } from '#core/names/merge-names.ts'
import type { NameMerge } from '#core/names/name-decisions.ts'
import type { ResponseChunk } from '#core/survey/response-chunk.ts'
import type { NameCredits } from '#core/survey/name-credit.ts'
import { inspect, memorySource, proposedPlan, quietContext } from '../../../../helpers/memory-source.ts'

interface PlainFile {
  readonly rows: readonly string[]
  readonly credit?: NameCredits
  readonly merges?: readonly NameMerge[]
}

const HEADER = 'Satisfaction score,Agent,Group,Date'

/** Reads files as an import does, and counts their rates. */
async function ratesOf(
  files: readonly PlainFile[],
  change: (rated: RatedImport) => RatedImport = each => each,
) {
  const coded: CodedImport[] = []
  const imports: RatedImport[] = []
  for (const { rows, credit } of files) {
    const csv = [HEADER, ...rows].join('\n')
    const inspection = await inspect(csv)
    const plan = {
      ...proposedPlan(inspection, { mapping: { ...inspection.mapping, agent: [1], topic: [2], date: [3] } }),
      timezone: 'UTC',
      ...(credit !== undefined && { credit }),
    }
    const chunks: ResponseChunk[] = []
    const sink = {
      chunk: (chunk: ResponseChunk) => Promise.resolve(void chunks.push(chunk)),
      rejected: () => Promise.resolve(),
    }
    const { outcome, dictionaries } = await importFile(memorySource(csv), plan, sink, quietContext())
    const own = credit === undefined ? {} : { credit }
    coded.push({ importId: String(coded.length), dictionaries, chunks, ...own })
    imports.push(change({ outcome, timezone: 'UTC', ...own }))
  }
  const merges = files.flatMap(file => file.merges ?? [])
  const dataset = withMergedNames(buildDataset(coded, 'UTC'), merges)
  return groupRates({ dataset, imports, merges, timezone: 'UTC' })
}

const ROWS = [
  'Good,Mila,Billing,2026-03-02',
  'Bad,Mila,Setup,2026-03-03',
  'Good,Joris,Billing,2026-03-03',
  'Offered,Mila,Billing,2026-03-02',
  'Offered,Joris,Setup,2026-03-02',
  'Offered,Sanne,Setup,2026-03-07',
]

const rate = (key: string, answered: number, rows: number) => ({ key, rows, answered, rate: answered / rows })

describe('response rates by group', () => {
  it('are answered of sent, with those on whom nobody answered', async () => {
    expect(await ratesOf([{ rows: ROWS }])).toEqual({
      weekday: [rate('monday', 1, 3), rate('tuesday', 2, 2), rate('saturday', 0, 1)],
      topic: [rate('Billing', 2, 3), rate('Setup', 1, 3)],
      agent: [rate('Mila', 2, 3), rate('Joris', 1, 2), rate('Sanne', 0, 1)],
    })
  })

  it('leave out files that hold answers alone', async () => {
    const answers = { rows: ['Good,Mila,Billing,2026-03-02', 'Bad,Mila,Billing,2026-03-02'] }
    expect(await ratesOf([answers, { rows: ROWS }])).toEqual(await ratesOf([{ rows: ROWS }]))
    expect(await ratesOf([answers])).toBeNull()
  })

  it('go by merged names, and share a cell with several', async () => {
    const merges = [{ field: 'agent', shown: 'Mila', from: ['Sanne'] }] as const
    const rows = [...ROWS, 'Good,Mila; Joris,Billing,2026-03-02', 'Offered,Sanne; Joris,Billing,2026-03-02']
    const credit = { agent: { way: 'each', separator: ';' } } as const
    const found = await ratesOf([{ rows, credit, merges }])
    expect(found!.agent).toEqual([rate('Mila', 2.5, 5), rate('Joris', 1.5, 3)])
  })

  it('are not known by a field that too few unanswered surveys have', async () => {
    const rows = [...ROWS.slice(0, 5), 'Offered,,Setup,', 'Offered,,Setup,']
    expect(await ratesOf([{ rows }])).toMatchObject({ agent: null, weekday: null, topic: expect.any(Array) })
  })

  it('are not known where tickets filled the field, or the weekday is that of another zone', async () => {
    const found = await ratesOf([{ rows: ROWS }], ({ outcome: { offered } }) => ({
      timezone: 'Asia/Tokyo',
      outcome: {
        offered: offered!,
        tickets: { columns: [{ field: 'agent', name: 'Assignee', filled: 1, conflicts: 0 }] } as never,
      },
    }))
    expect(found).toMatchObject({ agent: null, weekday: null, topic: expect.any(Array) })
  })

  it('of a file that counts by no field are none', async () => {
    const bare: OfferedCounts = {
      rows: 6,
      answered: 3,
      unanswered: { fields: {}, weekday: [0, 0, 0, 0, 0, 0, 0, 3] },
    }
    const found = await ratesOf([{ rows: ROWS }], each => ({ ...each, outcome: { offered: bare } }))
    expect(found).toEqual({ weekday: null, topic: null, agent: null })
  })
})

test.each([
  ['ten points are none', [rate('A', 60, 100), rate('B', 50, 100)], null],
  ['more are', [rate('A', 61, 100), rate('B', 50, 100)], ['A', 'B']],
  ['but not of few surveys', [rate('A', 29, 29), rate('B', 50, 100)], null],
  ['one group differs from nobody', [rate('A', 100, 100)], null],
] as const)('rates that lie apart: %s', (_, rates, expected) => {
  const found = ratesApart(rates, 30)
  expect(found === null ? null : [found.highest.key, found.lowest.key]).toEqual(expected)
})

test('groups of one name are added up, and hidden ones are not shown', () => {
  const summed = sumRates([rate('A', 1, 4), rate('B', 2, 2), rate('A', 2, 4)])
  expect(summed).toEqual([rate('A', 3, 8), rate('B', 2, 2)])
  expect(ratesShown(summed, { rows: [{ key: 'B' }] })).toEqual([rate('B', 2, 2)])
  expect(ratesShown(null, { rows: [] })).toEqual([])
})
