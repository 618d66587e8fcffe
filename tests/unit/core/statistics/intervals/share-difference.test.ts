import { expect, it } from 'vitest'
import { shareDifferenceInterval } from '#core/statistics/intervals/share-difference.ts'

/** Reference: metrics 4 and 4.3. */
it.each<[number, number, number, number, number, number]>([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [10, 10, 0, 10, 0.6075, 1],
  [128, 412, 1020, 6000, 0.0968, 0.1879],
])('%d of %d against %d of %d: %d to %d', (count, n, otherCount, otherN, lower, upper) => {
  const one = { count, n }
  const other = { count: otherCount, n: otherN }
  const interval = shareDifferenceInterval(one, other)!
  expect(interval[0]).toBeCloseTo(lower, 4)
  expect(interval[1]).toBeCloseTo(upper, 4)
  const turned = shareDifferenceInterval(other, one)!
  expect(turned[0]).toBeCloseTo(-upper, 4)
  expect(turned[1]).toBeCloseTo(-lower, 4)
})

it('says nothing of an empty group', () => {
  expect(shareDifferenceInterval({ count: 0, n: 0 }, { count: 1, n: 2 })).toBeNull()
  expect(shareDifferenceInterval({ count: 1, n: 2 }, { count: 0, n: 0 })).toBeNull()
})
