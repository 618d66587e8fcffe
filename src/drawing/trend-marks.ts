import type { Interval, PeriodPlace, Trend, TrendPoint } from '#core/statistics/figures.ts'
import type { TrendStep } from '#core/statistics/trend-steps.ts'
import type { LevelMark } from './line-marks.ts'
import type { TrendMark } from './trend-mark.ts'

/** Which figure a trend shows: the low share, 0..1, or the mean score. */
export type TrendMeasure = 'low' | 'mean'

/** How the texts of a period are made; the sentences belong to the shell. */
export interface TrendTexts {
  /** Short name on the axis. */
  readonly label: (point: TrendPoint) => string
  readonly percent: (share: number | null, base: number) => string
  readonly mean: (mean: number | null) => string
  readonly tooltip: (point: TrendPoint, place: PeriodPlace, limits: Interval | null) => readonly string[]
}

/** A trend as points of a line; the key of a month is the month, `2025-03`, as filters take it, else the first day. */
export function toTrendMarks(trend: Trend, measure: TrendMeasure, texts: TrendTexts): TrendMark[] {
  const control = trend.control?.[measure] ?? null
  return trend.points.map((point, index) => {
    const place = control?.places[index] ?? placeWithoutLimits(point)
    // Limits that nothing is held against are not drawn.
    const limits = place === 'small' ? null : (control?.limits[index] ?? null)
    return {
      key: trend.unit === 'month' ? point.start.slice(0, 7) : point.start,
      label: texts.label(point),
      ...figureOf(point, measure, texts),
      n: point.n,
      place,
      limits,
      tooltip: () => texts.tooltip(point, place, limits),
    }
  })
}

function placeWithoutLimits({ n, partial }: TrendPoint): PeriodPlace {
  return n === 0 ? 'empty' : partial ? 'partial' : 'inside'
}

function figureOf(point: TrendPoint, measure: TrendMeasure, texts: TrendTexts) {
  if (measure === 'mean')
    return { value: point.mean, interval: point.meanInterval, valueText: texts.mean(point.mean) }
  const { share, interval } = point.low
  return { value: share, interval, valueText: texts.percent(share, point.n) }
}

/** Levels between changes for a {@link TrendChart}; beside a mean only the places of the changes, for the levels are shares. */
export function levelMarks(
  steps: readonly TrendStep[],
  measure: TrendMeasure,
  percent: TrendTexts['percent'],
): readonly LevelMark[] {
  return steps.map(({ from, to, share, n }) => ({
    from,
    to,
    value: measure === 'low' ? share : null,
    text: percent(share, n),
  }))
}
