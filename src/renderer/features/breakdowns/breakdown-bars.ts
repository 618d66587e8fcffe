import type { Thresholds } from '#core/statistics/base-size.ts'
import type { BreakdownRow, GroupBreakdown } from '#core/statistics/figures.ts'
import { toLowShareRows, type LowShareRow } from '#drawing/low-share-rows.ts'
import type { Words } from '#words/create-words.ts'
import { formatCount, formatMean, formatMeanRange, formatPercent, formatPercentRange } from '#words/format.ts'
import { rowLabel } from './table-rows.ts'

/** A bar with its name in full. */
export interface BreakdownBar extends LowShareRow {
  readonly spoken: string
}

/** The bars of a breakdown in its own order: all seven weekdays, else most responses first. */
export function breakdownBars(
  breakdown: GroupBreakdown,
  apart: readonly string[],
  thresholds: Thresholds,
  words: Words,
): readonly BreakdownBar[] {
  const { field, rows } = breakdown
  const bars = toLowShareRows(
    rows,
    apart,
    {
      label: (key, row) =>
        field === 'weekday' ? words.t(`common:weekdayShort.${key}`) : rowLabel(field, row, words),
      percent: formatPercent,
      count: formatCount,
      tooltip: row => tooltipOf(row, words),
    },
    thresholds.lowBaseBelow,
  )
  return bars.map((bar, index) => ({ ...bar, spoken: rowLabel(field, rows[index]!, words) }))
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
