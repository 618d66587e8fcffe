import type { ChartData, ChartOptions } from 'chart.js'
import type { BarMarks } from './bar-marks.ts'
import { ChartBox, type ChartProps } from './ChartBox.tsx'
import { commonOptions, tooltipOptions, type PrintSize } from './chart-options.ts'
import { CHART_THEMES, type ChartTheme } from './chart-theme.ts'
import { intervalWhiskers } from './plugins/interval-whiskers.ts'
import { reserveNameColumns, rowNames } from './plugins/row-names.ts'
import { valueLabels } from './plugins/value-labels.ts'
import { zeroLine } from './plugins/zero-line.ts'
import { useChartTheme } from './use-chart-theme.ts'
import { placeSteps, type PlacedStep, type WaterfallStep } from './waterfall-steps.ts'

const ROW_PX = 26
const PLUGINS = [zeroLine, intervalWhiskers, valueLabels, rowNames]

interface WaterfallChartProps extends ChartProps {
  /** In their order; the last one is the total of the others. */
  readonly steps: readonly WaterfallStep[]
  /** Width of the value column right of the bars. */
  readonly valueColumnPx?: number
}

/** Height in pixels of a waterfall of so many steps. */
export function waterfallHeight(steps: number): number {
  return Math.max(1, steps) * ROW_PX + 4
}

/** How parts add up to a change: each bar begins where the one above ends, and the last one is the whole, from zero. */
export function WaterfallChart({ steps, valueColumnPx = 44, ariaLabel, print }: WaterfallChartProps) {
  const screen = useChartTheme()
  const theme = CHART_THEMES[print === undefined ? screen : 'print']
  const placed = placeSteps(steps)
  return (
    <ChartBox<'bar', [number, number][]>
      type="bar"
      ariaLabel={ariaLabel}
      print={print}
      heightPx={waterfallHeight(steps.length)}
      data={toData(placed, theme)}
      options={toOptions(placed, theme, print, valueColumnPx)}
      plugins={PLUGINS}
    />
  )
}

function toData(
  steps: readonly PlacedStep[],
  theme: ChartTheme,
): ChartData<'bar', [number, number][], string> {
  const marks: BarMarks = {
    theme,
    direction: 'horizontal',
    intervals: steps.map(step => step.limits),
    values: steps.map(step => step.valueText),
    names: steps.map(step => step.label),
    bases: [],
    strong: steps.map(step => step.isTotal),
  }
  const dataset = {
    label: 'waterfall',
    data: steps.map(({ from, to }): [number, number] => [from, to]),
    backgroundColor: steps.map(step => (step.isWorse ? theme.signal : theme.mark)),
    borderSkipped: false,
    borderRadius: 2,
    barPercentage: 0.5,
    categoryPercentage: 0.92,
    minBarLength: 1,
    marks,
  }
  return { labels: steps.map(step => step.label), datasets: [dataset] }
}

function toOptions(
  steps: readonly PlacedStep[],
  theme: ChartTheme,
  print: PrintSize | undefined,
  valueColumnPx: number,
): ChartOptions<'bar'> {
  const ends = steps.flatMap(({ from, to, limits }) => [from, to, ...(limits ?? [])])
  return {
    ...commonOptions(theme, print ?? null),
    indexAxis: 'y',
    interaction: { mode: 'index', axis: 'y', intersect: false },
    layout: { padding: { right: valueColumnPx } },
    scales: {
      x: { display: false, min: Math.min(0, ...ends), max: Math.max(0, ...ends) },
      y: {
        grid: { display: false },
        border: { display: false },
        ticks: { display: false },
        afterFit: reserveNameColumns,
      },
    },
    plugins: {
      tooltip: tooltipOptions(
        theme,
        index => steps[index]?.label ?? '',
        index => steps[index]?.tooltip() ?? [],
      ),
    },
  }
}
