import type { Interval } from '../figures.ts'
import { wilsonInterval } from '../intervals/wilson.ts'
import type { StratifiedTest } from './stratified-test.ts'

/** How an agent's low scores stand to those that the work gives. */
export interface StandardisedShare {
  /** Observed over expected; 1 = as the work gives. */
  readonly ratio: number
  readonly interval: Interval
  /** The overall share times the ratio: the low share with the work of all. */
  readonly share: number
  /** Variance that chance alone gives the share. */
  readonly variance: number
}

/**
 * Indirect standardisation (reference: metrics 5.11). The interval takes what is expected as known, good while the agent
 * has under a tenth of the work. Null where no low score is expected or the strata leave no room for chance.
 *
 * @param n - Comparable responses of the agent.
 * @param overall - Low share of all, 0..1.
 */
export function standardisedShare(
  test: StratifiedTest,
  n: number,
  overall: number,
): StandardisedShare | null {
  const { observed, expected, variance } = test
  if (expected === 0 || variance === 0) return null
  const [lower, upper] = wilsonInterval(observed, n)!
  return {
    ratio: observed / expected,
    interval: [(lower * n) / expected, (upper * n) / expected],
    share: (overall * observed) / expected,
    variance: (overall * overall * variance) / (expected * expected),
  }
}
