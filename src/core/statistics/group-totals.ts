import { isLowScore, type LowRule } from '../survey/scale.ts'

/** Totals of the responses of each group, one entry a group: all that its figures need. */
export interface GroupTotals {
  /** Responses; where they have weights, or some count in several groups, the sum of the weights. */
  readonly n: Uint32Array | Float64Array
  readonly low: Uint32Array | Float64Array
  /** Sum of the scores. */
  readonly sum: Float64Array
  /** Sum of the squares of (score - origin). */
  readonly sumOfSquares: Float64Array
  /** Sum of the squared weights; absent where every response counts 1. */
  readonly squaredWeights?: Float64Array
  /** Where responses have weights of their own: how many there are, each counted once, and how many of them are low. */
  readonly counted?: { readonly n: Float64Array; readonly low: Float64Array }
}

/** How many responses a group has, whatever they weigh. */
export function responsesIn({ n, counted }: GroupTotals, group: number): number {
  return (counted?.n ?? n)[group]!
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

/** The same for responses that have weights. */
export function emptyWeightedTotals(groups: number): Required<GroupTotals> {
  const column = (): Float64Array => new Float64Array(groups)
  return {
    n: column(),
    low: column(),
    sum: column(),
    sumOfSquares: column(),
    squaredWeights: column(),
    counted: { n: column(), low: column() },
  }
}

/** Empty totals that can take in those of `others`. */
export function emptyTotalsLike(others: GroupTotals, groups: number): GroupTotals {
  return others.counted === undefined ? emptyTotals(groups) : emptyWeightedTotals(groups)
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

/** Adds one response of a weight to a group of {@link emptyWeightedTotals}. */
export function addWeighted(
  totals: Required<GroupTotals>,
  group: number,
  parts: ScoreParts,
  code: number,
  weight: number,
): void {
  addScores(totals, group, parts, code, weight)
  totals.squaredWeights[group]! += weight * weight
  totals.counted.n[group]! += 1
  totals.counted.low[group]! += parts.isLow[code]!
}

/** Adds the totals of one group to another. */
export function addGroup(from: GroupTotals, group: number, to: GroupTotals, toGroup: number): void {
  to.n[toGroup]! += from.n[group]!
  to.low[toGroup]! += from.low[group]!
  to.sum[toGroup]! += from.sum[group]!
  to.sumOfSquares[toGroup]! += from.sumOfSquares[group]!
  if (from.squaredWeights !== undefined && to.squaredWeights !== undefined)
    to.squaredWeights[toGroup]! += from.squaredWeights[group]!
  if (from.counted !== undefined && to.counted !== undefined) {
    to.counted.n[toGroup]! += from.counted.n[group]!
    to.counted.low[toGroup]! += from.counted.low[group]!
  }
}
