import fc from 'fast-check'
import { expect, it } from 'vitest'
import { benjaminiHochberg, holm } from '#core/statistics/significance/corrections.ts'

/** Reference: metrics 5.4 and 5.16. */
const CHANCES = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216]

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length)
  for (const [index, value] of actual.entries()) expect(value).toBeCloseTo(expected[index]!, 5)
}

it('Holm', () => {
  expectClose(holm(CHANCES), [0.01, 0.072, 0.312, 0.312, 0.312, 0.312, 0.312, 0.615, 0.615, 0.615])
  expectClose(holm([0.115516, 0.157682, 0.002819]), [0.231032, 0.231032, 0.008457])
})

it('Benjamini and Hochberg', () => {
  const expected = [0.01, 0.04, 0.084, 0.084, 0.084, 0.1, 0.10571, 0.216, 0.216, 0.216]
  expectClose(benjaminiHochberg(CHANCES), expected)
  expectClose(benjaminiHochberg([0.115516, 0.157682, 0.002819]), [0.157682, 0.157682, 0.008457])
})

it('neither hangs on the order, nor falls below the chance itself, and Holm is the stricter', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), chances => {
      const strict = holm(chances)
      const scan = benjaminiHochberg(chances)
      expect(holm(chances.toReversed())).toEqual(strict.toReversed())
      expect(benjaminiHochberg(chances.toReversed())).toEqual(scan.toReversed())
      for (const [index, chance] of chances.entries()) {
        expect(scan[index]).toBeGreaterThanOrEqual(chance)
        expect(strict[index]! - scan[index]!).toBeGreaterThanOrEqual(-1e-12)
      }
    }),
  )
})
