import { medianOf, spreadsOf, type ColumnNumbers } from './column-numbers.ts'
import type { StatedNumber } from './stated-numbers.ts'
import type { SummaryCandidate } from './summary-candidates.ts'
import type { SummaryKind } from './summary-words.ts'

/** Numbers of other rows below which nothing is said of a column, and of a group that a row sums up. */
const LEAST_NUMBERS = 5
const LEAST_OF_GROUP = 2
/** Share of a column's cells that are numbers in a column of numbers; the rest of it in one of words. */
const NUMBERS = 0.8
const WORDS = 0.05
/** A whole number up to here can be a score that nobody else gave. */
const HIGHEST_USUAL_SCORE = 10

/** True for a column with enough numbers to compare one with, and little else. */
export function holdsNumbers(numbers: ColumnNumbers | null): boolean {
  return numbers !== null && numbers.n >= LEAST_NUMBERS && numbers.share >= NUMBERS
}

/** A number that no response has in this column: a part of one, one beyond all others, a percentage, one among words. */
export function isForeign({ readings }: StatedNumber, numbers: ColumnNumbers | null): boolean {
  if (numbers === null || numbers.n < LEAST_NUMBERS) return numbers !== null && numbers.share <= WORDS
  if (!holdsNumbers(numbers)) return false
  const highest = Math.max(HIGHEST_USUAL_SCORE, numbers.counts.at(-1)!.value)
  return isFraction({ readings })
    ? numbers.isWhole || readings.every(({ value }) => value > highest)
    : readings.every(({ value }) => value > highest)
}

/** True for a part of a number; a percentage is none. */
export function isFraction({ readings }: StatedNumber): boolean {
  return readings.length > 0 && readings.every(({ value }) => !Number.isInteger(value))
}

/** True where a number is stated as a value is, rounded or cut off. */
export function agrees({ readings }: StatedNumber, actual: number): boolean {
  return readings.some(({ value, decimals }) => {
    const unit = 10 ** -Math.min(decimals, 12)
    return Math.abs(value - actual) <= (decimals === 0 ? 0.5 : unit) + 1e-9
  })
}

/** What a row of these kinds says of a column: its mean, its sum, the number of its cells, ... At least one number. */
export function aggregates(kinds: ReadonlySet<SummaryKind>, numbers: ColumnNumbers): readonly number[] {
  const { n, sum, counts } = numbers
  const of: Readonly<Record<SummaryKind, () => readonly number[]>> = {
    mean: () => [sum / n],
    // A line called "Total" below means states the mean of all.
    total: () => [sum, n, sum / n],
    count: () => [n],
    median: () => [medianOf(numbers)],
    least: () => [counts[0]!.value],
    most: () => [counts.at(-1)!.value],
    spread: () => spreadsOf(numbers),
  }
  return [...kinds].flatMap(kind => of[kind]())
}

/** The same over the rows since the summary before. */
export function groupAggregates(
  { kinds, above }: SummaryCandidate,
  before: SummaryCandidate | undefined,
  column: number,
): readonly number[] {
  const [to, from] = [above.get(column), before?.above.get(column)]
  if (to === undefined || (before !== undefined && from === undefined)) return []
  const own = before === undefined ? undefined : ownNumber(before, column)
  const n = to.n - (from?.n ?? 0) - (own === undefined ? 0 : 1)
  const sum = to.sum - (from?.sum ?? 0) - (own ?? 0)
  if (n < LEAST_OF_GROUP) return []
  return [...kinds].flatMap(kind =>
    kind === 'mean' ? [sum / n] : kind === 'count' ? [n] : kind === 'total' ? [sum, n, sum / n] : [],
  )
}

function ownNumber({ numbers }: SummaryCandidate, column: number): number | undefined {
  return numbers.find(number => number.column === column)?.stated.readings[0]?.value
}
