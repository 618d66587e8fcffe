import { isComparable, type Thresholds } from '#core/statistics/base-size.ts'
import type { CrossTable } from '#core/statistics/grouped/cross-table.ts'
import { sortRows, type SortOrder } from '../../ui/sort-rows.ts'

/**
 * The table with its rows in the order of the low share in one of its columns; the same table where `order` is null or its
 * column is gone. Rows whose cell is hidden, empty or too small to be ranked come last, in their own order.
 */
export function sortCrossed(table: CrossTable, order: SortOrder | null, thresholds: Thresholds): CrossTable {
  const column = order === null ? -1 : table.across.values.findIndex(({ key }) => key === order.column)
  if (order === null || column < 0) return table
  const rows = table.by.values.map((value, y) => ({ value, cells: table.cells[y]! }))
  const sorted = sortRows(
    rows,
    ({ cells }) => {
      const cell = cells[column] ?? null
      return cell !== null && isComparable(cell, thresholds) ? cell.low.share : null
    },
    order.isDescending,
  )
  return {
    ...table,
    by: { ...table.by, values: sorted.map(({ value }) => value) },
    cells: sorted.map(({ cells }) => cells),
  }
}
