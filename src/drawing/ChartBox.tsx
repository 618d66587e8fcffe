import type { ChartData, ChartOptions, ChartType, Plugin, Point } from 'chart.js'
import { useContext, useEffect, useMemo } from 'react'
import { Chart } from 'react-chartjs-2'
import type { PrintSize } from './chart-options.ts'
import './charts.css'
import { PaperChart } from './PaperChart.tsx'
import { rehearseCharts } from './rehearse-chart.ts'
import './register-charts.ts'
import { TurnsContext, useLatestInTurn, useTurn } from './turns.tsx'

/** What every chart takes. */
export interface ChartProps {
  /** One sentence that says what is drawn and what it shows; the figures themselves stand in the table beside it. */
  readonly ariaLabel: string
  /** For paper: fixed size, no movement, no pointer. */
  readonly print?: PrintSize | undefined
}

/** A value a category, from one value to another, or points of two values (bubbles have a size beside). */
type ChartValues = (number | null)[] | [number, number][] | Point[]

interface ChartBoxProps<T extends ChartType, V extends ChartValues> extends ChartProps {
  readonly type: T
  readonly data: ChartData<T, V, string>
  readonly options: ChartOptions<T>
  /** Taken when the chart is made; later changes of the array are not seen. */
  readonly plugins: Plugin[]
  readonly heightPx: number
}

/** A chart in a box: on the screen a canvas of fixed height, on paper a drawing of fixed size. */
export function ChartBox<T extends ChartType, V extends ChartValues = (number | null)[]>({
  print,
  heightPx,
  ariaLabel,
  plugins,
  ...chart
}: ChartBoxProps<T, V>) {
  const takesTurns = useContext(TurnsContext)
  // Before the chart queues up: effects run in their order.
  useEffect(() => {
    if (takesTurns) rehearseCharts()
  }, [takesTurns])
  const hasTurn = useTurn()
  const typedPlugins = plugins as Plugin<T>[]
  const size = print === undefined ? { height: heightPx } : { width: print.widthPx, height: print.heightPx }
  return (
    <div className="chart" style={size}>
      {hasTurn &&
        (print === undefined ? (
          <ScreenChart<T, V> {...chart} plugins={typedPlugins} ariaLabel={ariaLabel} />
        ) : (
          <PaperChart<T, V, string> {...chart} plugins={typedPlugins} size={print} ariaLabel={ariaLabel} />
        ))}
    </div>
  )
}

interface ScreenChartProps<T extends ChartType, V extends ChartValues> {
  readonly type: T
  readonly data: ChartData<T, V, string>
  readonly options: ChartOptions<T>
  readonly plugins: Plugin<T>[]
  readonly ariaLabel: string
}

/** A canvas that is drawn anew in a turn of its own: a filter changes every chart of a screen at once. */
function ScreenChart<T extends ChartType, V extends ChartValues>({
  type,
  data,
  options,
  plugins,
  ariaLabel,
}: ScreenChartProps<T, V>) {
  const latest = useMemo(() => ({ data, options }), [data, options])
  const drawn = useLatestInTurn(latest)
  return <Chart<T, V, string> type={type} {...drawn} plugins={plugins} role="img" aria-label={ariaLabel} />
}
