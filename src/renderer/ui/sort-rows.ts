export type SortValue = number | string | null

export interface SortOrder {
  /** Key of the column. */
  readonly column: string
  readonly isDescending: boolean
}

/**
 * Rows in the order of one value of each; what has none comes last either way, equals keep their order.
 * Texts are sorted by code unit. O(n log n), the input is not changed.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  isDescending: boolean,
): readonly Row[] {
  const direction = isDescending ? -1 : 1
  return rows.toSorted((a, b) => {
    const left = valueOf(a)
    const right = valueOf(b)
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    if (left === right) return 0
    return left < right ? -direction : direction
  })
}

/** The order after a press on a column's head: first its own direction, then the other one. */
export function nextSort(order: SortOrder | null, column: string, descendsFirst: boolean): SortOrder {
  if (order?.column === column) return { column, isDescending: !order.isDescending }
  return { column, isDescending: descendsFirst }
}
