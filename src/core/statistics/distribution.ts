import type { Scale } from '../survey/scale.ts'
import type { Overall } from './figures.ts'

/** Points up to which every point of a whole-numbered scale is listed, counted or not. */
const LISTED_POINTS = 11

/**
 * Responses by score, and their share of the weights where they have any, ascending: every point of a short whole-numbered scale and every score that was given;
 * none where there are no scores.
 *
 * @param counts - Responses by code, parallel to `scoreValues`.
 * @param weights - Sum of the weights by code; absent where responses have none.
 */
export function distributionOf(
  scale: Scale,
  scoreValues: Float64Array,
  counts: Uint32Array,
  weights?: Float64Array,
): Overall['distribution'] {
  if (scale.kind === 'none') return []
  const all = weights?.reduce((sum, weight) => sum + weight, 0) ?? 0
  const isWeighted = weights !== undefined && all > 0
  const byScore = new Map(
    listedPoints(scale).map(score => [score, { score, n: 0, ...(isWeighted && { share: 0 }) }]),
  )
  for (const [code, score] of scoreValues.entries()) {
    const n = counts[code]!
    if (n > 0) byScore.set(score, { score, n, ...(isWeighted && { share: weights[code]! / all }) })
  }
  return [...byScore.values()].sort((a, b) => a.score - b.score)
}

function listedPoints({ min, max }: Scale): number[] {
  if (!Number.isInteger(min) || !Number.isInteger(max) || max - min >= LISTED_POINTS) return []
  return Array.from({ length: max - min + 1 }, (_, index) => min + index)
}
