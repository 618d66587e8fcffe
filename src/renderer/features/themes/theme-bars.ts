import type { Thresholds } from '#core/statistics/base-size.ts'
import type { BreakdownField, BreakdownRow, Summary } from '#core/statistics/figures.ts'
import { standingApart } from '#core/statistics/headline.ts'
import { themeBreakdown, themeOverall } from '#core/statistics/theme-breakdown.ts'
import type { ThemeFigures } from '#core/themes/theme.ts'
import { toLowShareRows, type LowShareRow } from '#drawing/low-share-rows.ts'
import type { Words } from '#words/create-words.ts'
import { formatCount, formatPercent, formatPercentRange } from '#words/format.ts'

/**
 * The bars of a theme under a field: weekdays in order, else the values with most comments of the theme first.
 * A bar takes the signal colour only where the test that makes the sentence lets it.
 */
export function themeBars(
  theme: ThemeFigures,
  summary: Summary,
  field: BreakdownField,
  words: Words,
  thresholds: Thresholds,
): readonly LowShareRow[] {
  const breakdown = themeBreakdown(theme, summary, field)
  const overall = themeOverall(theme, summary.overall)
  const rows = field === 'weekday' ? breakdown.rows : breakdown.rows.toSorted((a, b) => b.low.n - a.low.n)
  // Agents are never marked: what a customer writes about is not the agent's doing alone.
  const apart = field === 'agent' ? [] : standingApart(breakdown, overall, thresholds)
  return toLowShareRows(
    rows,
    apart.map(row => row.key),
    {
      label: key => (field === 'weekday' ? words.t(`common:weekdayShort.${key}`) : key),
      // One base for all bars: decimals that come and go from bar to bar are hard to compare.
      percent: share => formatPercent(share, summary.overall.n),
      count: field === 'weekday' ? () => '' : formatCount,
      tooltip: row => tooltipOf(row, words),
    },
    thresholds.lowBaseBelow,
  )
}

function tooltipOf(row: BreakdownRow, words: Words): readonly string[] {
  return [
    words.t('screens:analysis.themes.by.tooltip', {
      n: formatCount(row.low.n),
      of: formatCount(row.n),
      share: formatPercent(row.low.share, row.n),
      interval: formatPercentRange(row.low.interval, row.n),
    }),
  ]
}
