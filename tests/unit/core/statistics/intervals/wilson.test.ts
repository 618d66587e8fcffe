import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { wilsonInterval } from '#core/statistics/intervals/wilson.ts'

describe('wilsonInterval', () => {
  test.each([
    [0, 10, 0, 0.2775],
    [1, 10, 0.0179, 0.4042],
    [8, 10, 0.4902, 0.9433],
    [10, 10, 0.7225, 1],
    [3, 5, 0.2307, 0.8824],
    [12, 30, 0.2459, 0.5768],
    [74, 107, 0.5987, 0.7712],
    [450, 500, 0.8706, 0.9233],
    // Of answers in clusters, taken as if they were not (metrics 4.3).
    [7, 18, 0.2031, 0.6138],
  ])('%i of %i lies in [%f, %f]', (count, n, lower, upper) => {
    const interval = wilsonInterval(count, n)!
    expect(interval[0]).toBeCloseTo(lower, 4)
    expect(interval[1]).toBeCloseTo(upper, 4)
  })

  test('has no interval for nobody', () => {
    expect(wilsonInterval(0, 0)).toBeNull()
  })

  test('holds the share, stays within 0..1, is never zero wide and mirrors', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 5_000_000 })
          .chain(n => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n))),
        ([count, n]) => {
          const [lower, upper] = wilsonInterval(count, n)!
          const mirrored = wilsonInterval(n - count, n)!
          expect(lower).toBeGreaterThanOrEqual(0)
          expect(upper).toBeLessThanOrEqual(1)
          expect(lower).toBeLessThanOrEqual(count / n)
          expect(upper).toBeGreaterThanOrEqual(count / n)
          expect(upper).toBeGreaterThan(lower)
          expect(mirrored[0]).toBeCloseTo(1 - upper, 10)
        },
      ),
    )
  })

  test('solves the equation that defines it: |p - share| = z sqrt(p (1 - p) / n) at both ends', () => {
    for (const [count, n] of [
      [1, 7],
      [12, 30],
      [499, 1000],
    ] as const) {
      for (const p of wilsonInterval(count, n)!) {
        expect(Math.abs(p - count / n)).toBeCloseTo(1.959963984540054 * Math.sqrt((p * (1 - p)) / n), 12)
      }
    }
  })
})
