import { baseLevel, type Thresholds } from '../base-size.ts'
import type { ScoreFigures } from '../figures.ts'
import { hiddenGroups, hideUntilSafe } from '../suppress-groups.ts'
import { bridgesOf, cheapestWayRound, type Edge } from './bridges.ts'

type Sized = Pick<ScoreFigures, 'n' | 'nEffective'>

/** The sizes of a crossed table: its cells, rows of one length, and the totals beside them. */
export interface SizedTable {
  readonly rows: readonly Sized[]
  readonly columns: readonly Sized[]
  readonly cells: readonly (readonly Sized[])[]
}

/** What of it is hidden. */
export interface HiddenInTable {
  readonly rows: readonly boolean[]
  readonly columns: readonly boolean[]
  readonly cells: readonly (readonly boolean[])[]
}

/**
 * What a crossed table hides: values and cells below the privacy threshold, and those that would give them away.
 *
 * - A value that is hidden takes its cells along, which sum to it.
 * - In every row and every column with hidden cells these together reach the threshold, or all cells of it are hidden
 *   (reference: metrics 7.1).
 * - Nothing below the threshold follows from the other cells, the totals and their sum. Rows and columns are the points of
 *   a graph and hidden figures its lines: what follows by subtraction is a line that lies on no cycle (Gusfield 1988, *A
 *   graph theoretic approach to statistical data security*). Such a figure gets the cycle that hides the fewest responses
 *   more.
 *
 * Cost: cells × figures below the threshold that need a cycle, at the worst.
 */
export function hiddenCells({ rows, columns, cells }: SizedTable, thresholds: Thresholds): HiddenInTable {
  const [hiddenRows, hiddenColumns] = [hiddenGroups(rows, thresholds), hiddenGroups(columns, thresholds)]
  const isSmall = (cell: Sized): boolean => baseLevel(cell, thresholds) === 'hidden'
  // Totals stand in a column behind the last and in a row below it; the sum of all is always known.
  const sizes = [...cells.map((row, y) => [...row, rows[y]!]), [...columns, UNKNOWN]]
  const hidden = [
    ...cells.map((row, y) => [
      ...row.map((cell, x) => cell.n > 0 && (hiddenRows[y]! || hiddenColumns[x]! || isSmall(cell))),
      hiddenRows[y]!,
    ]),
    [...hiddenColumns, false],
  ]
  if (hidden.some(row => row.includes(true))) {
    do {
      hideLinesUntilSafe(cells, hidden, thresholds)
    } while (protectOne(sizes, hidden, isSmall))
  }
  return {
    rows: rows.map((_, y) => hidden[y]!.at(-1)!),
    columns: columns.map((_, x) => hidden.at(-1)![x]!),
    cells: cells.map((row, y) => hidden[y]!.slice(0, row.length)),
  }
}

const UNKNOWN: Sized = { n: 0 }

/** Each round hides a cell more or is the last. */
function hideLinesUntilSafe(cells: SizedTable['cells'], hidden: boolean[][], thresholds: Thresholds): void {
  const height = cells.length
  const width = cells[0]?.length ?? 0
  let isChanged = true
  while (isChanged) {
    isChanged = false
    for (let line = 0; line < height + width; line++) {
      const places = Array.from({ length: line < height ? width : height }, (_, at) =>
        line < height ? ([line, at] as const) : ([at, line - height] as const),
      )
      const flags = places.map(([y, x]) => hidden[y]![x]!)
      const sizes = places.map(([y, x]) => cells[y]![x]!)
      if (!hideUntilSafe(sizes, flags, thresholds)) continue
      for (const [at, [y, x]] of places.entries()) hidden[y]![x] = flags[at]!
      isChanged = true
    }
  }
}

/** Hides what keeps the first figure safe that would follow from the others; false where there is none that can be. */
function protectOne(
  sizes: readonly (readonly Sized[])[],
  hidden: boolean[][],
  isSmall: (cell: Sized) => boolean,
): boolean {
  const lines = hidden.flatMap((row, y) => row.flatMap((flag, x): Edge[] => (flag ? [[y, x]] : [])))
  const costs = sizes.map((row, y) => row.map(({ n }, x) => (n <= 0 ? Infinity : hidden[y]![x]! ? 0 : n)))
  for (const [y, x] of bridgesOf(lines)) {
    const way = isSmall(sizes[y]![x]!) ? cheapestWayRound(costs, [y, x]) : []
    for (const [row, column] of way) hidden[row]![column] = true
    if (way.length > 0) return true
  }
  return false
}
