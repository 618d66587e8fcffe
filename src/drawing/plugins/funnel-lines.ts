import type { Chart, Plugin } from 'chart.js'
import type { FunnelLimits } from '#core/statistics/agents/funnel-limits.ts'
import { CHART_FONT_FAMILY, CHART_TEXT_PX } from '../chart-theme.ts'
import { funnelMarksOf, type FunnelMarks } from '../funnel-marks.ts'

const INNER_DASH = [4, 3]
const GAP_PX = 3
const CROWD_DOT_PX = 2

/** Draws the overall share and the limits around it, each named at its right end, and the crowd of agents who are not marks. */
export const funnelLines: Plugin = {
  id: 'lowdownFunnelLines',
  beforeDatasetsDraw(chart) {
    const marks = funnelMarksOf(chart)
    if (marks === undefined) return
    const { ctx, chartArea } = chart
    ctx.save()
    ctx.beginPath()
    ctx.rect(chartArea.left, chartArea.top, chartArea.width, chartArea.height)
    ctx.clip()
    drawOverall(chart, marks)
    ctx.strokeStyle = marks.theme.mark
    ctx.lineWidth = 1
    for (const side of [0, 1] as const) {
      drawCurve(chart, marks, limits => limits.outer[side])
      ctx.setLineDash(INNER_DASH)
      drawCurve(chart, marks, limits => limits.inner[side])
      ctx.setLineDash([])
    }
    drawCrowd(chart, marks)
    ctx.restore()
    nameCurves(chart, marks)
  },
}

function drawOverall({ ctx, scales, chartArea }: Chart, { funnel, theme }: FunnelMarks): void {
  const y = scales['y']?.getPixelForValue(funnel.overall)
  if (y === undefined) return
  ctx.strokeStyle = theme.inkFaint
  ctx.lineWidth = 1
  ctx.beginPath()
  ctx.moveTo(chartArea.left, y)
  ctx.lineTo(chartArea.right, y)
  ctx.stroke()
}

function drawCurve(
  { ctx, scales }: Chart,
  { funnel }: FunnelMarks,
  limitOf: (limits: FunnelLimits) => number,
): void {
  const { x, y } = scales
  if (x === undefined || y === undefined) return
  ctx.beginPath()
  for (const limits of funnel.limits) {
    const place = [x.getPixelForValue(limits.n), y.getPixelForValue(limitOf(limits))] as const
    if (limits === funnel.limits[0]) ctx.moveTo(...place)
    else ctx.lineTo(...place)
  }
  ctx.stroke()
}

/** Thousands of dots: squares of one path are drawn in a moment. */
function drawCrowd({ ctx, scales }: Chart, { crowd, theme }: FunnelMarks): void {
  const { x, y } = scales
  if (x === undefined || y === undefined) return
  ctx.fillStyle = theme.mark
  ctx.beginPath()
  for (const { n, share } of crowd) {
    const [left, top] = [x.getPixelForValue(n), y.getPixelForValue(share)]
    ctx.rect(left - CROWD_DOT_PX / 2, top - CROWD_DOT_PX / 2, CROWD_DOT_PX, CROWD_DOT_PX)
  }
  ctx.fill()
}

function nameCurves({ ctx, scales, chartArea }: Chart, { funnel, limitTexts, theme }: FunnelMarks): void {
  const { y } = scales
  const last = funnel.limits.at(-1)
  if (y === undefined || last === undefined) return
  ctx.save()
  ctx.font = `${String(CHART_TEXT_PX.axis)}px ${CHART_FONT_FAMILY}`
  ctx.fillStyle = theme.inkFaint
  ctx.textBaseline = 'middle'
  const inner = y.getPixelForValue(last.inner[1])
  // One text above the other, however near the curves.
  const outer = Math.min(y.getPixelForValue(last.outer[1]), inner - CHART_TEXT_PX.axis)
  if (inner >= chartArea.top) ctx.fillText(limitTexts.inner, chartArea.right + GAP_PX, inner)
  if (outer >= chartArea.top) ctx.fillText(limitTexts.outer, chartArea.right + GAP_PX, outer)
  ctx.restore()
}
