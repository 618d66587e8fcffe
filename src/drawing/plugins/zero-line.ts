import type { Plugin } from 'chart.js'
import { barMarksOf } from '../bar-marks.ts'

/** A line at zero across horizontal bars: what lies left of it pulls down. */
export const zeroLine: Plugin = {
  id: 'lowdownZeroLine',
  beforeDatasetsDraw(chart) {
    const marks = barMarksOf(chart)
    const scale = chart.scales['x']
    if (marks === undefined || scale === undefined) return
    const x = Math.round(scale.getPixelForValue(0)) + 0.5
    const { ctx, chartArea } = chart
    ctx.save()
    ctx.strokeStyle = marks.theme.line
    ctx.lineWidth = 1
    ctx.beginPath()
    ctx.moveTo(x, chartArea.top)
    ctx.lineTo(x, chartArea.bottom)
    ctx.stroke()
    ctx.restore()
  },
}
