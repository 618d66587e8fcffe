import { expect, test } from 'vitest'
import { responsesForMargin } from '#core/statistics/intervals/sample-size.ts'
import { wilsonInterval } from '#core/statistics/intervals/wilson.ts'

test.each([
  [5, 385],
  [10, 97],
  [15, 43],
])('±%i points take %i responses (metrics 3), and with them no interval is wider', (points, n) => {
  expect(responsesForMargin(points)).toBe(n)
  for (let low = 0; low <= n; low++) {
    const [lower, upper] = wilsonInterval(low, n)!
    expect(100 * (upper - lower)).toBeLessThanOrEqual(2 * points)
  }
})
