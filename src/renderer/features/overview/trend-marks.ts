import type { Trend, TrendPoint, TrendUnit } from '#core/statistics/figures.ts'
import type { TrendMark } from '#drawing/TrendChart.tsx'
import type { Words } from '#words/create-words.ts'
import { formatDay, formatMonth, formatPeriod } from '#words/format-date.ts'
import { formatCount, formatMean, formatMeanRange, formatPercent, formatPercentRange } from '#words/format.ts'

/** What the course over time shows. */
export type TrendMeasure = 'low' | 'mean'

/** The trend as points of a line; the key of a month is the month as the filter takes it. */
export function trendMarks(trend: Trend, measure: TrendMeasure, words: Words): readonly TrendMark[] {
  return trend.points.map(point => ({
    key: trend.unit === 'month' ? point.start.slice(0, 7) : point.start,
    label: periodLabel(point, trend.unit, words),
    ...figureOf(point, measure),
    isPartial: point.partial,
    tooltip: () => tooltipOf(point, words),
  }))
}

function figureOf(point: TrendPoint, measure: TrendMeasure) {
  if (measure === 'mean') {
    return { value: point.mean, interval: point.meanInterval, valueText: formatMean(point.mean) }
  }
  const { share, interval } = point.low
  return { value: share, interval, valueText: formatPercent(share, point.n) }
}

function periodLabel(point: TrendPoint, unit: TrendUnit, words: Words): string {
  if (unit === 'month') return formatMonth(point.start, words)
  if (unit !== 'quarter') return formatDay(point.start, words)
  const quarter = Math.ceil(Number(point.start.slice(5, 7)) / 3)
  return words.t('screens:analysis.overview.trend.quarter', { quarter, year: point.start.slice(0, 4) })
}

function tooltipOf(point: TrendPoint, words: Words): readonly string[] {
  const say = 'screens:analysis.overview.trend.tooltip'
  return [
    formatPeriod({ from: point.start, to: point.end }, words),
    words.t(`${say}.n`, { n: formatCount(point.n) }),
    words.t(`${say}.low`, {
      n: formatCount(point.low.n),
      share: formatPercent(point.low.share, point.n),
      interval: formatPercentRange(point.low.interval, point.n),
    }),
    words.t(`${say}.mean`, { mean: formatMean(point.mean), interval: formatMeanRange(point.meanInterval) }),
    ...(point.partial ? [words.t(`${say}.partial`)] : []),
  ]
}
