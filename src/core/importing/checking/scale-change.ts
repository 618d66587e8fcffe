import type { ImportWarning } from '../mapping.ts'
import { keepsToShorterScale } from './shorter-scale.ts'

/** A score of the sample with the data row it stands in, from 1. */
export interface PlacedScore {
  readonly row: number
  readonly score: number
}

/** Highest points of scales that are shorter than the whole. */
const SHORTER = [3, 5, 7]
/** Share of neighbours that differ below which scores are sorted: order by score looks like a change and is none. */
const SORTED = 0.05

/**
 * Notice a column whose scale changes on the way: one part keeps to a shorter scale, and had it the scores of the other
 * part it would do so by chance in less than one of a million files. Columns sorted by score are left alone.
 *
 * @param placed - Scores in file order.
 */
export function scaleChange(header: string, placed: readonly PlacedScore[]): ImportWarning | null {
  const scores = placed.map(({ score }) => score)
  const changes = scores.filter((score, index) => index > 0 && score !== scores[index - 1]).length
  if (changes < SORTED * scores.length) return null
  for (const top of SHORTER) {
    const first = scores.findIndex(score => score > top)
    if (first === -1) return null
    const cut = keepsToShorterScale(scores.slice(0, first), scores.slice(first), top)
      ? first
      : afterLast(scores, top)
    if (cut === null) continue
    const [before, after] = [scores.slice(0, cut), scores.slice(cut)]
    return {
      code: 'scale-changes',
      count: 1,
      values: {
        column: header,
        row: placed[cut]!.row,
        beforeMin: Math.min(...before),
        beforeMax: Math.max(...before),
        afterMin: Math.min(...after),
        afterMax: Math.max(...after),
      },
    }
  }
  return null
}

/** Where the long part ends, if the rest is a short one. */
function afterLast(scores: readonly number[], top: number): number | null {
  const cut = scores.findLastIndex(score => score > top) + 1
  return keepsToShorterScale(scores.slice(cut), scores.slice(0, cut), top) ? cut : null
}
