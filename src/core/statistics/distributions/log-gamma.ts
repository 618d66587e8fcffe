import { log } from '../../portable-math.ts'

/** Coefficients of Stirling's series for ln Γ: B_2k / (2k (2k - 1)). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360]
const HALF_LN_TWO_PI = 0.9189385332046727

/** ln Γ(x) for positive x, to about 14 digits: Stirling's series, small arguments lifted to 10 by the recurrence. */
export function logGamma(x: number): number {
  let lifted = x
  let product = 1
  while (lifted < 10) {
    product *= lifted
    lifted++
  }
  const inverseSquare = 1 / (lifted * lifted)
  let series = 0
  for (let k = STIRLING.length - 1; k >= 0; k--) series = series * inverseSquare + STIRLING[k]!
  return (lifted - 0.5) * log(lifted) - lifted + HALF_LN_TWO_PI + series / lifted - log(product)
}

/** ln of n over k, the number of ways to take k of n: whole numbers, k from 0 to n. */
export function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
}
