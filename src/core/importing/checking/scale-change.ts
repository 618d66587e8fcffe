import type { ImportWarning } from '../mapping.ts'
import { areSorted, changeOf, type Change, type PlacedScore } from './change-place.ts'
import {
  areOnShorterScale,
  fillsScale,
  keepsToShorterScale,
  scoreCounts,
  TOPS,
  type ScoreCounts,
} from './shorter-scale.ts'

/**
 * Notice a column whose scale changes on the way (0 to 10, then 0 to 100): one part fills a shorter scale to its very
 * end and never goes beyond, which it would by chance in less than one of a million files had it the scores of the other
 * part. Rows that are sorted by score, or by something that goes with it, are left alone: there the long part lacks the
 * scores of the short one.
 *
 * @param placed - Scores in file order.
 */
export function scaleChange(column: string, placed: readonly PlacedScore[]): ImportWarning | null {
  return changeOf(placed, inOrder => {
    const scores = inOrder.map(({ score }) => score)
    const cut = areSorted(scores) ? null : (cutAtTop(scores) ?? cutAtBottom(scores))
    return cut === null ? null : changeAt(column, scores, cut)
  })
}

function changeAt(column: string, scores: readonly number[], cut: number): Change {
  const [before, after] = [scores.slice(0, cut), scores.slice(cut)]
  const ends = {
    beforeMin: Math.min(...before),
    beforeMax: Math.max(...before),
    afterMin: Math.min(...after),
    afterMax: Math.max(...after),
  }
  return { code: 'undecided-scale-change', cut, values: { column, ...ends } }
}

function cutAtTop(scores: readonly number[]): number | null {
  for (const top of TOPS) {
    const cut = cutBeside(scores, top, areOnShorterScale)
    if (cut !== null) return cut
  }
  return null
}

/** 1 to 10, then 0 to 10: the same from below. */
function cutAtBottom(scores: readonly number[]): number | null {
  return cutBeside(
    scores.map(score => -score),
    -1,
    (short, long, top) =>
      keepsToShorterScale(short, long, top) &&
      fillsScale(short, top) &&
      Math.min(...short.keys()) === Math.min(...long.keys()),
  )
}

/** Where the part that keeps to `top` ends, or begins; null where there is no such part. */
function cutBeside(
  scores: readonly number[],
  top: number,
  isShorter: (short: ScoreCounts, long: ScoreCounts, top: number) => boolean,
): number | null {
  const first = scores.findIndex(score => score > top)
  if (first === -1) return null
  const last = scores.findLastIndex(score => score > top) + 1
  const parts: readonly [cut: number, short: readonly number[], long: readonly number[]][] = [
    [first, scores.slice(0, first), scores.slice(first)],
    [last, scores.slice(last), scores.slice(0, last)],
  ]
  for (const [cut, part, rest] of parts) {
    if (part.length === 0 || rest.length === 0 || areSorted(part)) continue
    if (isShorter(scoreCounts(part), scoreCounts(rest), top)) return cut
  }
  return null
}
