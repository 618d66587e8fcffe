import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { betaQuantile, betaShareBelow } from '#core/statistics/distributions/beta-distribution.ts'
import { logGamma } from '#core/statistics/distributions/log-gamma.ts'

/** P(at least k) of a binomial by its definition: the same number as I_p(k, n - k + 1). */
function binomialTail(k: number, n: number, p: number): number {
  let tail = 0
  for (let x = k; x <= n; x++) {
    let choose = 1
    for (let i = 1; i <= x; i++) choose = (choose * (n - x + i)) / i
    tail += choose * p ** x * (1 - p) ** (n - x)
  }
  return tail
}

describe('logGamma', () => {
  test('is the logarithm of the factorial, and of the half-integer values', () => {
    let logFactorial = 0
    for (let n = 1; n <= 170; n++) {
      expect(logGamma(n)).toBeCloseTo(logFactorial, 10)
      logFactorial += Math.log(n)
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13)
    expect(logGamma(1.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI) / 2), 13)
    expect(logGamma(1e-5)).toBeCloseTo(11.512919692895824, 10)
  })
})

describe('betaShareBelow', () => {
  test.each([
    [3, 10, 0.2],
    [1, 12, 0.05],
    [12, 12, 0.9],
    [30, 60, 0.42],
  ])('P(X >= %i) of %i at %f equals the sum of the binomial', (k, n, p) => {
    expect(betaShareBelow(p, k, n - k + 1)).toBeCloseTo(binomialTail(k, n, p), 12)
  })

  test('has the closed forms of one parameter at 1 and of the arcsine distribution', () => {
    for (const x of [0.001, 0.2, 0.5, 0.83, 0.999]) {
      expect(betaShareBelow(x, 3.7, 1)).toBeCloseTo(x ** 3.7, 13)
      expect(betaShareBelow(x, 1, 0.4)).toBeCloseTo(1 - (1 - x) ** 0.4, 13)
      expect(betaShareBelow(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 13)
    }
  })

  test('ends at 0 and 1', () => {
    expect([betaShareBelow(0, 2, 3), betaShareBelow(-1, 2, 3)]).toEqual([0, 0])
    expect([betaShareBelow(1, 2, 3), betaShareBelow(2, 2, 3)]).toEqual([1, 1])
  })
})

describe('betaQuantile', () => {
  test('is the inverse of the share below, over parameters from 0.05 to ten million', () => {
    const parameter = fc.double({ min: Math.log(0.05), max: Math.log(1e7), noNaN: true }).map(Math.exp)
    fc.assert(
      fc.property(parameter, parameter, fc.constantFrom(0.001, 0.025, 0.5, 0.975, 0.999), (a, b, share) => {
        const x = betaQuantile(share, a, b)
        // Where the distribution lies against an end of 0..1, x is as near as a number can be.
        fc.pre(x > 1e-290 && x < 1 - 1e-6)
        // ln Γ of ten million is known to its eighth decimal only: the share follows.
        expect(Math.abs(betaShareBelow(x, a, b) - share)).toBeLessThan(1e-9 + 1e-14 * (a + b))
      }),
      { numRuns: 2000 },
    )
  })

  test('keeps its digits at the end of 0..1 that carries the mass, whichever parameter is the smaller', () => {
    const x = betaQuantile(0.025, 0.08091444229764681, 0.061605737602872704)
    expect(x).toBeLessThan(1e-15)
    expect(betaShareBelow(x, 0.08091444229764681, 0.061605737602872704)).toBeCloseTo(0.025, 12)
  })

  test('mirrors and ends at 0 and 1', () => {
    expect(betaQuantile(0.025, 20.6768, 9.6492)).toBeCloseTo(1 - betaQuantile(0.975, 9.6492, 20.6768), 12)
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1])
  })

  test.each([0.025, 0.975])('has the closed form of the arcsine distribution at %f', share => {
    expect(betaQuantile(share, 0.5, 0.5)).toBeCloseTo(Math.sin((Math.PI * share) / 2) ** 2, 12)
  })
})
