import type { Trend, TrendPoint } from '#core/statistics/figures.ts'
import type { Course, Finding } from '#core/statistics/findings/finding.ts'
import type { TrendMeasure } from '#drawing/trend-marks.ts'
import type { Words } from '#words/create-words.ts'
import { formatCount, formatMean, formatMeanRange, formatPercent, formatPercentRange } from '#words/format.ts'
import { formatTrendPeriod, formatTrendRange } from '#words/trend-sentences.ts'

/** A period of the trend in words, as a row of its table. */
export interface TrendRow {
  /** A month as filters take it, `2025-03`, else the first day of the period. */
  readonly key: string
  readonly period: string
  readonly n: string
  readonly low: string
  readonly mean: string
  readonly limits: string
  /** What the marks of the chart say: outside, partial, few responses, a change; '' for nothing. */
  readonly remark: string
  /** Not held against the limits. */
  readonly isPale: boolean
}

/** The rows of a trend in order of time. @param course - Absent while changes are being looked for. */
export function trendRows(
  trend: Trend,
  measure: TrendMeasure,
  course: Course | undefined,
  words: Words,
): readonly TrendRow[] {
  const control = trend.control?.[measure] ?? null
  const changes = course?.changes ?? []
  return trend.points.map((point, index) => {
    const place = control?.places[index] ?? (point.n === 0 ? 'empty' : point.partial ? 'partial' : 'inside')
    const change = changes.find(({ key }) => key >= point.start && key <= point.end)
    const remarks = [
      ...(place === 'inside' ? [] : [words.t(`trend:place.${place}`)]),
      ...(change === undefined ? [] : [changeRemark(change, words)]),
    ]
    return {
      key: trend.unit === 'month' ? point.start.slice(0, 7) : point.start,
      period: formatTrendPeriod(point, trend.unit, words),
      n: formatCount(point.n),
      ...figuresOf(point),
      limits: place === 'small' ? '–' : formatTrendRange(measure, control?.limits[index] ?? null, point.n),
      remark: remarks.join('; '),
      isPale: place !== 'inside' && place !== 'outside',
    }
  })
}

function changeRemark({ share, otherShare, n }: Finding, words: Words): string {
  return words.t('screens:analysis.overview.trend.change', {
    share: formatPercent(share, n),
    other: formatPercent(otherShare, n),
  })
}

function figuresOf({ n, low, mean, meanInterval }: TrendPoint): Pick<TrendRow, 'low' | 'mean'> {
  if (n === 0) return { low: '–', mean: '–' }
  return {
    low: `${formatPercent(low.share, n)} (${formatPercentRange(low.interval, n)})`,
    mean: mean === null ? '–' : `${formatMean(mean)} (${formatMeanRange(meanInterval)})`,
  }
}
