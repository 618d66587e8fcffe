import type { ColumnProfile } from '../importing/mapping.ts'
import { isNonAnswer } from './non-answers.ts'
import { readScore } from './parse-score.ts'

/** A top that cells state (10 in `8/10`) and how many cells do; null for cells that state none. */
export interface StatedTop {
  readonly top: number | null
  readonly cells: number
}

/** The tops that the scores of a column state, the one of most cells first. */
export function statedTops(values: ColumnProfile['values']): readonly StatedTop[] {
  const cells = new Map<number | null, number>()
  for (const { value, n } of values) {
    const score = isNonAnswer(value) ? null : readScore(value)
    if (score !== null) cells.set(score.outOf, (cells.get(score.outOf) ?? 0) + n)
  }
  return [...cells]
    .map(([top, n]) => ({ top, cells: n }))
    .sort((a, b) => b.cells - a.cells || (a.top ?? 0) - (b.top ?? 0))
}

/**
 * The top of the scale that a column is read on, by its cells: that of most cells; null where most state none and not all
 * of those are on the scale of the others.
 */
export function commonTop(values: ColumnProfile['values']): number | null {
  const tops = statedTops(values)
  const stated = tops.find(({ top }) => top !== null)
  if (stated === undefined || tops[0] === stated) return stated?.top ?? null
  const plain = values
    .filter(({ value }) => !isNonAnswer(value))
    .flatMap(({ value }) => readScore(value) ?? [])
    .filter(({ outOf }) => outOf === null)
  return plain.every(({ value }) => value >= 0 && value <= stated.top!) ? stated.top : null
}

/** True where a score is none on a scale with this top: the cell states another, or is a number beyond it. */
export function isOffTop(value: string, max: number): boolean {
  const score = readScore(value)
  return score !== null && (score.outOf === null ? score.value > max : score.outOf !== max)
}
