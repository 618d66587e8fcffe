import type { ChartOptions } from 'chart.js'
import { commonOptions, tooltipOptions } from './chart-options.ts'
import { CHART_FONT_FAMILY, CHART_TEXT_PX, type ChartTheme } from './chart-theme.ts'
import type { TrendChartProps, TrendMark } from './trend-mark.ts'

/** With more points than this, dots would hide the line. */
export const MOST_DOTS = 80

/** How much of the height the figure takes, and how much the bars of the responses below it. */
const FIGURE_WEIGHT = 4
const COUNT_WEIGHT = 1
/** Room above the highest bar, so that its number stands clear of the axis above. */
const COUNT_ROOM = 1.5

/** Axes and tooltip of a trend. */
export function trendOptions(props: TrendChartProps, theme: ChartTheme): ChartOptions<'line' | 'bar'> {
  const { points, print } = props
  return {
    ...commonOptions(theme, print ?? null),
    interaction: { mode: 'index', axis: 'x', intersect: false },
    layout: { padding: { top: 8, right: 12 } },
    scales: { count: countAxis(props, theme), y: figureAxis(props, theme), x: periodsAxis(theme) },
    plugins: {
      tooltip: {
        ...tooltipOptions(
          theme,
          index => points[index]?.label ?? '',
          index => points[index]?.tooltip() ?? [],
        ),
        filter: ({ datasetIndex }) => datasetIndex === 0,
      },
    },
  }
}

function figureAxis({ points, axis, formatAxis, centre = null }: TrendChartProps, theme: ChartTheme) {
  return {
    ...rangeOf(points, centre !== null),
    ...(axis ?? {}),
    stack: 'trend',
    stackWeight: FIGURE_WEIGHT,
    border: { display: false },
    grid: { color: theme.line, lineWidth: 0.75, drawTicks: false },
    ticks: {
      ...tickText(theme),
      padding: 6,
      maxTicksLimit: 5,
      callback: (value: unknown) => formatAxis(Number(value)),
    },
  }
}

/** Names the largest number of responses only: the bars say which periods stand on few. */
function countAxis({ points, formatCount }: TrendChartProps, theme: ChartTheme) {
  const most = points.reduce((largest, { n }) => Math.max(largest, n), 0)
  return {
    axis: 'y' as const,
    min: 0,
    max: Math.max(1, most) * COUNT_ROOM,
    stack: 'trend',
    stackWeight: COUNT_WEIGHT,
    border: { display: false },
    grid: { display: false },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = most === 0 ? [] : [{ value: most }]
    },
    ticks: {
      ...tickText(theme),
      padding: 6,
      callback: (value: unknown) => `n ${formatCount(Number(value))}`,
    },
  }
}

function periodsAxis(theme: ChartTheme) {
  return {
    // Half a period of room at both ends: bars have a width.
    offset: true,
    grid: { display: false },
    border: { color: theme.line },
    // Periods are about equally long in writing: measuring forty of thousands is enough.
    ticks: { ...tickText(theme), padding: 2, maxRotation: 0, autoSkipPadding: 14, sampleSize: 40 },
  }
}

function tickText(theme: ChartTheme) {
  return { color: theme.inkFaint, font: { family: CHART_FONT_FAMILY, size: CHART_TEXT_PX.axis } }
}

/** The axis takes in every value, and the limits (else the interval) of every period that is held against them. */
function rangeOf(
  points: readonly TrendMark[],
  hasLimits: boolean,
): { readonly suggestedMin: number; readonly suggestedMax: number } {
  const ends = points.flatMap(({ interval, limits, value, place }) => {
    const band = hasLimits ? limits : interval
    const isJudged = place === 'inside' || place === 'outside'
    return [...(isJudged && band !== null ? band : []), ...(value === null ? [] : [value])]
  })
  if (ends.length === 0) return { suggestedMin: 0, suggestedMax: 1 }
  return {
    suggestedMin: ends.reduce((a, b) => Math.min(a, b)),
    suggestedMax: ends.reduce((a, b) => Math.max(a, b)),
  }
}
