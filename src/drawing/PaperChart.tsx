import {
  BasicPlatform,
  Chart,
  type ChartData,
  type ChartOptions,
  type ChartType,
  type Plugin,
} from 'chart.js'
import { useLayoutEffect, useRef } from 'react'
import type { PrintSize } from './chart-options.ts'
import './register-charts.ts'
import { SvgPen, type Paper } from './svg-pen.ts'

interface PaperChartProps<T extends ChartType, V, L> {
  readonly type: T
  readonly data: ChartData<T, V, L>
  readonly options: ChartOptions<T>
  readonly plugins: Plugin<T>[]
  readonly size: PrintSize
  readonly ariaLabel: string
}

/** A chart for paper: what Chart.js draws, as SVG; complete as soon as it is in the page. */
export function PaperChart<T extends ChartType, V, L>({
  type,
  data,
  options,
  plugins,
  size,
  ariaLabel,
}: PaperChartProps<T, V, L>) {
  const box = useRef<HTMLDivElement>(null)
  const { widthPx, heightPx } = size
  useLayoutEffect(() => {
    const pen = penFor(widthPx, heightPx)
    const chart = new Chart(pen as never, { type, data, options, plugins, platform: BasicPlatform })
    box.current!.append(pen.svg)
    return () => {
      pen.svg.remove()
      chart.destroy()
    }
  }, [type, data, options, plugins, widthPx, heightPx])
  return <div ref={box} className="chart-drawing" role="img" aria-label={ariaLabel} />
}

function penFor(width: number, height: number): SvgPen {
  const paper: Paper = { width, height, getContext: () => pen }
  const pen: SvgPen = new SvgPen(paper, ruler())
  return pen
}

let measuring: CanvasRenderingContext2D | null = null

/** One for all charts of the page. */
function ruler(): CanvasRenderingContext2D {
  measuring ??= document.createElement('canvas').getContext('2d')
  if (measuring === null) throw new Error('The browser gives no context to measure texts with.')
  return measuring
}
