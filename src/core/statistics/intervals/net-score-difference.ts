import type { Interval } from '../figures.ts'
import { normalTwoSided } from '../distributions/tail-chances.ts'
import { ADDED_AT_EACH_END } from './adjusted-wald.ts'
import { Z_95 } from './confidence.ts'

/** Responses of a group that are positive (promoters) and negative (detractors), of n. */
export interface NetCounts {
  readonly positive: number
  readonly negative: number
  readonly n: number
}

/** One net score less another, both adjusted, in points. */
export interface NetScoreDifference {
  /** Of the adjusted scores: drawn towards 0 on a few responses. */
  readonly adjusted: number
  /** 95 % limits, cut at ±200. */
  readonly interval: Interval
  readonly z: number
  readonly pValue: number
}

/**
 * Difference of two net scores such as the NPS (reference: metrics 4.3): ¾ positive, 1½ middling and ¾ negative answers are
 * added to both groups, then the variances are summed. Null where a group is empty.
 */
export function netScoreDifference(one: NetCounts, other: NetCounts): NetScoreDifference | null {
  if (one.n === 0 || other.n === 0) return null
  const [a, b] = [adjustedNet(one), adjustedNet(other)]
  const adjusted = a.score - b.score
  const error = Math.sqrt(a.variance + b.variance)
  const z = adjusted / error
  return {
    adjusted,
    interval: [Math.max(-200, adjusted - Z_95 * error), Math.min(200, adjusted + Z_95 * error)],
    z,
    pValue: normalTwoSided(z),
  }
}

/** Score and variance of a group, in points, with the answers that are added. */
export function adjustedNet({ positive, negative, n }: NetCounts): {
  readonly score: number
  readonly variance: number
} {
  const size = n + 4 * ADDED_AT_EACH_END
  const up = (positive + ADDED_AT_EACH_END) / size
  const down = (negative + ADDED_AT_EACH_END) / size
  const net = up - down
  return { score: 100 * net, variance: (10_000 * (up + down - net * net)) / size }
}
