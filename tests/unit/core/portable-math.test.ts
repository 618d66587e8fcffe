import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exp, log, log10, log1p } from '#core/portable-math.ts'

/** The engine's own, which is right to the last digit or the one before. */
function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-14 * Math.abs(expected))
}

describe('log', () => {
  it.each([
    [1, 0],
    [0, -Infinity],
    [Infinity, Infinity],
    [-1, NaN],
    [NaN, NaN],
  ])('log(%d) = %d', (x, expected) => expect(log(x)).toBe(expected))

  it('is the natural logarithm over the whole range', () => {
    fc.assert(
      fc.property(fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true }), x => {
        expectClose(log(x), Math.log(x))
      }),
      { numRuns: 5_000 },
    )
  })

  it('is precise near 1, where digits cancel', () => {
    for (const x of [0.99, 0.999999, 1.000001, 1.0000000000000002, 0.7071067811865475, 1.4142135623730951])
      expectClose(log(x), Math.log(x))
  })

  it('has a form for base 10', () => expectClose(log10(1000), 3))
})

describe('log1p', () => {
  it.each([
    [0, 0],
    [-1, -Infinity],
    [-2, NaN],
    [Infinity, Infinity],
    [NaN, NaN],
  ])('log1p(%d) = %d', (x, expected) => expect(log1p(x)).toBe(expected))

  it('is precise where x is so small that 1 + x loses it', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.999, max: 1e6, noNaN: true }), x => {
        expectClose(log1p(x), Math.log1p(x))
      }),
      { numRuns: 5_000 },
    )
    for (const x of [1e-20, -1e-9, 1e-6, 0.01, -0.3, 0.39, 0.41, -0.41]) expectClose(log1p(x), Math.log1p(x))
  })
})

describe('exp', () => {
  it.each([
    [0, 1],
    [-Infinity, 0],
    [-800, 0],
    [800, Infinity],
    [NaN, NaN],
  ])('exp(%d) = %d', (x, expected) => expect(exp(x)).toBe(expected))

  it('is the exponential wherever the result is a normal number', () => {
    fc.assert(
      fc.property(fc.double({ min: -708, max: 709.7, noNaN: true }), x => {
        // The relative error of the result is the absolute error of x: one unit in the last place of 709 is 1e-13.
        expect(Math.abs(exp(x) - Math.exp(x))).toBeLessThanOrEqual(1e-14 * Math.exp(x))
      }),
      { numRuns: 5_000 },
    )
  })
})

it('gives these very bits on every engine', () => {
  const bytes = new DataView(new ArrayBuffer(8))
  let hash = 0
  const add = (value: number): void => {
    bytes.setFloat64(0, value)
    hash = Math.imul(hash ^ bytes.getUint32(0), 0x0100_0193)
    hash = Math.imul(hash ^ bytes.getUint32(4), 0x0100_0193)
  }
  for (let i = 1; i <= 100_000; i++) {
    add(log(i / 7))
    add(exp((i - 50_000) / 71))
  }
  expect(hash >>> 0).toBe(201_666_806)
})
