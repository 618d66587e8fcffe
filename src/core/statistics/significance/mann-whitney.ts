import { normalTwoSided } from '../distributions/tail-chances.ts'
import { pooledRanks } from './ranks.ts'

/** Whether one group answers higher than another, by ranks. */
export interface MannWhitneyResult {
  /** Pairs in which the first group's score is the higher; ties count half. */
  readonly u: number
  readonly pValue: number
  /** Cliff's delta: chance of higher less chance of lower, -1..1. */
  readonly delta: number
}

/**
 * The test of Mann and Whitney by its normal form, with ties and continuity (reference: metrics 5.3). Null where a group
 * is empty or all scores are equal.
 *
 * @param one - How many of the group have each score, in ascending order; the other group's by the same scores.
 */
export function mannWhitney(one: readonly number[], other: readonly number[]): MannWhitneyResult | null {
  const { n, sizes, sums, ties } = pooledRanks([one, other])
  const [size, otherSize] = [sizes[0]!, sizes[1]!]
  if (size === 0 || otherSize === 0) return null
  const variance = ((size * otherSize) / 12) * (n + 1 - ties / (n * (n - 1)))
  if (!(variance > 0)) return null
  const u = sums[0]! - (size * (size + 1)) / 2
  const middle = (size * otherSize) / 2
  const z = Math.max(0, Math.abs(u - middle) - 1 / 2) / Math.sqrt(variance)
  return { u, pValue: normalTwoSided(z), delta: u / middle - 1 }
}
