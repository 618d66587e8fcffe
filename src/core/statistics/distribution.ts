import type { Scale } from '../survey/scale.ts'
import type { Overall } from './figures.ts'

/** Points up to which every point of a whole-numbered scale is listed, counted or not. */
const LISTED_POINTS = 11

/**
 * Responses by score, ascending: every point of a short whole-numbered scale and every score that was given;
 * none where there are no scores.
 *
 * @param counts - Responses by code, parallel to `scoreValues`.
 */
export function distributionOf(
  scale: Scale,
  scoreValues: Float64Array,
  counts: Uint32Array,
): Overall['distribution'] {
  if (scale.kind === 'none') return []
  const byScore = new Map(listedPoints(scale).map(score => [score, 0]))
  for (const [code, score] of scoreValues.entries()) {
    const n = counts[code]!
    if (n > 0) byScore.set(score, n)
  }
  return [...byScore].map(([score, n]) => ({ score, n })).sort((a, b) => a.score - b.score)
}

function listedPoints({ min, max }: Scale): number[] {
  if (!Number.isInteger(min) || !Number.isInteger(max) || max - min >= LISTED_POINTS) return []
  return Array.from({ length: max - min + 1 }, (_, index) => min + index)
}
