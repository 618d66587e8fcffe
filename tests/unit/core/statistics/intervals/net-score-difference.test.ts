import { expect, it } from 'vitest'
import {
  adjustedNet,
  netScoreDifference,
  type NetCounts,
} from '#core/statistics/intervals/net-score-difference.ts'

const of = (positive: number, passive: number, negative: number): NetCounts => ({
  positive,
  negative,
  n: positive + passive + negative,
})

/** Reference: metrics 4.3. */
it('compares two NPS with the answers that are added to both', () => {
  const [one, other] = [of(50, 33, 17), of(30, 10, 20)]
  expect(adjustedNet(one).score).toBeCloseTo(32.0388, 4)
  expect(Math.sqrt(adjustedNet(one).variance)).toBeCloseTo(7.3893, 4)
  expect(adjustedNet(other).score).toBeCloseTo(15.873, 4)
  expect(Math.sqrt(adjustedNet(other).variance)).toBeCloseTo(11.2141, 4)
  const found = netScoreDifference(one, other)!
  expect(found.adjusted).toBeCloseTo(16.166, 3)
  expect(found.interval[0]).toBeCloseTo(-10.156, 3)
  expect(found.interval[1]).toBeCloseTo(42.488, 3)
  expect(found.z).toBeCloseTo(1.2037, 4)
  expect(found.pValue).toBeCloseTo(0.2287, 4)
})

it('of very many responses is that of the raw scores', () => {
  const times = 1e8
  const found = netScoreDifference(
    of(50 * times, 33 * times, 17 * times),
    of(30 * times, 10 * times, 20 * times),
  )!
  expect(found.adjusted).toBeCloseTo(16.333, 3)
  expect(((found.interval[1] - found.adjusted) / 1.959963984540054) * Math.sqrt(times)).toBeCloseTo(13.797, 3)
  expect(found.z / Math.sqrt(times)).toBeCloseTo(1.1838, 4)
})

it('is never certain, and says nothing of an empty group', () => {
  const { interval } = netScoreDifference(of(1, 0, 0), of(0, 0, 1))!
  expect(interval[0]).toBeLessThan(0)
  expect(interval[1]).toBeLessThanOrEqual(200)
  expect(netScoreDifference(of(0, 0, 0), of(1, 0, 0))).toBeNull()
  expect(netScoreDifference(of(1, 0, 0), of(0, 0, 0))).toBeNull()
})
