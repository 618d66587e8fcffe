import type { BubbleDataPoint, ChartData, ChartOptions } from 'chart.js'
import { ChartBox, type ChartProps } from './ChartBox.tsx'
import { commonOptions, tooltipOptions, type PrintSize } from './chart-options.ts'
import { CHART_FONT_FAMILY, CHART_TEXT_PX, CHART_THEMES, type ChartTheme } from './chart-theme.ts'
import { bubbleNames, type BubbleNames } from './plugins/bubble-names.ts'
import { useChartTheme } from './use-chart-theme.ts'

const PLUGINS = [bubbleNames]
const HEIGHT_PX = 280
const LEAST_RADIUS_PX = 4
const MOST_RADIUS_PX = 18

/** One bubble, with ready texts. */
export interface Bubble {
  readonly key: string
  readonly label: string
  /** From left to right, from 0. */
  readonly x: number
  /** From below to above, 0 among it. */
  readonly y: number
  /** Area of the bubble, against that of the others. */
  readonly size: number
  /** In the signal colour, else grey. */
  readonly isApart: boolean
  readonly tooltip: () => readonly string[]
}

interface BubbleChartProps extends ChartProps {
  readonly bubbles: readonly Bubble[]
  readonly xTitle: string
  readonly yTitle: string
  readonly formatX: (x: number) => string
  readonly formatY: (y: number) => string
  readonly onPick?: (key: string) => void
}

/** Bubbles on two axes, each with its name where there is room; those with more behind them are larger. */
export function BubbleChart(props: BubbleChartProps) {
  const { bubbles, ariaLabel, print } = props
  const screen = useChartTheme()
  const theme = CHART_THEMES[print === undefined ? screen : 'print']
  return (
    <ChartBox<'bubble', BubbleDataPoint[]>
      type="bubble"
      ariaLabel={ariaLabel}
      print={print}
      heightPx={HEIGHT_PX}
      data={toData(bubbles, theme)}
      options={toOptions(props, theme, print)}
      plugins={PLUGINS}
    />
  )
}

function toData(
  bubbles: readonly Bubble[],
  theme: ChartTheme,
): ChartData<'bubble', BubbleDataPoint[], string> {
  const largest = Math.max(1, ...bubbles.map(({ size }) => size))
  const names: BubbleNames = { theme, names: bubbles.map(({ label }) => label) }
  const radius = (size: number): number =>
    Math.max(LEAST_RADIUS_PX, MOST_RADIUS_PX * Math.sqrt(size / largest))
  const dataset = {
    label: 'bubbles',
    data: bubbles.map(({ x, y, size }) => ({ x, y, r: radius(size) })),
    backgroundColor: bubbles.map(({ isApart }) => (isApart ? theme.signal : theme.mark)),
    borderColor: theme.surface,
    borderWidth: 1,
    bubbleNames: names,
  }
  return { labels: bubbles.map(({ label }) => label), datasets: [dataset] }
}

function toOptions(
  { bubbles, xTitle, yTitle, formatX, formatY, onPick }: BubbleChartProps,
  theme: ChartTheme,
  print: PrintSize | undefined,
): ChartOptions<'bubble'> {
  const axis = (title: string, format: (value: number) => string) => ({
    border: { display: false },
    grid: { color: theme.line },
    grace: '8%',
    title: { display: true, text: title, color: theme.inkFaint, font: font(CHART_TEXT_PX.axis) },
    ticks: {
      color: theme.inkFaint,
      font: font(CHART_TEXT_PX.axis),
      maxTicksLimit: 6,
      callback: (value: string | number) => format(Number(value)),
    },
  })
  return {
    ...commonOptions(theme, print ?? null),
    layout: { padding: { top: 8, right: 12 } },
    scales: { x: { ...axis(xTitle, formatX), min: 0 }, y: { ...axis(yTitle, formatY), suggestedMin: 0 } },
    plugins: {
      tooltip: tooltipOptions(
        theme,
        index => bubbles[index]?.label ?? '',
        index => bubbles[index]?.tooltip() ?? [],
      ),
    },
    onClick: (_event, [picked]) => {
      const key = bubbles[picked?.index ?? -1]?.key
      if (key !== undefined) onPick?.(key)
    },
  }
}

function font(size: number) {
  return { family: CHART_FONT_FAMILY, size }
}
