import type { Scale } from '../../survey/scale.ts'
import { areSorted } from './change-place.ts'

/** Scores that each part needs. */
const LEAST_SCORES = 100
/** Share of the scores that lie elsewhere: between the parts, and once one of them is turned around. */
const LEAST_DIFFERENCE = 0.5
const MOST_REST = 0.15
/** Share that lies elsewhere between the two halves of one part: a slow change has no row where it happens. */
const MOST_DRIFT = 0.2
/** Share of its scores that each part has at either end: rows sorted by something that goes with the score have none. */
const LEAST_AT_END = 0.005

type Shares = readonly number[]

/**
 * True where the scores of one part are those of the other with high and low exchanged, and are not like them as they
 * stand; each part fills the scale and is the same from beginning to end.
 */
export function isTurnedMix(
  before: readonly number[],
  after: readonly number[],
  scale: Pick<Scale, 'min' | 'max'>,
): boolean {
  if (before.length < LEAST_SCORES || after.length < LEAST_SCORES) return false
  if (areSorted(before) || areSorted(after)) return false
  const [first, then] = [sharesOf(before, scale), sharesOf(after, scale)]
  const isFull = (shares: Shares): boolean => shares[0]! >= LEAST_AT_END && shares.at(-1)! >= LEAST_AT_END
  return (
    isFull(first) &&
    isFull(then) &&
    distance(first, then) >= LEAST_DIFFERENCE &&
    distance(first, then.toReversed()) <= MOST_REST &&
    drift(before, scale) <= MOST_DRIFT &&
    drift(after, scale) <= MOST_DRIFT
  )
}

/** Shares of the lowest point, the low ones above it, the middle, the high ones, the highest point. */
function sharesOf(scores: readonly number[], { min, max }: Pick<Scale, 'min' | 'max'>): Shares {
  const counts = [0, 0, 0, 0, 0]
  for (const score of scores) {
    const place = (score - min) / (max - min)
    const band = place <= 0 ? 0 : place >= 1 ? 4 : place < 0.4 ? 1 : place > 0.6 ? 3 : 2
    counts[band]! += 1
  }
  return counts.map(count => count / scores.length)
}

function distance(one: Shares, other: Shares): number {
  return one.reduce((sum, share, band) => sum + Math.abs(share - other[band]!), 0) / 2
}

function drift(scores: readonly number[], scale: Pick<Scale, 'min' | 'max'>): number {
  const middle = Math.floor(scores.length / 2)
  return distance(sharesOf(scores.slice(0, middle), scale), sharesOf(scores.slice(middle), scale))
}
