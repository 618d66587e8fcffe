import type { Chart, Plugin } from 'chart.js'
import type { Interval } from '#core/statistics/figures.ts'
import { lineMarksOf } from '../line-marks.ts'
import { periodAxis } from '../period-axis.ts'

const DASH = [3, 2]

/** Draws the limits of a control chart behind its line, a step for each period: band, edges and centre. */
export const controlLimits: Plugin = {
  id: 'lowdownControlLimits',
  beforeDatasetsDraw(chart) {
    const marks = lineMarksOf(chart)
    if (marks?.control === undefined) return
    const { limits, centre } = marks.control
    const { ctx, chartArea } = chart
    ctx.save()
    ctx.fillStyle = marks.theme.band
    ctx.strokeStyle = marks.theme.mark
    ctx.lineWidth = 0.75
    limits.forEach((each, index) => {
      if (each !== null) drawLimits(chart, each, index)
    })
    const axis = periodAxis(chart)
    const height = chart.scales['y']?.getPixelForValue(centre)
    if (axis !== null && height !== undefined) {
      ctx.setLineDash(DASH)
      ctx.beginPath()
      ctx.moveTo(chartArea.left, height)
      ctx.lineTo(chartArea.right, height)
      ctx.stroke()
    }
    ctx.restore()
  },
}

function drawLimits(chart: Chart, [lower, upper]: Interval, index: number): void {
  const axis = periodAxis(chart)
  const scale = chart.scales['y']
  if (axis === null || scale === undefined) return
  const { ctx } = chart
  // Whole pixels: half ones would leave seams between the periods.
  const [left, right] = [Math.round(axis(index - 0.5)), Math.round(axis(index + 0.5))]
  // An end beyond the axis is cut and has no edge.
  const top = scale.getPixelForValue(Math.min(upper, scale.max))
  const bottom = scale.getPixelForValue(Math.max(lower, scale.min))
  ctx.fillRect(left, top, right - left, bottom - top)
  ctx.beginPath()
  if (upper <= scale.max) {
    ctx.moveTo(left, top)
    ctx.lineTo(right, top)
  }
  if (lower >= scale.min) {
    ctx.moveTo(left, bottom)
    ctx.lineTo(right, bottom)
  }
  ctx.stroke()
}
