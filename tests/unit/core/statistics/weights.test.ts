import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { countWeighted } from '#core/statistics/count-weighted.ts'
import { daySlots } from '#core/statistics/day-slots.ts'
import { scoreParts } from '#core/statistics/group-totals.ts'
import { summarise } from '#core/statistics/summarise.ts'
import { wilsonInterval } from '#core/statistics/intervals/wilson.ts'
import { defaultScale } from '#core/survey/scales.ts'
import { makeDataset, type PlainResponse } from '../../../helpers/make-dataset.ts'

const SCALE = defaultScale('csat5')

/** Six responses with the weights of the reference (metrics 4.3). */
const WEIGHTED: readonly PlainResponse[] = [
  { score: 1, weight: 1, topic: 'Billing', date: '2025-03-03' },
  { score: 2, weight: 1, topic: 'Billing', date: '2025-03-03' },
  { score: 5, weight: 2, topic: 'Delivery', date: '2025-03-04' },
  { score: 1, weight: 4, topic: 'Delivery', date: '2025-03-04' },
  { score: 4, weight: 2, topic: 'Delivery', date: '2025-03-05' },
  { score: 3, weight: 1, topic: 'Setup', date: '2025-03-05' },
]

describe('responses with weights', () => {
  const { overall, breakdowns, trend, withoutDate } = summarise(makeDataset(WEIGHTED), null, SCALE)

  it('count once each in n, and by their weight in shares and means', () => {
    expect(overall).toMatchObject({ n: 6, isWeighted: true })
    expect(overall.low).toMatchObject({ n: 3, share: 6 / 11 })
    expect(overall.mean).toBeCloseTo((1 + 2 + 10 + 4 + 8 + 3) / 11, 12)
    expect(overall.distribution).toEqual([
      { score: 1, n: 2, share: 5 / 11 },
      { score: 2, n: 1, share: 1 / 11 },
      { score: 3, n: 1, share: 1 / 11 },
      { score: 4, n: 1, share: 2 / 11 },
      { score: 5, n: 1, share: 2 / 11 },
    ])
    expect(Object.fromEntries(overall.metrics.map(({ key, value }) => [key, value]))).toMatchObject({
      'csat-top-two': (100 * 4) / 11,
      'csat-not-unhappy': (100 * 5) / 11,
      'csat-net-happiness': (100 * (4 - 6)) / 11,
    })
  })

  it('have intervals of the effective size of Kish (metrics 4.3)', () => {
    expect(overall.nEffective).toBeCloseTo(4.4815, 4)
    const size = 121 / 27
    expect(overall.low.interval).toEqual(wilsonInterval((6 / 11) * size, size))
    const [topTwo] = overall.metrics
    const [lower, upper] = wilsonInterval((4 / 11) * size, size)!
    expect(topTwo!.interval![0]).toBeCloseTo(100 * lower, 10)
    expect(topTwo!.interval![1]).toBeCloseTo(100 * upper, 10)
  })

  it('weigh in breakdowns and over time, too', () => {
    const { nEffective, ...delivery } = breakdowns.topic.rows[0]!
    expect(delivery).toMatchObject({ key: 'Delivery', n: 3, low: { n: 1, share: 4 / 8 }, mean: 22 / 8 })
    expect(nEffective).toBeCloseTo(64 / 24, 12)
    expect(breakdowns.topic.rows[1]).toMatchObject({ key: 'Billing', n: 2, low: { n: 2, share: 1 } })
    expect(breakdowns.topic.rows[1]!.nEffective).toBeUndefined()
    expect(trend.points.map(({ n, low }) => [n, low.n, low.share])).toEqual([
      [2, 2, 1],
      [2, 1, 4 / 6],
      [2, 0, 0],
    ])
    expect(withoutDate).toBe(0)
  })

  it('count as they are where those in play weigh nothing', () => {
    const dataset = makeDataset([
      { score: 1, weight: 0 },
      { score: 5, weight: 0 },
      { score: 5, weight: 2 },
    ])
    const mask = Uint8Array.of(1, 1, 0)
    const { overall: without } = summarise(dataset, mask, SCALE)
    expect(without).toMatchObject({ n: 2, mean: 3, low: { n: 1, share: 0.5 } })
    expect(without.isWeighted).toBeUndefined()
  })

  it('give a value null where its responses weigh nothing, never NaN', () => {
    const dataset = makeDataset([
      { score: 1, weight: 0, agent: 'Ada' },
      { score: 5, weight: 2, agent: 'Ben' },
      { score: 2, weight: 1, agent: 'Ben' },
    ])
    const ada = summarise(dataset, null, SCALE).breakdowns.agent.rows.find(({ key }) => key === 'Ada')
    expect(ada).toMatchObject({
      n: 1,
      mean: null,
      meanInterval: null,
      low: { n: 1, share: null, interval: null },
    })
  })
})

const response = fc.record({
  score: fc.integer({ min: 1, max: 5 }),
  topic: fc.constantFrom('a', 'b', undefined),
  agent: fc.constantFrom('x; y', 'x', 'y', undefined),
  date: fc.constantFrom('2025-03-03', '2025-03-04', '2025-04-20', undefined),
})
const CREDIT = { agent: { way: 'each', separator: ';' } } as const

test('a whole weight is as many equal responses, but for what is counted and how certain it is', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(response, fc.integer({ min: 1, max: 4 })), { minLength: 2 }), given => {
      const weighted = makeDataset(
        given.map(([each, weight]) => ({ ...each, weight })),
        CREDIT,
      )
      fc.pre(weighted.weight !== undefined)
      const repeated = makeDataset(
        given.flatMap(([each, weight]) => Array.from({ length: weight }, () => each)),
        CREDIT,
      )
      const one = summarise(weighted, null, SCALE)
      const other = summarise(repeated, null, SCALE)
      const figures = (summary: typeof one) => [
        summary.overall.mean!,
        ...summary.overall.metrics.map(({ value }) => value!),
        ...[summary.overall, ...summary.trend.points].map(({ low }) => low.share ?? -1),
        ...['topic', 'agent'].flatMap(field =>
          summary.breakdowns[field as 'topic' | 'agent'].rows
            .toSorted((a, b) => (a.key < b.key ? -1 : 1))
            .flatMap(row => [row.low.share!, row.mean!]),
        ),
      ]
      for (const [index, figure] of figures(one).entries())
        expect(figure).toBeCloseTo(figures(other)[index]!, 9)
      expect(one.overall.n).toBe(given.length)
      expect(one.overall.nEffective ?? given.length).toBeLessThanOrEqual(given.length)
    }),
  )
})

test('direct totals, used where the sums of every score would be too many, give the same', () => {
  // Quarters add up without rounding, whatever the order.
  const weighted = fc.tuple(response, fc.integer({ min: 0, max: 12 }), fc.boolean())
  fc.assert(
    fc.property(fc.array(weighted, { minLength: 1 }), given => {
      const dataset = makeDataset(
        given.map(([each]) => each),
        CREDIT,
      )
      const weight = Float64Array.from(given, ([, quarters]) => quarters / 4)
      const mask = Uint8Array.from(given, ([, , isIn]) => (isIn ? 1 : 0))
      const rows = { dataset, weight, inPlay: mask, days: daySlots(dataset) }
      const parts = scoreParts(dataset.scoreValues, SCALE.low, 1)
      expect(countWeighted(rows, parts, 0)).toEqual(countWeighted(rows, parts))
      const unmasked = { ...rows, inPlay: null }
      expect(countWeighted(unmasked, parts, 0)).toEqual(countWeighted(unmasked, parts))
    }),
  )
})
