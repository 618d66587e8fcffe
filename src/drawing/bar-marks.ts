import type { Chart } from 'chart.js'
import type { Interval } from '#core/statistics/figures.ts'
import type { ChartTheme } from './chart-theme.ts'

/**
 * What our plugins write on and beside the bars of a chart. It travels on the dataset, because a chart takes new data
 * but no new plugins. One entry a bar in every list.
 */
export interface BarMarks {
  readonly theme: ChartTheme
  readonly direction: 'vertical' | 'horizontal'
  /** Null: no whisker. */
  readonly intervals: readonly (Interval | null)[]
  /** The value on the mark. */
  readonly values: readonly string[]
  /** Names and bases in columns left of horizontal bars; not used by vertical ones, whose axis names them. */
  readonly names: readonly string[]
  readonly bases: readonly string[]
  /** Bars whose value and name are written in bold. */
  readonly strong: readonly boolean[]
}

/** The first dataset with its marks; undefined for a chart without. */
export function barMarksOf(chart: Chart): BarMarks | undefined {
  return (chart.data.datasets[0] as { readonly marks?: BarMarks } | undefined)?.marks
}

/** Where one bar stands, in pixels of the canvas. */
export interface BarPlace {
  /** Middle of the bar across its direction. */
  readonly middle: number
  /** Where the value ends. */
  readonly end: number
}

/** Where the bars stand. */
export function barPlaces(chart: Chart, direction: BarMarks['direction']): readonly BarPlace[] {
  return chart
    .getDatasetMeta(0)
    .data.map(({ x, y }) => (direction === 'vertical' ? { middle: x, end: y } : { middle: y, end: x }))
}
