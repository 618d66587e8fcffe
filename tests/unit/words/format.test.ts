import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import {
  formatChance,
  formatCount,
  formatMean,
  formatPercent,
  formatPoints,
  formatShareDifference,
  formatSharesOfWhole,
  roundHalfAway,
} from '#words/format.ts'

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

describe('formatSharesOfWhole', () => {
  test.each<[readonly number[], number, readonly string[]]>([
    [[1, 1, 1], 3, ['34%', '33%', '33%']],
    [[50, 33, 17], 100, ['50%', '33%', '17%']],
    // Each rounded by itself they would make 99.
    [[14.3, 57.4, 28.3], 700, ['14%', '58%', '28%']],
    [[1, 1, 1], 3000, ['33.4%', '33.3%', '33.3%']],
    [[0, 7], 7, ['0%', '100%']],
    [[0, 0], 0, ['–', '–']],
    [[], 0, []],
  ])('%j of %i: %j', (parts, base, texts) => {
    expect(formatSharesOfWhole(parts, base)).toEqual(texts)
  })

  test('adds up to 100, and no part is off by a whole step', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(parts, fc.constantFrom(10, 5_000), (given, base) => {
        const whole = given.reduce((sum, part) => sum + part, 0)
        fc.pre(whole > 0)
        const step = base < 1000 ? 1 : 0.1
        const shown = formatSharesOfWhole(given, base).map(text => Number(text.replace('%', '')))
        expect(shown.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9)
        for (const [index, share] of shown.entries())
          expect(Math.abs(share - (100 * given[index]!) / whole)).toBeLessThan(step)
      }),
    )
  })
})

describe('formatChance and formatShareDifference', () => {
  test.each([
    [0, 'p < .001'],
    [0.00099999, 'p < .001'],
    [0.001, 'p = .001'],
    [0.0455, 'p = .046'],
    [0.9996, 'p = 1.000'],
    [1, 'p = 1.000'],
  ])('a chance of %f is %s', (pValue, text) => {
    expect(formatChance(pValue)).toBe(text)
  })

  test('a difference is rounded itself, not made of rounded shares', () => {
    // 24% and 10% are 14 points apart as they are written, and 13 in truth.
    expect([formatPercent(0.2351, 400), formatPercent(0.1049, 400)]).toEqual(['24%', '10%'])
    expect(formatShareDifference(0.2351 - 0.1049, 400)).toBe('+13')
    expect(formatShareDifference(-0.1302, 4000)).toBe('−13.0')
    expect(formatShareDifference(-0.0004, 400)).toBe('0')
  })

  test('no chance is written as 0, and signs are those of the number', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (pValue, difference) => {
          expect(formatChance(pValue)).toMatch(/^p (?:< \.001|= (?:\.\d{3}|1\.000))$/)
          expect(formatChance(pValue)).not.toBe('p = .000')
          const text = formatShareDifference(difference, 5000)
          expect(text).toMatch(/^[+−]?\d+\.\d$/)
          expect(
            text.startsWith('−') ? difference < 0 : text.startsWith('+') ? difference > 0 : text === '0.0',
          ).toBe(true)
        },
      ),
    )
  })
})
