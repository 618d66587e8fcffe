import { describe, expect, test } from 'vitest'
import { netScoreInterval } from '#core/statistics/intervals/adjusted-wald.ts'
import { adjustedNet } from '#core/statistics/intervals/net-score-difference.ts'

describe('netScoreInterval', () => {
  test.each([
    [5, 3, 2, 23.08, -19.05, 65.2],
    [10, 0, 0, 76.92, 47.5, 106.34],
    [50, 33, 17, 32.04, 17.56, 46.52],
    [120, 60, 20, 49.26, 39.99, 58.53],
  ])(
    '%i promoters, %i passives, %i detractors: %f in [%f, %f], cut at 100',
    (up, middle, down, ...[centre, lower, upper]) => {
      const n = up + middle + down
      const interval = netScoreInterval(up, down, n)!
      expect(interval[0]).toBeCloseTo(lower, 2)
      expect(interval[1]).toBeCloseTo(Math.min(upper, 100), 1)
      expect(adjustedNet({ positive: up, negative: down, n }).score).toBeCloseTo(centre, 2)
    },
  )

  // The raw margin is no figure of the product (of ten promoters it is 0): many surveys alike come down to it.
  test.each([
    [50, 33, 17, 33, 7.491, 14.68],
    [5, 3, 2, 30, 24.698, 48.41],
    [120, 60, 20, 50, 4.743, 9.3],
  ])(
    '%i promoters, %i passives, %i detractors: %f, of very many as many times the raw error %f and margin %f',
    (up, middle, down, ...[score, error, margin]) => {
      const times = 1e8
      const counts = { positive: up * times, negative: down * times, n: (up + middle + down) * times }
      const [lower, upper] = netScoreInterval(counts.positive, counts.negative, counts.n)!
      const adjusted = adjustedNet(counts)
      expect(adjusted.score).toBeCloseTo(score, 4)
      expect(Math.sqrt(adjusted.variance * times)).toBeCloseTo(error, 3)
      expect(((upper - lower) / 2) * Math.sqrt(times)).toBeCloseTo(margin, 2)
    },
  )

  test('mirrors, is cut at -100 and is never zero wide', () => {
    const [lower, upper] = netScoreInterval(10, 0, 10)!
    expect(netScoreInterval(0, 10, 10)).toEqual([-upper, -lower])
    expect(upper).toBe(100)
    expect(upper - lower).toBeGreaterThan(10)
    expect(netScoreInterval(0, 0, 5)![1]).toBeGreaterThan(0)
  })

  test('has no interval for nobody', () => {
    expect(netScoreInterval(0, 0, 0)).toBeNull()
  })
})
