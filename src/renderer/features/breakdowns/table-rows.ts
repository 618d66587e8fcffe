import type { BreakdownField, BreakdownRow } from '#core/statistics/figures.ts'
import type { Words } from '#words/create-words.ts'
import { formatCount, formatMean, formatMeanRange, formatPercent, formatPercentRange } from '#words/format.ts'
import { sortRows, type SortOrder, type SortValue } from '../../ui/sort-rows.ts'
import { baseLevel, type BaseLevel } from './base-level.ts'

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

/** The name of a value: weekdays in words, everything else as it stands in the file. */
export function valueLabel(field: BreakdownField, key: string, words: Words): string {
  return field === 'weekday' ? words.t(`common:weekday.${key}`) : key
}

/**
 * The rows whose name contains `search`, in the order of `order`; the order of the breakdown (weekdays from Monday, else
 * most responses first) where it is null.
 *
 * @param order - Its column is one of {@link FIGURES} or `value`.
 */
export function shownRows(
  rows: readonly BreakdownRow[],
  order: SortOrder | null,
  search: string,
  label: (key: string) => string,
): readonly BreakdownRow[] {
  const wanted = search.trim().toLowerCase()
  const found = wanted === '' ? rows : rows.filter(row => label(row.key).toLowerCase().includes(wanted))
  if (order === null) return found
  const figure = FIGURES[order.column] ?? (row => label(row.key))
  return sortRows(found, figure, order.isDescending)
}

/** The figures of a row in words and digits. */
export function tableRow(row: BreakdownRow, label: string): TableRow {
  return {
    key: row.key,
    label,
    n: formatCount(row.n),
    mean: formatMean(row.mean),
    meanInterval: formatMeanRange(row.meanInterval),
    low: formatCount(row.low.n),
    share: formatPercent(row.low.share, row.n),
    shareInterval: formatPercentRange(row.low.interval, row.n),
    base: baseLevel(row.n),
  }
}

const FIGURES: Readonly<Record<string, (row: BreakdownRow) => SortValue>> = {
  n: row => row.n,
  mean: row => row.mean,
  low: row => row.low.n,
  share: row => row.low.share,
}
