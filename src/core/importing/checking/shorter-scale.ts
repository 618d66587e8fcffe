import { log, log1p } from '../../portable-math.ts'

/** Scores that each part needs. */
export const LEAST_SCORES = 30
/** How unlikely the short part must be on the long scale. */
const CHANCE = 1e-6

/** Where scales end, the rare ones among them. */
export const TOPS = [1, 2, 3, 4, 5, 6, 7, 10]
/** A part fills its scale where its last point has this share of its scores, and so many of them. */
const FILLED_SHARE = 0.05
const LEAST_FILLED = 5
/** Share of the long scale's scores, and the least of them, that are as low as the lower half of the short one. */
const SHARED = 0.02
const LEAST_SHARED = 2
/** A scale that is so many times as long has other steps: few of its scores are as low. */
const OTHER_STEPS = 5

/** How often each score is there; never empty. */
export type ScoreCounts = ReadonlyMap<number, number>

/** The counts of a list of scores. */
export function scoreCounts(scores: Iterable<number>): ScoreCounts {
  const counts = new Map<number, number>()
  for (const score of scores) counts.set(score, (counts.get(score) ?? 0) + 1)
  return counts
}

/**
 * True where some scores keep to `top` although, had they the scores of the others, they would do so by chance in less
 * than one of a million files. Each part needs 30 scores.
 */
export function keepsToShorterScale(short: ScoreCounts, long: ScoreCounts, top: number): boolean {
  const [size, others] = [countOf(short), countOf(long)]
  if (size < LEAST_SCORES || others < LEAST_SCORES || Math.max(...short.keys()) > top) return false
  const share = countOf(long, score => score > top) / others
  return size * log1p(-Math.min(share, 0.999)) < log(CHANCE)
}

/** True where some scores fill a scale of their own up to `top`, shorter than that of the others, and not by chance. */
export function areOnShorterScale(short: ScoreCounts, long: ScoreCounts, top: number): boolean {
  return keepsToShorterScale(short, long, top) && fillsScale(short, top) && isOwnScale(short, long, top)
}

/** True where scores reach the end of a scale, not by accident. */
export function fillsScale(short: ScoreCounts, top: number): boolean {
  return (short.get(top) ?? 0) >= Math.max(LEAST_FILLED, FILLED_SHARE * countOf(short))
}

/** True where the scores up to `top` are a scale of their own, and no part of the longer one: they begin where it does. */
function isOwnScale(short: ScoreCounts, long: ScoreCounts, top: number): boolean {
  const least = Math.min(...short.keys())
  if (least > 1) return false
  if (Math.max(...long.keys()) > OTHER_STEPS * top) return top > 1
  const shared = countOf(long, score => score <= Math.max(1, (least + top) / 2))
  return shared >= Math.max(LEAST_SHARED, SHARED * countOf(long))
}

/** How many scores there are, or how many of a kind. */
export function countOf(counts: ScoreCounts, isCounted: (score: number) => boolean = () => true): number {
  let sum = 0
  for (const [score, n] of counts) if (isCounted(score)) sum += n
  return sum
}
