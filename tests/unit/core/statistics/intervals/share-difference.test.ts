import { expect, it } from 'vitest'
import type { Occurrence } from '#core/statistics/intervals/share-ratio.ts'
import { shareDifferenceInterval } from '#core/statistics/intervals/share-difference.ts'

/** Reference: metrics 4 and 4.3. */
it.each<[counts: string, lower: number, upper: number]>([
  ['56/70 against 48/80', 0.0524, 0.3339],
  ['9/10 against 3/10', 0.1705, 0.809],
  ['0/10 against 0/20', -0.1611, 0.2775],
  ['10/10 against 0/10', 0.6075, 1],
  ['128/412 against 1020/6000', 0.0968, 0.1879],
])('%s: %d to %d', (counts, lower, upper) => {
  const [one, other] = counts.split(' against ').map(share => {
    const [count, n] = share.split('/').map(Number)
    return { count: count!, n: n! }
  }) as [Occurrence, Occurrence]
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
