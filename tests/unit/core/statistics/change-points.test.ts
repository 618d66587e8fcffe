import { describe, expect, it } from 'vitest'
import { seededRandom } from '#core/seeded-random.ts'
import { changePoints, likeliestChange } from '#core/statistics/change-points.ts'
import { controlChart } from '#core/statistics/control-limits.ts'
import { drawHypergeometric } from '#core/statistics/distributions/draw-hypergeometric.ts'
import { hypergeometric } from '#core/statistics/distributions/hypergeometric.ts'
import { quietContext } from '../../../helpers/memory-source.ts'

const series = (low: readonly number[], n = 100): { n: number; low: number }[] =>
  low.map(each => ({ n, low: each }))
const CHANGED = [18, 22, 19, 21, 17, 20, 31, 29, 33, 28, 30, 32]

describe('a change of the low share (metrics 5.15)', () => {
  it('is found where it is likeliest', async () => {
    const found = (await likeliestChange(series(CHANGED), quietContext()))!
    expect(found.after).toBe(5)
    expect(found.pValue).toBeLessThan(0.001)
    const reference = [3.044, 3.3295, 6.2916, 8.2124, 14.6207, 19.4838, 13.2083, 10.359, 5.1948]
    // The reference gives the gains from the first split on; those with fewer than three periods on a side are left out here.
    for (const [index, gain] of reference.entries())
      if (index >= 2 && index < 9) expect(found.gains[index]).toBeCloseTo(gain, 4)
    expect(found.gains.filter(gain => gain === null)).toHaveLength(5)
    expect(await changePoints(series(CHANGED), quietContext())).toEqual([
      { after: 5, gain: found.gain, pValue: found.pValue },
    ])
  })

  it('is not seen in a quiet series', async () => {
    const quiet = series([18, 22, 19, 21, 17, 20, 24, 19, 23, 18, 22, 21])
    const found = (await likeliestChange(quiet, quietContext()))!
    expect(found.gain).toBeCloseTo(0.5146, 4)
    expect(found.pValue).toBeGreaterThan(0.85)
    expect(await changePoints(quiet, quietContext())).toEqual([])
  })

  it('twice: both are found, in order', async () => {
    const low = [10, 12, 9, 11, 10, 40, 42, 39, 41, 40, 20, 18, 21, 19, 20]
    const found = await changePoints(series(low), quietContext())
    expect(found.map(({ after }) => after)).toEqual([4, 9])
  })

  it.each<[string, { n: number; low: number }[]]>([
    ['nothing', []],
    ['five periods', series([1, 2, 30, 31, 32])],
    ['a handful of responses', series([0, 0, 0, 4, 4, 4], 5)],
  ])('cannot be told of %s', async (_what, periods) => {
    expect(await likeliestChange(periods, quietContext())).toBeNull()
  })

  it.each([0, 100])('all periods have %d of 100: nothing changes', async low => {
    expect(await changePoints(series(Array<number>(8).fill(low)), quietContext())).toEqual([])
  })
})

it('draws follow the distribution', () => {
  const draw = { size: 60, low: 21, drawn: 17 }
  const random = seededRandom(7)
  const counts = new Map<number, number>()
  for (let i = 0; i < 20_000; i++) {
    const k = drawHypergeometric(draw, random)
    counts.set(k, (counts.get(k) ?? 0) + 1)
  }
  const { first, chances } = hypergeometric(draw)
  for (const [index, chance] of chances.entries()) {
    const error = Math.sqrt((chance * (1 - chance)) / 20_000)
    expect(Math.abs((counts.get(first + index) ?? 0) / 20_000 - chance)).toBeLessThanOrEqual(
      4 * error + 1e-3 * chance + 5e-5,
    )
  }
  expect([...counts.keys()].every(k => k >= 0 && k <= 17)).toBe(true)
})

describe('control limits (metrics 5.15)', () => {
  const periods = [120, 150, 90, 110, 130, 140].map((n, i) => ({ n, low: [24, 36, 15, 20, 45, 30][i]! }))

  it('of the p-chart and of Laney', () => {
    const chart = controlChart(periods)!
    expect(chart.centre).toBeCloseTo(0.22973, 6)
    expect(chart.sigmaZ).toBeCloseTo(1.943672, 6)
    expect(chart.isOverdispersed).toBe(true)
    const expected = [
      [0.1145, 0.3449],
      [0.1267, 0.3328],
      [0.0967, 0.3628],
      [0.1094, 0.3501],
      [0.119, 0.3404],
      [0.1231, 0.3364],
    ]
    for (const [index, limits] of expected.entries()) {
      expect(chart.limits[index]![0]).toBeCloseTo(limits[0]!, 4)
      expect(chart.limits[index]![1]).toBeCloseTo(limits[1]!, 4)
    }
    expect(chart.laneyLimits[4]![0]).toBeCloseTo(0.0146, 4)
    expect(chart.laneyLimits[4]![1]).toBeCloseTo(0.4449, 4)
  })

  it('leaves empty periods out, and has no NaN', () => {
    expect(controlChart([])).toBeNull()
    expect(controlChart([{ n: 0, low: 0 }])).toBeNull()
    expect(
      controlChart([
        { n: 5, low: 0 },
        { n: 0, low: 0 },
      ]),
    ).toEqual({
      centre: 0,
      sigmaZ: 1,
      isOverdispersed: false,
      limits: [[0, 0], null],
      laneyLimits: [[0, 0], null],
    })
  })
})
