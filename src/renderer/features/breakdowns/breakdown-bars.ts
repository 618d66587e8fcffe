import type { Breakdown, BreakdownRow } from '#core/statistics/figures.ts'
import { toLowShareRows, type LowShareRow } from '#drawing/low-share-rows.ts'
import type { Words } from '#words/create-words.ts'
import { formatCount, formatMean, formatMeanRange, formatPercent, formatPercentRange } from '#words/format.ts'
import { valueLabel } from './table-rows.ts'

/** The bars of a breakdown in its own order: all seven weekdays, else most responses first. */
export function breakdownBars(
  breakdown: Breakdown,
  apart: readonly string[],
  words: Words,
): readonly LowShareRow[] {
  const { field, rows } = breakdown
  return toLowShareRows(rows, apart, {
    label: key =>
      field === 'weekday' ? words.t(`common:weekdayShort.${key}`) : valueLabel(field, key, words),
    percent: formatPercent,
    count: formatCount,
    tooltip: row => tooltipOf(row, words),
  })
}

function tooltipOf(row: BreakdownRow, words: Words): readonly string[] {
  const say = 'screens:analysis.breakdowns.tooltip'
  return [
    words.t(`${say}.low`, {
      n: formatCount(row.low.n),
      of: formatCount(row.n),
      share: formatPercent(row.low.share, row.n),
      interval: formatPercentRange(row.low.interval, row.n),
    }),
    words.t(`${say}.mean`, { mean: formatMean(row.mean), interval: formatMeanRange(row.meanInterval) }),
  ]
}
