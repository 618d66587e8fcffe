import type { ImportWarning } from '../mapping.ts'
import { areSorted, changeOf, type Change, type PlacedScore } from './change-place.ts'
import { keepsToShorterScale } from './shorter-scale.ts'

/** Where the usual scales end. */
const TOPS = [1, 2, 3, 4, 5, 6, 7, 10]
/** A part fills its scale where its last point has this share of its scores, and so many of them. */
const FILLED_SHARE = 0.05
const LEAST_FILLED = 5
/** Share of the long scale's scores, and the least of them, that are as low as the lower half of the short one. */
const SHARED = 0.02
const LEAST_SHARED = 2
/** A scale that is so many times as long has other steps: few of its scores are as low. */
const OTHER_STEPS = 5

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
    const cut = cutBeside(scores, top, isOwnScale)
    if (cut !== null) return cut
  }
  return null
}

/** 1 to 10, then 0 to 10: the same from below. */
function cutAtBottom(scores: readonly number[]): number | null {
  return cutBeside(
    scores.map(score => -score),
    -1,
    (short, long) => Math.min(...short) === Math.min(...long),
  )
}

/** Where the part that keeps to `top` ends, or begins; null where there is no such part. */
function cutBeside(
  scores: readonly number[],
  top: number,
  isOwn: (short: readonly number[], long: readonly number[], top: number) => boolean,
): number | null {
  const first = scores.findIndex(score => score > top)
  if (first === -1) return null
  const last = scores.findLastIndex(score => score > top) + 1
  const parts: readonly [cut: number, short: readonly number[], long: readonly number[]][] = [
    [first, scores.slice(0, first), scores.slice(first)],
    [last, scores.slice(last), scores.slice(0, last)],
  ]
  for (const [cut, short, long] of parts)
    if (keepsToShorterScale(short, long, top) && fills(short, top) && isOwn(short, long, top)) return cut
  return null
}

function fills(short: readonly number[], top: number): boolean {
  const atTop = short.filter(score => score === top).length
  return atTop >= Math.max(LEAST_FILLED, FILLED_SHARE * short.length) && !areSorted(short)
}

function isOwnScale(short: readonly number[], long: readonly number[], top: number): boolean {
  const least = Math.min(...short)
  if (least > 1) return false
  if (Math.max(...long) > OTHER_STEPS * top) return top > 1
  const shared = long.filter(score => score <= Math.max(1, (least + top) / 2)).length
  return shared >= Math.max(LEAST_SHARED, SHARED * long.length)
}
