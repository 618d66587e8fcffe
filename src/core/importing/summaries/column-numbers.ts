import type { ColumnProfile } from '../mapping.ts'
import { statedNumber } from './stated-numbers.ts'
import type { RunningSum } from './summary-candidates.ts'

/** Numbers of a column without its summaries. */
export interface ColumnNumbers extends RunningSum {
  /** Share of the cells that are numbers, 0..1. */
  readonly share: number
  /** Ascending; each as often as it stands there. */
  readonly counts: readonly { readonly value: number; readonly n: number }[]
  readonly isWhole: boolean
}

/**
 * The numbers of a column; null where its values were too many to keep, and where each is another (an id).
 *
 * @param without - Cells that are left out, each as often as it is given.
 */
export function columnNumbers(
  { values }: Pick<ColumnProfile, 'values'>,
  without: readonly string[],
): ColumnNumbers | null {
  const left = new Map<string, number>()
  for (const { value, n } of values) left.set(value.trim(), (left.get(value.trim()) ?? 0) + n)
  for (const cell of without) left.set(cell, (left.get(cell) ?? 0) - 1)
  const counts = new Map<number, number>()
  let cells = 0
  for (const [cell, n] of left) {
    cells += n
    const value = statedNumber(cell)?.readings[0]?.value
    if (value !== undefined && n > 0) counts.set(value, (counts.get(value) ?? 0) + n)
  }
  const sorted = [...counts].map(([value, n]) => ({ value, n })).sort((a, b) => a.value - b.value)
  const n = sorted.reduce((sum, count) => sum + count.n, 0)
  if (cells === 0 || (n > 0 && sorted.length === n)) return null
  return {
    n,
    sum: sorted.reduce((sum, count) => sum + count.n * count.value, 0),
    share: n / cells,
    counts: sorted,
    isWhole: sorted.every(({ value }) => Number.isInteger(value)),
  }
}

/** The middle of the numbers; the mean of the two in the middle where their number is even. At least one number. */
export function medianOf({ counts, n }: ColumnNumbers): number {
  const at = (place: number): number => {
    let passed = 0
    return counts.find(count => (passed += count.n) > place)!.value
  }
  return (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2
}

/** Standard deviation, of the sample and of the whole. At least two numbers. */
export function spreadsOf({ counts, n, sum }: ColumnNumbers): readonly [number, number] {
  const mean = sum / n
  const squares = counts.reduce((total, count) => total + count.n * (count.value - mean) ** 2, 0)
  return [Math.sqrt(squares / (n - 1)), Math.sqrt(squares / n)]
}
