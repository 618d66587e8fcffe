import { isLowScore, type LowRule } from '../survey/scale.ts'

/** Totals of the responses of each group, one entry a group: all that its figures need. */
export interface GroupTotals {
  /** Responses; where some count in several groups, the sum of their weights. */
  readonly n: Uint32Array | Float64Array
  readonly low: Uint32Array | Float64Array
  /** Sum of the scores. */
  readonly sum: Float64Array
  /** Sum of the squares of (score - origin). */
  readonly sumOfSquares: Float64Array
  /** Sum of the squared weights; absent where every response counts 1. */
  readonly squaredWeights?: Float64Array
}

/** What each score code adds to the totals of its group. */
export interface ScoreParts {
  readonly score: Float64Array
  readonly isLow: Uint8Array
  readonly square: Float64Array
}

/** @param origin - The lowest score of the scale. */
export function scoreParts(scoreValues: Float64Array, rule: LowRule, origin: number): ScoreParts {
  return {
    score: scoreValues,
    isLow: Uint8Array.from(scoreValues, score => (isLowScore(score, rule) ? 1 : 0)),
    square: scoreValues.map(score => (score - origin) * (score - origin)),
  }
}

export function emptyTotals(groups: number): GroupTotals {
  return {
    n: new Uint32Array(groups),
    low: new Uint32Array(groups),
    sum: new Float64Array(groups),
    sumOfSquares: new Float64Array(groups),
  }
}

/** Adds `count` responses with one score to a group. */
export function addScores(
  totals: GroupTotals,
  group: number,
  parts: ScoreParts,
  code: number,
  count: number,
): void {
  totals.n[group]! += count
  totals.low[group]! += count * parts.isLow[code]!
  totals.sum[group]! += count * parts.score[code]!
  totals.sumOfSquares[group]! += count * parts.square[code]!
}

/** Adds the totals of one group to another. */
export function addGroup(from: GroupTotals, group: number, to: GroupTotals, toGroup: number): void {
  to.n[toGroup]! += from.n[group]!
  to.low[toGroup]! += from.low[group]!
  to.sum[toGroup]! += from.sum[group]!
  to.sumOfSquares[toGroup]! += from.sumOfSquares[group]!
}
