import { detached, isBlank } from '../reading/table-reader.ts'
import { mayBeNumber, statedNumber, type StatedNumber } from './stated-numbers.ts'
import { SummaryWords, type SummaryKind } from './summary-words.ts'

/** Numbers of one column over some rows. */
export interface RunningSum {
  readonly n: number
  readonly sum: number
}

/** A row that holds the name of a summary and otherwise nothing but numbers. */
export interface SummaryCandidate {
  /** Number of the data row, from 1. */
  readonly row: number
  /** One for each column of the table, without blanks around them. */
  readonly cells: readonly string[]
  /** The first column that names the summary. */
  readonly label: number
  readonly kinds: ReadonlySet<SummaryKind>
  readonly numbers: readonly { readonly column: number; readonly stated: StatedNumber }[]
  /** By column the numbers of all rows above, this one left out; of columns whose values were given up there is none. */
  readonly above: ReadonlyMap<number, RunningSum>
}

/** Candidates that are kept at either end of the file: what lies between is no summary of the whole. */
const KEPT_AT_ENDS = 25
/** Numbers of a row that are looked at. */
const MOST_NUMBERS = 20

/** Collects the rows of a table that may sum up others, in bounded memory. */
export class SummaryCandidates {
  readonly #found: SummaryCandidate[] = []
  readonly #words = new SummaryWords()
  /** 0: none so far. */
  #firstOrdinary = 0
  #lastOrdinary = 0

  /**
   * Look at a row before it is described.
   *
   * @param width - Columns of the table.
   * @param above - The numbers of a column in the rows before.
   */
  add(
    row: readonly string[],
    number: number,
    width: number,
    above: (column: number) => RunningSum | null,
  ): void {
    const shape = shapeOf(row, this.#words)
    if (shape === null) {
      if (row.every(isBlank)) return
      if (this.#firstOrdinary === 0) this.#firstOrdinary = number
      this.#lastOrdinary = number
      return
    }
    const sums = shape.numbers.map(({ column }) => [column, above(column)] as const)
    this.#found.push({
      ...shape,
      row: number,
      cells: Array.from({ length: width }, (_, column) => detached((row[column] ?? '').trim())),
      above: new Map(sums.flatMap(([column, sum]) => (sum === null ? [] : [[column, sum] as const]))),
    })
    if (this.#found.length > 2 * KEPT_AT_ENDS) this.#found.splice(KEPT_AT_ENDS, 1)
  }

  /** In file order; of many the first and the last. */
  get all(): readonly SummaryCandidate[] {
    return this.#found
  }

  /** True where all rows above a row, or all below it, are candidates, too. */
  isAtEdge({ row }: SummaryCandidate): boolean {
    return row < this.#firstOrdinary || row > this.#lastOrdinary
  }
}

/** Null for a row with any other text; that is told by its first cell with any. */
function shapeOf(
  row: readonly string[],
  words: SummaryWords,
): Pick<SummaryCandidate, 'label' | 'kinds' | 'numbers'> | null {
  let label = -1
  let kinds: Set<SummaryKind> | null = null
  for (let column = 0; column < row.length; column += 1) {
    const cell = row[column]!
    if (cell === '' || mayBeNumber(cell)) continue
    const kind = words.kindOf(cell)
    if (kind === null) {
      if (isBlank(cell)) continue
      return null
    }
    if (kinds === null) label = column
    kinds = (kinds ?? new Set()).add(kind)
  }
  const numbers = kinds === null ? null : numbersOf(row)
  return kinds === null || numbers === null ? null : { label, kinds, numbers }
}

/** The numbers of a row of words and what may be numbers; null where there is none, or something else. */
function numbersOf(row: readonly string[]): SummaryCandidate['numbers'] | null {
  const numbers: SummaryCandidate['numbers'][number][] = []
  for (const [column, cell] of row.entries()) {
    if (!mayBeNumber(cell) || isBlank(cell)) continue
    const stated = statedNumber(cell)
    if (stated === null) return null
    if (numbers.length < MOST_NUMBERS) numbers.push({ column, stated })
  }
  return numbers.length === 0 ? null : numbers
}
