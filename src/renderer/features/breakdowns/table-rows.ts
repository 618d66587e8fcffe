import { baseLevel, isComparable, type BaseLevel, type Thresholds } from '#core/statistics/base-size.ts'
import type { BreakdownRow, GroupField } from '#core/statistics/figures.ts'
import type { Words } from '#words/create-words.ts'
import { formatCount, formatMean, formatMeanRange, formatPercent, formatPercentRange } from '#words/format.ts'
import { nameValue } from '#words/value-name.ts'
import { sortRows, type SortOrder, type SortValue } from '../../ui/sort-rows.ts'

/** A row of the table, ready to be shown. */
export interface TableRow {
  /** The value as the filter takes it. */
  readonly key: string
  readonly label: string
  readonly n: string
  readonly mean: string
  readonly meanInterval: string
  readonly low: string
  readonly share: string
  readonly shareInterval: string
  readonly base: BaseLevel
}

/** The name of a row: that of its theme, else of its value. */
export function rowLabel(field: GroupField, row: Pick<BreakdownRow, 'key' | 'label'>, words: Words): string {
  return row.label ?? nameValue(words, field, row.key)
}

/**
 * The rows whose name contains `search`, in the order of `order`; the order of the breakdown (weekdays from Monday, else
 * most responses first) where it is null. Ordered by mean or share, groups that are too small to be ranked come last.
 *
 * @param order - Its column is one of {@link FIGURES} or `value`.
 */
export function shownRows(
  rows: readonly BreakdownRow[],
  order: SortOrder | null,
  search: string,
  label: (row: BreakdownRow) => string,
  thresholds: Thresholds,
): readonly BreakdownRow[] {
  const wanted = search.trim().toLowerCase()
  const found = wanted === '' ? rows : rows.filter(row => label(row).toLowerCase().includes(wanted))
  if (order === null) return found
  const figure = FIGURES[order.column] ?? label
  const sorted = sortRows(found, figure, order.isDescending)
  if (!RANKING.has(order.column)) return sorted
  const isRanked = (row: BreakdownRow): boolean => isComparable(row, thresholds)
  return [...sorted.filter(isRanked), ...sorted.filter(row => !isRanked(row))]
}

/** The figures of a row in words and digits. */
export function tableRow(row: BreakdownRow, label: string, thresholds: Thresholds): TableRow {
  return {
    key: row.key,
    label,
    n: formatCount(row.n),
    mean: formatMean(row.mean),
    meanInterval: formatMeanRange(row.meanInterval),
    low: formatCount(row.low.n),
    share: formatPercent(row.low.share, row.n),
    shareInterval: formatPercentRange(row.low.interval, row.n),
    base: baseLevel(row, thresholds),
  }
}

/** Columns by which small groups are not ranked. */
const RANKING: ReadonlySet<string> = new Set(['mean', 'share'])

const FIGURES: Readonly<Record<string, (row: BreakdownRow) => SortValue>> = {
  n: row => row.n,
  mean: row => row.mean,
  low: row => row.low.n,
  share: row => row.low.share,
}
