import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { formatCount, formatMean, formatPercent, formatPoints, roundHalfAway } from '#words/format.ts'

describe('roundHalfAway', () => {
  test.each([
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2.5, 0, 3],
    [0.4999999, 0, 0],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [8.345, 2, 8.35],
    [1.45, 1, 1.5],
    [0.285, 2, 0.29],
    [2.4449999, 2, 2.44],
    [1234567.5, 0, 1234568],
    [0, 2, 0],
  ])('%f to %i digits is %f', (value, digits, rounded) => {
    expect(roundHalfAway(value, digits)).toBe(rounded)
  })

  test('never gives minus zero', () => {
    expect(Object.is(roundHalfAway(-0.2, 0), 0)).toBe(true)
    expect(Object.is(roundHalfAway(-0, 2), 0)).toBe(true)
  })

  test('rounds every half of the decimal system away from zero, and mirrors', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 0, max: 3 }),
        (whole, digits) => {
          const half = Number(`${whole}5e-${digits + 1}`)
          expect(roundHalfAway(half, digits)).toBe(Number(`${whole + 1}e-${digits}`))
          expect(roundHalfAway(-half, digits)).toBe(-Number(`${whole + 1}e-${digits}`))
        },
      ),
    )
  })
})

test.each([
  [0, '0'],
  [999, '999'],
  [7468, '7,468'],
  [1_000_000, '1,000,000'],
])('%i is written %s', (n, written) => {
  expect(formatCount(n)).toBe(written)
})

test.each([
  [0.1087, 999, '11%'],
  [0.1087, 1000, '10.9%'],
  [0, 0, '0%'],
  [1, 5000, '100.0%'],
  [null, 0, '–'],
] as const)('a share of %s on a base of %i is written %s', (share, base, written) => {
  expect(formatPercent(share, base)).toBe(written)
})

test.each([
  [5.405, '5.41'],
  [7, '7.00'],
  [-0.004, '0.00'],
  [null, '–'],
] as const)('a mean of %s is written %s', (mean, written) => {
  expect(formatMean(mean)).toBe(written)
})

test.each([
  [12.4, '+12'],
  [-3.5, '−4'],
  [-0.4, '0'],
  [null, '–'],
] as const)('%s points are written %s', (points, written) => {
  expect(formatPoints(points)).toBe(written)
})
