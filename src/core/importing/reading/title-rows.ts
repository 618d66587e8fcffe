import { isBlank } from './table-reader.ts'

/** Filled cells that a title may have: a name and a value. A header with more may just be sparse. */
const MOST_CELLS = 2

/**
 * How many of the first rows of a table are titles that stand above the names of its columns ("CSAT report", "Period:
 * May"): rows at the very top with one or two filled cells, where the typical row has more than twice as many.
 *
 * @param rows - The first rows, some 20, without blank lines.
 */
export function countTitleRows(rows: readonly (readonly string[])[]): number {
  const filled = rows.map(row => row.filter(cell => !isBlank(cell)).length)
  const typical = filled.toSorted((a, b) => a - b)[Math.floor(filled.length / 2)] ?? 0
  const first = filled.findIndex(cells => cells > MOST_CELLS || cells * 2 >= typical)
  // Behind the titles there have to be names and a row of data.
  return first < rows.length - 1 ? first : 0
}
