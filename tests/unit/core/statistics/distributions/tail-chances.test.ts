import { expect, it } from 'vitest'
import { chiSquareAbove, fAbove, normalTwoSided } from '#core/statistics/distributions/tail-chances.ts'

function expectRelative(actual: number, expected: number, digits = 1e-11): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(digits * expected)
}

/** By scipy.stats 1.17: norm.sf(z) * 2, chi2.sf, f.sf. */
it.each([
  [0.01, 0.9920212873707368],
  [0.5, 0.6170750774519738],
  [1, 0.31731050786291415],
  [1.959963984540054, 0.05],
  [3, 0.0026997960632601866],
  [5, 5.733031437583866e-7],
  [10, 1.523970604832094e-23],
  [30, 9.813427854295816e-198],
])('normal beyond %d: %d', (z, expected) => {
  expectRelative(normalTwoSided(z), expected)
  expect(normalTwoSided(-z)).toBe(normalTwoSided(z))
})
it.each([
  [0.01, 1, 0.920344325445942],
  [3.84, 1, 0.05004352124870519],
  [17.50493, 2, 0.0001580711989773476],
  [10, 10, 0.44049328506521257],
  [100, 10, 5.4497019829205215e-17],
  [1000, 1000, 0.49405285382923964],
  [1200, 1000, 1.2255942330622893e-5],
  [300, 3, 9.948758346327588e-65],
])('chi-square above %d of %d degrees: %d', (x, degrees, expected) =>
  expectRelative(chiSquareAbove(x, degrees), expected),
)
it.each([
  [0.5, 6, 293, 0.8082119780768339],
  [2.5, 6, 293, 0.02248217421913112],
  [12, 6, 293, 4.71756067666868e-12],
  [1, 1, 298, 0.31812180858607825],
  [30, 1, 298, 9.194109475026307e-8],
  [3.2, 2, 5, 0.12739807989622226],
  [80, 6, 5000, 7.203185753877486e-96],
])('F above %d of %d and %d degrees: %d', (x, upper, lower, expected) =>
  expectRelative(fAbove(x, upper, lower), expected, 1e-9),
)

it('is whole at the ends', () => {
  expect(normalTwoSided(0)).toBe(1)
  expect(chiSquareAbove(0, 3)).toBe(1)
  expect(chiSquareAbove(Infinity, 3)).toBe(0)
  expect(fAbove(0, 2, 3)).toBe(1)
  expect(fAbove(Infinity, 2, 3)).toBe(0)
})
