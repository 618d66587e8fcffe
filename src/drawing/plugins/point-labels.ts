import type { Plugin } from 'chart.js'
import { CHART_FONT_FAMILY, CHART_TEXT_PX } from '../chart-theme.ts'
import { lineMarksOf } from '../line-marks.ts'

const GAP_PX = 6

/** Writes the value beside the points that carry one, clear of the axis and inside the chart's borders. */
export const pointLabels: Plugin = {
  id: 'lowdownPointLabels',
  afterDatasetsDraw(chart) {
    const marks = lineMarksOf(chart)
    if (marks === undefined) return
    const { ctx, width, chartArea } = chart
    ctx.save()
    ctx.font = `600 ${CHART_TEXT_PX.axis}px ${CHART_FONT_FAMILY}`
    ctx.fillStyle = marks.theme.ink
    ctx.textAlign = 'center'
    const points = chart.getDatasetMeta(0).data
    marks.values.forEach((value, index) => {
      const point = points[index]
      if (value === '' || point === undefined) return
      const { x, y } = point
      const half = ctx.measureText(value).width / 2
      const middle = Math.min(Math.max(x, chartArea.left + half), width - half)
      const isAbove = y - GAP_PX - CHART_TEXT_PX.axis > 0 && !isValley(points, index)
      ctx.textBaseline = isAbove ? 'bottom' : 'top'
      ctx.fillText(value, middle, isAbove ? y - GAP_PX : y + GAP_PX)
    })
    ctx.restore()
  },
}

/** Lower on the screen than both neighbours: there the free room is below. */
function isValley(points: readonly { readonly y: number }[], index: number): boolean {
  const here = points[index]?.y ?? 0
  const around = [points[index - 1]?.y, points[index + 1]?.y].filter(y => y !== undefined && !Number.isNaN(y))
  return around.length > 0 && around.every(y => y !== undefined && y < here)
}
