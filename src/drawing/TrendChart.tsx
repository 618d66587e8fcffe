import type { ChartData } from 'chart.js'
import { ChartBox } from './ChartBox.tsx'
import { CHART_THEMES, type ChartTheme } from './chart-theme.ts'
import { tellingPoints, type LineMarks } from './line-marks.ts'
import { controlLimits } from './plugins/control-limits.ts'
import { intervalBand } from './plugins/interval-band.ts'
import { levelSteps } from './plugins/level-steps.ts'
import { pickMarks, type Picking } from './plugins/pick-marks.ts'
import { pointLabels } from './plugins/point-labels.ts'
import type { TrendChartProps, TrendMark } from './trend-mark.ts'
import { MOST_DOTS, trendOptions } from './trend-options.ts'
import { useChartTheme } from './use-chart-theme.ts'

const HEIGHT_PX = 220
const DOT_PX = 2.5
/** A point that is to be seen: chosen, or outside of the limits. */
const LARGE_DOT_PX = 5
const PLUGINS = [controlLimits, intervalBand, levelSteps, pointLabels, pickMarks]

/** A figure over time between its control limits (else with its intervals), with the responses as bars below. */
export function TrendChart(props: TrendChartProps) {
  const { ariaLabel, print } = props
  const screenTheme = useChartTheme()
  const theme = CHART_THEMES[print === undefined ? screenTheme : 'print']
  return (
    <ChartBox<'line' | 'bar'>
      type="line"
      ariaLabel={ariaLabel}
      print={print}
      heightPx={HEIGHT_PX}
      data={toData(props, theme)}
      options={trendOptions(props, theme)}
      plugins={PLUGINS}
    />
  )
}

function toData(
  props: TrendChartProps,
  theme: ChartTheme,
): ChartData<'line' | 'bar', (number | null)[], string> {
  const { points, onPick } = props
  const picking: Picking = { axis: 'x', keys: points.map(point => point.key), onPick }
  const line = { ...lineOf(props, theme), marks: lineMarks(props, theme), picking }
  const bars = {
    type: 'bar' as const,
    label: 'n',
    yAxisID: 'count',
    data: points.map(point => point.n),
    backgroundColor: theme.markPale,
    categoryPercentage: 1,
    barPercentage: points.length > MOST_DOTS ? 1 : 0.8,
  }
  return { labels: points.map(point => point.label), datasets: [line, bars] }
}

function lineMarks({ points, centre = null, levels = [] }: TrendChartProps, theme: ChartTheme): LineMarks {
  // Where levels carry their values, those of single points would stand in their way.
  const whole = points.map(({ place, value }) => (place === 'partial' || levels.length > 0 ? null : value))
  const told = tellingPoints(whole)
  return {
    theme,
    intervals: points.map(point => point.interval),
    values: points.map((point, index) => (told.includes(index) ? point.valueText : '')),
    ...(centre !== null && { control: { centre, limits: points.map(point => point.limits) } }),
    levels,
  }
}

function lineOf({ points, tone, selectedKeys = [] }: TrendChartProps, theme: ChartTheme) {
  const colour = tone === 'signal' ? theme.signal : theme.inkSoft
  const pale = tone === 'signal' ? theme.signalPale : theme.mark
  const dotPx = points.length > MOST_DOTS ? 0 : DOT_PX
  const chosen = new Set(selectedKeys)
  const dotOf = ({ place, key }: TrendMark) => ({
    radius: chosen.has(key) || place === 'outside' ? LARGE_DOT_PX : dotPx,
    fill: place === 'partial' ? theme.surface : place === 'small' ? theme.markPale : colour,
    border: chosen.has(key)
      ? theme.accent
      : place === 'outside'
        ? theme.ink
        : place === 'partial'
          ? pale
          : place === 'small'
            ? theme.mark
            : colour,
    style: place === 'outside' ? ('rectRot' as const) : ('circle' as const),
  })
  const dots = points.map(dotOf)
  const isDoubtful = points.some(({ place }) => place === 'partial' || place === 'small')
  return {
    type: 'line' as const,
    label: 'trend',
    yAxisID: 'y',
    data: points.map(point => point.value),
    spanGaps: false,
    borderColor: colour,
    borderWidth: 1.75,
    pointRadius: dots.map(dot => dot.radius),
    pointStyle: dots.map(dot => dot.style),
    pointHitRadius: 12,
    pointBackgroundColor: dots.map(dot => dot.fill),
    pointBorderColor: dots.map(dot => dot.border),
    ...(isDoubtful ? { segment: doubtfulSegments(points, pale, theme.mark) } : {}),
  }
}

/** The two ends of a piece of the line. */
interface LineSegment {
  readonly p0DataIndex: number
  readonly p1DataIndex: number
}

/** Lines to and from a partial period are dashed and pale, those between small ones grey. */
function doubtfulSegments(points: readonly TrendMark[], pale: string, grey: string) {
  const placesOf = ({ p0DataIndex, p1DataIndex }: LineSegment) => [
    points[p0DataIndex]?.place,
    points[p1DataIndex]?.place,
  ]
  return {
    borderColor: (segment: LineSegment) => {
      const places = placesOf(segment)
      return places.includes('partial') ? pale : places.includes('small') ? grey : undefined
    },
    borderDash: (segment: LineSegment) => (placesOf(segment).includes('partial') ? [3, 3] : undefined),
  }
}
