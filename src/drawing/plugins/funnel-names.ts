import type { Plugin } from 'chart.js'
import { CHART_FONT_FAMILY, CHART_TEXT_PX } from '../chart-theme.ts'
import { fitText } from '../fit-text.ts'
import { funnelMarksOf } from '../funnel-marks.ts'

const GAP_PX = 7
const WIDEST_NAME_PX = 160

/** Writes the names of those who are named beside their dots, on the side where there is room. */
export const funnelNames: Plugin = {
  id: 'lowdownFunnelNames',
  afterDatasetsDraw(chart) {
    const marks = funnelMarksOf(chart)
    const { x, y } = chart.scales
    if (marks === undefined || x === undefined || y === undefined) return
    const { ctx, chartArea } = chart
    ctx.save()
    ctx.font = `600 ${String(CHART_TEXT_PX.label)}px ${CHART_FONT_FAMILY}`
    ctx.textBaseline = 'middle'
    ctx.fillStyle = marks.theme.ink
    for (const { n, share, name } of marks.named) {
      const text = fitText(ctx, name ?? '', WIDEST_NAME_PX)
      const place = x.getPixelForValue(n)
      const isRight = place + GAP_PX + ctx.measureText(text).width <= chartArea.right
      ctx.textAlign = isRight ? 'left' : 'right'
      ctx.fillText(text, isRight ? place + GAP_PX : place - GAP_PX, y.getPixelForValue(share))
    }
    ctx.restore()
  },
}
