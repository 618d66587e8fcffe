import { expect, it } from 'vitest'
import { shareRatio, shareRatioInterval } from '#core/statistics/intervals/share-ratio.ts'

it('is the ratio of two shares with its interval on the scale of the logarithm', () => {
  const [one, other] = [
    { count: 10, n: 100 },
    { count: 5, n: 100 },
  ]
  expect(shareRatio(one, other)).toBeCloseTo(2, 12)
  // log 2 -+ 1.959964 * sqrt(1/10 - 1/100 + 1/5 - 1/100) = 0.693147 -+ 1.037115
  const [lower, upper] = shareRatioInterval(one, other)!
  expect(lower).toBeCloseTo(0.70893, 4)
  expect(upper).toBeCloseTo(5.64214, 4)
})

it('is 1 without width where everyone mentions it', () => {
  const all = { count: 7, n: 7 }
  expect(shareRatio(all, all)).toBe(1)
  expect(shareRatioInterval(all, all)).toEqual([1, 1])
})

it.each([
  [
    { count: 0, n: 10 },
    { count: 3, n: 10 },
  ],
  [
    { count: 3, n: 10 },
    { count: 0, n: 10 },
  ],
  [
    { count: 0, n: 0 },
    { count: 3, n: 10 },
  ],
  [
    { count: 3, n: 10 },
    { count: 0, n: 0 },
  ],
])('is unknown for %o and %o', (one, other) => {
  expect(shareRatio(one, other)).toBeNull()
  expect(shareRatioInterval(one, other)).toBeNull()
})
