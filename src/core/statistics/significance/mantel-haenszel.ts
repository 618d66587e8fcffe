import { exp, log } from '../../portable-math.ts'
import { chiSquareAbove } from '../distributions/tail-chances.ts'
import type { Interval } from '../figures.ts'
import { Z_95 } from '../intervals/confidence.ts'

/** Low scores of two groups in a stratum. */
export interface StratumTable {
  readonly one: { readonly low: number; readonly n: number }
  readonly other: { readonly low: number; readonly n: number }
}

export interface MantelHaenszelResult {
  /** Without correction for continuity, 1 degree of freedom. */
  readonly chiSquare: number
  readonly pValue: number
  readonly corrected: { readonly chiSquare: number; readonly pValue: number }
  /** Odds ratio common to the strata, and its 95 % interval (Robins, Breslow and Greenland); null where it has no bound. */
  readonly oddsRatio: number | null
  readonly interval: Interval | null
}

/**
 * The test of Cochran, Mantel and Haenszel: do two groups differ within the strata (reference: metrics 5.13)? Null where no
 * stratum has both groups and both outcomes.
 */
export function mantelHaenszel(strata: readonly StratumTable[]): MantelHaenszelResult | null {
  let [difference, variance] = [0, 0]
  let [r, s, pr, mixed, qs] = [0, 0, 0, 0, 0]
  for (const { one, other } of strata) {
    const n = one.n + other.n
    if (n < 2) continue
    const low = one.low + other.low
    difference += one.low - (one.n * low) / n
    variance += (one.n * other.n * low * (n - low)) / (n * n * (n - 1))
    const agreeing = one.low * (other.n - other.low)
    const crossing = (one.n - one.low) * other.low
    const share = (one.low + other.n - other.low) / n
    r += agreeing / n
    s += crossing / n
    pr += (share * agreeing) / n
    mixed += (share * crossing + (1 - share) * agreeing) / n
    qs += ((1 - share) * crossing) / n
  }
  if (variance === 0) return null
  const chiSquare = difference ** 2 / variance
  const corrected = Math.max(0, Math.abs(difference) - 1 / 2) ** 2 / variance
  const oddsRatio = r === 0 || s === 0 ? null : r / s
  const half = Z_95 * Math.sqrt(pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s))
  return {
    chiSquare,
    pValue: chiSquareAbove(chiSquare, 1),
    corrected: { chiSquare: corrected, pValue: chiSquareAbove(corrected, 1) },
    oddsRatio,
    interval: oddsRatio === null ? null : [exp(log(oddsRatio) - half), exp(log(oddsRatio) + half)],
  }
}
