import type { ChartOptions } from 'chart.js'
import { memo } from 'react'
import { ChartBox, type ChartProps } from './ChartBox.tsx'
import { commonOptions } from './chart-options.ts'
import { CHART_THEMES } from './chart-theme.ts'
import { useChartTheme } from './use-chart-theme.ts'

const HEIGHT_PX = 22
const NO_PLUGINS: never[] = []

interface SparklineProps extends ChartProps {
  /** Counts by month, from the first to the last. */
  readonly values: readonly number[]
  /** What grows or is worse takes the signal colour. */
  readonly tone: 'signal' | 'neutral'
}

/** The course of a count in the size of a word: from zero, no axis, no pointer. */
export const Sparkline = memo(function Sparkline({ values, tone, ariaLabel, print }: SparklineProps) {
  const screenTheme = useChartTheme()
  const theme = CHART_THEMES[print === undefined ? screenTheme : 'print']
  const dataset = {
    label: 'sparkline',
    data: [...values],
    borderColor: tone === 'signal' ? theme.signal : theme.mark,
    borderWidth: 1.5,
    pointRadius: values.length === 1 ? 2 : 0,
    pointBackgroundColor: tone === 'signal' ? theme.signal : theme.mark,
    tension: 0,
  }
  const options: ChartOptions<'line'> = {
    ...commonOptions(theme, print ?? null),
    events: [],
    layout: { padding: 2 },
    scales: { x: { display: false }, y: { display: false, min: 0, suggestedMax: 1 } },
    plugins: { tooltip: { enabled: false } },
  }
  return (
    <ChartBox
      type="line"
      ariaLabel={ariaLabel}
      print={print}
      heightPx={HEIGHT_PX}
      data={{ labels: values.map((_value, index) => String(index)), datasets: [dataset] }}
      options={options}
      plugins={NO_PLUGINS}
    />
  )
})
