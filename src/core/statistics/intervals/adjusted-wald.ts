import type { Interval } from '../figures.ts'
import { Z_95 } from './confidence.ts'

/** Pseudo-responses added to the positive and to the negative end; twice as many go to the middle. */
export const ADDED_AT_EACH_END = 0.75

/**
 * 95 % interval, in points, of a net score 100 (positive - negative) / n such as the NPS: the adjusted Wald interval,
 * which adds three pseudo-responses so that it is never zero wide (arXiv 1601.07235; reference: metrics 1.3), cut at ±100.
 * Its centre is drawn towards 0: on a few responses it lies off the raw net score.
 *
 * @param n - Size of the group; null is returned for an empty one.
 */
export function netScoreInterval(positive: number, negative: number, n: number): Interval | null {
  if (n === 0) return null
  const adjusted = n + 4 * ADDED_AT_EACH_END
  const up = (positive + ADDED_AT_EACH_END) / adjusted
  const down = (negative + ADDED_AT_EACH_END) / adjusted
  const net = up - down
  const half = Z_95 * Math.sqrt((up + down - net * net) / adjusted)
  return [Math.max(-100, 100 * (net - half)), Math.min(100, 100 * (net + half))]
}
