import { describe, expect, test } from 'vitest'
import { netScoreInterval } from '#core/statistics/intervals/adjusted-wald.ts'

describe('netScoreInterval', () => {
  test.each([
    [5, 3, 2, -19.05, 65.2],
    [10, 0, 0, 47.5, 106.34],
    [50, 33, 17, 17.56, 46.52],
    [120, 60, 20, 39.99, 58.53],
  ])('%i promoters, %i passives, %i detractors: [%f, %f], cut at 100', (up, middle, down, lower, upper) => {
    const interval = netScoreInterval(up, down, up + middle + down)!
    expect(interval[0]).toBeCloseTo(lower, 2)
    expect(interval[1]).toBeCloseTo(Math.min(upper, 100), 1)
  })

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
