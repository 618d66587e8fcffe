import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withMergedNames } from '#core/names/merge-names.ts'
import type { NameMerge } from '#core/names/name-decisions.ts'
import { selectRows } from '#core/selection/select-rows.ts'
import { summarise } from '#core/statistics/summarise.ts'
import { defaultScale } from '#core/survey/scales.ts'
import { makeDataset, type PlainResponse } from '../../../helpers/make-dataset.ts'

const SCALE = defaultScale('csat5')
const EACH = { agent: { way: 'each', separator: ';' }, topic: { way: 'each', separator: ' ' } } as const

/** What is to come out, counted response by response with plain objects. */
function plainly(responses: readonly PlainResponse[], shown: (name: string) => string) {
  const rows = new Map<string, { n: number; low: number; sum: number; squares: number }>()
  for (const { score, agent } of responses) {
    const names = new Set(
      (agent ?? '').split(';').flatMap(name => (name.trim() === '' ? [] : [shown(name.trim())])),
    )
    for (const name of names) {
      const row = rows.get(name) ?? { n: 0, low: 0, sum: 0, squares: 0 }
      const weight = 1 / names.size
      row.n += weight
      row.low += score <= SCALE.low.value ? weight : 0
      row.sum += weight * score
      row.squares += weight * weight
      rows.set(name, row)
    }
  }
  return rows
}

describe('names that share a response', () => {
  test('three agents, one cell with two of them', () => {
    const dataset = makeDataset(
      [
        { score: 1, agent: 'Ann; Bob' },
        { score: 5, agent: 'Ann' },
        { score: 2, agent: 'Bob' },
        { score: 4, agent: 'Cem' },
        { score: 4 },
      ],
      EACH,
    )
    const { rows, withoutValue } = summarise(dataset, null, SCALE).breakdowns.agent
    expect(withoutValue).toBe(1)
    expect(rows.map(({ key, n, mean, low }) => ({ key, n, mean, low: low.n, share: low.share }))).toEqual([
      { key: 'Ann', n: 1.5, mean: 5.5 / 1.5, low: 0.5, share: 0.5 / 1.5 },
      { key: 'Bob', n: 1.5, mean: 2.5 / 1.5, low: 1.5, share: 1 },
      { key: 'Cem', n: 1, mean: 4, low: 0, share: 0 },
    ])
    // Kish: (1 + 1/2)² / (1 + 1/4).
    expect(rows.map(({ nEffective }) => nEffective)).toEqual([1.8, 1.8, undefined])
  })

  test('the vector of the reference: weights 1, 1/2 … give (Σw)²/Σw²', () => {
    const dataset = makeDataset(
      [
        ...Array.from({ length: 4 }, () => ({ score: 1, agent: 'Ann' })),
        ...Array.from({ length: 6 }, () => ({ score: 5, agent: 'Ann;Bob' })),
      ],
      EACH,
    )
    const ann = summarise(dataset, null, SCALE).breakdowns.agent.rows.find(({ key }) => key === 'Ann')!
    expect(ann.n).toBe(7)
    expect(ann.nEffective).toBeCloseTo(49 / 5.5, 12)
    // Wilson by hand at p = 4/7 and n = 8.909.
    const [n, p, z] = [49 / 5.5, 4 / 7, 1.959963984540054]
    const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n)
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
    expect(ann.low.interval![0]).toBeCloseTo(centre - half, 12)
    expect(ann.low.interval![1]).toBeCloseTo(centre + half, 12)
  })

  const responses = fc.array(
    fc.record({
      score: fc.integer({ min: 1, max: 5 }),
      agent: fc
        .array(fc.constantFrom('Ann', 'ann', 'Bob', 'Cem', 'Zoe'), { maxLength: 4 })
        .map(names => (names.length === 0 ? undefined : names.join('; '))),
    }),
    { minLength: 1, maxLength: 40 },
  )
  const merges: readonly NameMerge[] = [{ field: 'agent', shown: 'Ann', from: ['ann', 'Zoe'] }]

  test.each([
    ['as they are', []],
    ['merged', merges],
  ] as const)('the rows are those of a plain count and add up to all, %s', (_, wanted) => {
    const shown = (name: string) => (wanted[0]?.from.includes(name) === true ? 'Ann' : name)
    fc.assert(
      fc.property(responses, plain => {
        const dataset = withMergedNames(makeDataset(plain, EACH), wanted)
        const summary = summarise(dataset, null, SCALE)
        const { rows, withoutValue } = summary.breakdowns.agent
        const expected = plainly(plain, shown)
        expect(new Set(rows.map(({ key }) => key))).toEqual(new Set(expected.keys()))
        for (const row of rows) {
          const { n, low, sum, squares } = expected.get(row.key)!
          expect(row.n).toBeCloseTo(n, 9)
          expect(row.low.n).toBeCloseTo(low, 9)
          expect(row.mean).toBeCloseTo(sum / n, 9)
          expect(row.nEffective ?? row.n).toBeCloseTo((n * n) / squares, 9)
        }
        const total = rows.reduce((all, { n }) => all + n, withoutValue)
        expect(total).toBeCloseTo(summary.overall.n, 9)
      }),
    )
  })

  test('a filter by a name keeps every response that has it, whole', () => {
    fc.assert(
      fc.property(responses, plain => {
        const dataset = withMergedNames(makeDataset(plain, EACH), merges)
        const filters = [{ field: 'agent', values: ['Ann', null] }] as const
        const mask = selectRows(dataset, { filters }, null)
        const wanted = plain.map(({ agent }) => (agent === undefined || /Ann|ann|Zoe/.test(agent) ? 1 : 0))
        expect([...mask]).toEqual(wanted)
        expect(summarise(dataset, mask, SCALE).overall.n).toBe(wanted.filter(each => each === 1).length)
      }),
    )
  })
})
