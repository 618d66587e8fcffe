import type { ChartData, ChartOptions, ScriptableLineSegmentContext } from 'chart.js'
import type { Interval } from '#core/statistics/figures.ts'
import { ChartBox, type ChartProps } from './ChartBox.tsx'
import { commonOptions, tooltipOptions } from './chart-options.ts'
import { CHART_FONT_FAMILY, CHART_TEXT_PX, CHART_THEMES, type ChartTheme } from './chart-theme.ts'
import { tellingPoints, type LineMarks } from './line-marks.ts'
import { intervalBand } from './plugins/interval-band.ts'
import { pickMarks, type Picking } from './plugins/pick-marks.ts'
import { pointLabels } from './plugins/point-labels.ts'
import { useChartTheme } from './use-chart-theme.ts'

const HEIGHT_PX = 190
/** With more points than this, dots would hide the line. */
const MOST_DOTS = 80
const PLUGINS = [intervalBand, pointLabels, pickMarks]

/** One period of a trend, with ready texts. */
export interface TrendMark {
  readonly key: string
  /** Short name on the axis. */
  readonly label: string
  /** Null: no responses in this period; the line has a gap there. */
  readonly value: number | null
  readonly interval: Interval | null
  readonly valueText: string
  /** The data begin or end inside the period: drawn pale. */
  readonly isPartial: boolean
  /** Lines of the tooltip under the name, put into words only when it is shown: most never are. */
  readonly tooltip: () => readonly string[]
}

interface TrendChartProps extends ChartProps {
  readonly points: readonly TrendMark[]
  /** The low share is drawn in the signal colour, other figures in ink. */
  readonly tone: 'signal' | 'neutral'
  /** Ends of the value axis, where they are known (a share begins at 0); otherwise the data decide. */
  readonly axis?: { readonly min?: number; readonly max?: number }
  readonly formatAxis: (value: number) => string
  readonly selectedKeys?: readonly string[]
  readonly onPick?: (key: string) => void
}

/** A figure over time with its interval as a band. */
export function TrendChart(props: TrendChartProps) {
  const { points, ariaLabel, print } = props
  const screenTheme = useChartTheme()
  const theme = CHART_THEMES[print === undefined ? screenTheme : 'print']
  return (
    <ChartBox
      type="line"
      ariaLabel={ariaLabel}
      print={print}
      heightPx={HEIGHT_PX}
      data={toData(points, props, theme)}
      options={toOptions(points, props, theme)}
      plugins={PLUGINS}
    />
  )
}

function toData(
  points: readonly TrendMark[],
  { tone, selectedKeys = [], onPick }: TrendChartProps,
  theme: ChartTheme,
): ChartData<'line', (number | null)[], string> {
  const colour = tone === 'signal' ? theme.signal : theme.inkSoft
  const pale = tone === 'signal' ? theme.signalPale : theme.mark
  const told = tellingPoints(points.map(point => (point.isPartial ? null : point.value)))
  const marks: LineMarks = {
    theme,
    intervals: points.map(point => point.interval),
    values: points.map((point, index) => (told.includes(index) ? point.valueText : '')),
  }
  const picking: Picking = { axis: 'x', keys: points.map(point => point.key), onPick }
  const dotRadius = points.length > MOST_DOTS ? 0 : 2.5
  const dataset = {
    label: 'trend',
    data: points.map(point => point.value),
    spanGaps: false,
    borderColor: colour,
    borderWidth: 1.75,
    pointRadius: points.map(point => (selectedKeys.includes(point.key) ? 5 : dotRadius)),
    pointHitRadius: 12,
    pointBackgroundColor: points.map(point => (point.isPartial ? theme.surface : colour)),
    pointBorderColor: points.map(point =>
      selectedKeys.includes(point.key) ? theme.accent : point.isPartial ? pale : colour,
    ),
    ...(points.some(point => point.isPartial) ? { segment: partialSegments(points, pale) } : {}),
    marks,
    picking,
  }
  return { labels: points.map(point => point.label), datasets: [dataset] }
}

/** Lines to and from a partial period are dashed and pale. */
function partialSegments(points: readonly TrendMark[], pale: string) {
  return {
    borderColor: ({ p0DataIndex, p1DataIndex }: ScriptableLineSegmentContext) =>
      touchesPartial(points, p0DataIndex, p1DataIndex) ? pale : undefined,
    borderDash: ({ p0DataIndex, p1DataIndex }: ScriptableLineSegmentContext) =>
      touchesPartial(points, p0DataIndex, p1DataIndex) ? [3, 3] : undefined,
  }
}

function touchesPartial(points: readonly TrendMark[], from: number, to: number): boolean {
  return points[from]?.isPartial === true || points[to]?.isPartial === true
}

function toOptions(
  points: readonly TrendMark[],
  { print, axis, formatAxis }: TrendChartProps,
  theme: ChartTheme,
): ChartOptions<'line'> {
  const font = { family: CHART_FONT_FAMILY, size: CHART_TEXT_PX.axis }
  return {
    ...commonOptions(theme, print ?? null),
    // Thousands of points that glide make the page wait.
    ...(points.length > MOST_DOTS ? { animation: false as const } : {}),
    interaction: { mode: 'index', axis: 'x', intersect: false },
    layout: { padding: { top: 8, right: 12 } },
    scales: {
      y: {
        ...rangeOf(points),
        ...(axis ?? {}),
        border: { display: false },
        grid: { color: theme.line, lineWidth: 0.75, drawTicks: false },
        ticks: {
          color: theme.inkFaint,
          font,
          padding: 6,
          maxTicksLimit: 5,
          callback: (value: unknown) => formatAxis(Number(value)),
        },
      },
      x: {
        grid: { display: false },
        border: { color: theme.line },
        // Periods are about equally long in writing: measuring forty of thousands is enough.
        ticks: {
          color: theme.inkFaint,
          font,
          padding: 2,
          maxRotation: 0,
          autoSkipPadding: 14,
          sampleSize: 40,
        },
      },
    },
    plugins: {
      tooltip: tooltipOptions(
        theme,
        index => points[index]?.label ?? '',
        index => points[index]?.tooltip() ?? [],
      ),
    },
  }
}

/** The axis takes in every interval of a whole period, and every value. */
function rangeOf(points: readonly TrendMark[]): {
  readonly suggestedMin: number
  readonly suggestedMax: number
} {
  const ends = points.flatMap(({ interval, value, isPartial }) =>
    interval !== null && !isPartial ? [...interval] : value !== null ? [value] : [],
  )
  if (ends.length === 0) return { suggestedMin: 0, suggestedMax: 1 }
  return {
    suggestedMin: ends.reduce((a, b) => Math.min(a, b)),
    suggestedMax: ends.reduce((a, b) => Math.max(a, b)),
  }
}
