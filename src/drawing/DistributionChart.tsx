import type { ChartData, ChartOptions } from 'chart.js'
import type { BarMarks } from './bar-marks.ts'
import { ChartBox, type ChartProps } from './ChartBox.tsx'
import { commonOptions, tooltipOptions, type PrintSize } from './chart-options.ts'
import { CHART_FONT_FAMILY, CHART_TEXT_PX, CHART_THEMES, type ChartTheme } from './chart-theme.ts'
import { DISTRIBUTION_LIMIT, joinNeighbours, type DistributionBar } from './distribution-bars.ts'
import { pickMarks, type Picking } from './plugins/pick-marks.ts'
import { valueLabels } from './plugins/value-labels.ts'
import { useChartTheme } from './use-chart-theme.ts'

const HEIGHT_PX = 190
const PLUGINS = [valueLabels, pickMarks]

interface DistributionChartProps extends ChartProps {
  /** One bar a score, ascending. */
  readonly bars: readonly DistributionBar[]
  readonly formatCount: (n: number) => string
  /** Said below the chart when neighbouring scores share a bar. */
  readonly joinedText?: string
  readonly selectedKeys?: readonly string[]
  readonly onPick?: (key: string) => void
}

/** How many responses gave each score, the low ones in the signal colour. */
export function DistributionChart(props: DistributionChartProps) {
  const { ariaLabel, print, joinedText } = props
  const screenTheme = useChartTheme()
  const theme = CHART_THEMES[print === undefined ? screenTheme : 'print']
  const bars = joinNeighbours(props.bars, DISTRIBUTION_LIMIT, props.formatCount)
  const isJoined = bars.length < props.bars.length
  return (
    <>
      <ChartBox
        type="bar"
        ariaLabel={ariaLabel}
        print={print}
        heightPx={HEIGHT_PX}
        data={toData(bars, isJoined ? { ...props, onPick: undefined } : props, theme)}
        options={toOptions(bars, print, theme)}
        plugins={PLUGINS}
      />
      {isJoined && joinedText !== undefined ? <p className="chart-note">{joinedText}</p> : null}
    </>
  )
}

function toData(
  bars: readonly DistributionBar[],
  {
    selectedKeys = [],
    onPick,
  }: {
    readonly selectedKeys?: readonly string[]
    readonly onPick?: ((key: string) => void) | undefined
  },
  theme: ChartTheme,
): ChartData<'bar', (number | null)[], string> {
  const marks: BarMarks = {
    theme,
    direction: 'vertical',
    intervals: bars.map(() => null),
    values: bars.map(bar => bar.valueText),
    names: [],
    bases: [],
    strong: bars.map(bar => selectedKeys.includes(bar.key)),
  }
  const picking: Picking = { axis: 'x', keys: bars.map(bar => bar.key), onPick }
  const dataset = {
    label: 'distribution',
    data: bars.map(bar => bar.n),
    backgroundColor: bars.map(bar => (bar.isLow ? theme.signal : theme.mark)),
    borderColor: theme.accent,
    borderWidth: bars.map(bar => (selectedKeys.includes(bar.key) ? 2 : 0)),
    borderSkipped: false,
    borderRadius: 2,
    barPercentage: 0.86,
    categoryPercentage: 0.94,
    maxBarThickness: 72,
    marks,
    picking,
  }
  return { labels: bars.map(bar => bar.label), datasets: [dataset] }
}

function toOptions(
  bars: readonly DistributionBar[],
  print: PrintSize | undefined,
  theme: ChartTheme,
): ChartOptions<'bar'> {
  return {
    ...commonOptions(theme, print ?? null),
    interaction: { mode: 'index', axis: 'x', intersect: false },
    layout: { padding: { top: 16 } },
    scales: {
      y: { display: false, beginAtZero: true, suggestedMax: 1 },
      x: {
        grid: { display: false },
        border: { color: theme.line },
        ticks: {
          color: theme.inkFaint,
          maxRotation: 0,
          padding: 2,
          font: { family: CHART_FONT_FAMILY, size: CHART_TEXT_PX.label },
        },
      },
    },
    plugins: {
      tooltip: tooltipOptions(
        theme,
        index => bars[index]?.label ?? '',
        index => bars[index]?.tooltip() ?? [],
      ),
    },
  }
}
