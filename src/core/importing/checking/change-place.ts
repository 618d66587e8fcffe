import type { ImportWarning } from '../mapping.ts'

/** A score of the sample, with where and when it was given. */
export interface PlacedScore {
  /** Number of its data row, from 1. */
  readonly row: number
  /** Milliseconds; NaN where the row has no usable date. */
  readonly timeMs: number
  readonly score: number
}

/** A change between two neighbours. */
export interface Change {
  readonly code: string
  /** Index of the first score after it. */
  readonly cut: number
  readonly values: ImportWarning['values']
}

/** Share of the scores that need a date before they are put in order of time. */
const DATED = 0.8

/**
 * Look for a change in file order, then in order of time, since many files are sorted by something else or newest first.
 * The warning names the row near which it is, or has the ending `-in-time` and names the day.
 *
 * @param placed - In file order.
 */
export function changeOf<T extends PlacedScore>(
  placed: readonly T[],
  find: (scores: readonly T[]) => Change | null,
): ImportWarning | null {
  const inFile = find(placed)
  if (inFile !== null) return warningOf(inFile, '', { row: placed[inFile.cut]!.row })
  const timed = inTimeOrder(placed)
  const inTime = timed === null ? null : find(timed)
  if (timed === null || inTime === null) return null
  const day = new Date(timed[inTime.cut]!.timeMs).toISOString().slice(0, 10)
  return warningOf(inTime, '-in-time', { day })
}

/** Null where too few scores have a date, or the file is in that order already. */
function inTimeOrder<T extends PlacedScore>(placed: readonly T[]): readonly T[] | null {
  const dated = placed.filter(({ timeMs }) => !Number.isNaN(timeMs))
  if (dated.length < DATED * placed.length) return null
  const isOrdered = dated.every(({ timeMs }, index) => index === 0 || timeMs >= dated[index - 1]!.timeMs)
  return isOrdered ? null : dated.toSorted((a, b) => a.timeMs - b.timeMs || a.row - b.row)
}

function warningOf({ code, values }: Change, ending: string, place: ImportWarning['values']): ImportWarning {
  return { code: code + ending, count: 1, values: { ...values, ...place } }
}

/** Share of neighbours that differ below which scores are sorted: order by score looks like a change and is none. */
const SORTED = 0.05

/** True for scores that come in long runs of equal ones. */
export function areSorted(scores: readonly number[]): boolean {
  const changes = scores.filter((score, index) => index > 0 && score !== scores[index - 1]).length
  return changes < SORTED * scores.length
}

/** Places, none at either end, before which the sum of the values is highest, and lowest. */
export function extremes(values: readonly number[]): readonly number[] {
  let [sum, highest, lowest, atHighest, atLowest] = [0, 0, 0, 0, 0]
  for (const [index, value] of values.entries()) {
    sum += value
    if (sum > highest) [highest, atHighest] = [sum, index + 1]
    if (sum < lowest) [lowest, atLowest] = [sum, index + 1]
  }
  return [atHighest, atLowest].filter(cut => cut > 0 && cut < values.length)
}
