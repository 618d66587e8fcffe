import { describe, expect, it } from 'vitest'
import { bootstrapCounts } from '#core/statistics/bootstrap/bootstrap-counts.ts'
import { bootstrapRows } from '#core/statistics/bootstrap/bootstrap-rows.ts'
import { wilsonInterval } from '#core/statistics/intervals/wilson.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'

const RATINGS = Float64Array.of(3, 4, 5, 5, 6, 7, 2, 6, 7, 7)

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length

const meanOfCounts = ([counts]: readonly Float64Array[]): number => {
  const n = counts!.reduce((sum, count) => sum + count, 0)
  return counts!.reduce((sum, count, score) => sum + count * score, 0) / n
}

describe('of values', () => {
  it('is that of the reference (metrics 4.2)', async () => {
    const [figure] = await bootstrapRows(RATINGS, sample => [mean(sample)], quietContext())
    expect(figure).toEqual({ interval: [4.1, 6.1], median: 5.2 })
  })

  it('gives nothing without values, and null for a figure that a sample has not got', async () => {
    expect(await bootstrapRows(new Float64Array(), () => [1], quietContext())).toEqual([])
    let draws = 0
    const found = await bootstrapRows(RATINGS, () => [++draws === 7 ? NaN : 1, 2], quietContext())
    expect(found).toEqual([null, { interval: [2, 2], median: 2 }])
  })
})

describe('of counts', () => {
  it('has the limits of the values that were counted', async () => {
    // Scores 0..7, a hundred times the ratings of the reference: the limits of 1,000 values.
    const counts = [0, 0, 100, 100, 100, 200, 200, 300]
    const values = Float64Array.from(counts.flatMap((n, score) => new Array<number>(n).fill(score)))
    const [byCounts] = await bootstrapCounts([counts], drawn => [meanOfCounts(drawn)], quietContext())
    const [byValues] = await bootstrapRows(values, sample => [mean(sample)], quietContext())
    expect(byCounts!.median).toBeCloseTo(5.2, 2)
    for (const end of [0, 1] as const)
      expect(Math.abs(byCounts!.interval[end] - byValues!.interval[end])).toBeLessThan(0.02)
  })

  it('draws each sample on its own, as many as it has', async () => {
    const samples = [
      [90, 10],
      [0, 0, 0],
      [1, 0, 7_999],
    ]
    const sizes = new Set<string>()
    const found = await bootstrapCounts(
      samples,
      drawn => {
        sizes.add(drawn.map(counts => counts.reduce((sum, n) => sum + n, 0)).join(' '))
        expect(drawn[2]![1]).toBe(0)
        return [drawn[0]![1]! / 100]
      },
      quietContext(),
    )
    expect([...sizes]).toEqual(['100 0 8000'])
    const [lower, upper] = wilsonInterval(10, 100)!
    expect(Math.abs(found[0]!.interval[0] - lower)).toBeLessThan(0.025)
    expect(Math.abs(found[0]!.interval[1] - upper)).toBeLessThan(0.025)
  })

  it('costs hardly more for a million responses', async () => {
    const counts = Array.from({ length: 20 }, (_, score) => 30_000 + 2_000 * score)
    const [figure] = await bootstrapCounts([counts], drawn => [meanOfCounts(drawn)], quietContext())
    const centre = meanOfCounts([Float64Array.from(counts)])
    // Twice 1.96 standard errors of the mean.
    expect(figure!.interval[1] - figure!.interval[0]).toBeCloseTo(2 * 1.96 * 0.00577, 2)
    expect(figure!.median).toBeCloseTo(centre, 2)
  })

  it('gives the same limits each time', async () => {
    const once = await bootstrapCounts([[5, 6, 7]], drawn => [meanOfCounts(drawn)], quietContext())
    expect(await bootstrapCounts([[5, 6, 7]], drawn => [meanOfCounts(drawn)], quietContext())).toEqual(once)
    const other = await bootstrapCounts([[5, 6, 7]], drawn => [meanOfCounts(drawn)], quietContext(), 2)
    expect(other).not.toEqual(once)
  })
})
