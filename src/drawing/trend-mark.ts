import type { Interval, PeriodPlace } from '#core/statistics/figures.ts'
import type { ChartProps } from './ChartBox.tsx'
import type { LevelMark } from './line-marks.ts'

/** One period of a trend, with ready texts. */
export interface TrendMark {
  readonly key: string
  /** Short name on the axis. */
  readonly label: string
  /** Null: no responses in this period; the line has a gap there. */
  readonly value: number | null
  readonly interval: Interval | null
  readonly valueText: string
  /** Responses of the period: a bar under the line. */
  readonly n: number
  /** A period that is partial is hollow, one that is small grey, one outside of its limits a diamond. */
  readonly place: PeriodPlace
  readonly limits: Interval | null
  /** Lines of the tooltip under the name, put into words only when it is shown: most never are. */
  readonly tooltip: () => readonly string[]
}

/** What the chart of a trend draws. */
export interface TrendChartProps extends ChartProps {
  readonly points: readonly TrendMark[]
  /** The low share is drawn in the signal colour, other figures in ink. */
  readonly tone: 'signal' | 'neutral'
  /** The figure of all whole periods, around which the limits lie; null where there are none: then intervals are drawn. */
  readonly centre?: number | null
  /** Levels between changes. */
  readonly levels?: readonly LevelMark[]
  /** Ends of the value axis, where they are known (a share begins at 0); otherwise the data decide. */
  readonly axis?: { readonly min?: number; readonly max?: number }
  readonly formatAxis: (value: number) => string
  readonly formatCount: (n: number) => string
  readonly selectedKeys?: readonly string[]
  readonly onPick?: (key: string) => void
}
