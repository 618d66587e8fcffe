import type { Chart, Plugin, Scale } from 'chart.js'
import { barMarksOf, barPlaces, type BarMarks } from '../bar-marks.ts'
import { CHART_FONT_FAMILY, CHART_TEXT_PX } from '../chart-theme.ts'
import { fitText } from '../fit-text.ts'

const GAP_PX = 8
/** Names never take more of the chart than this; what is longer is cut with an ellipsis. */
const WIDEST_NAMES_FRACTION = 0.42

/** Writes name and base of horizontal bars in two columns left of them. */
export const rowNames: Plugin = {
  id: 'lowdownRowNames',
  afterDatasetsDraw(chart) {
    const marks = barMarksOf(chart)
    if (marks?.direction !== 'horizontal') return
    const { ctx, chartArea } = chart
    ctx.save()
    ctx.font = baseFont()
    const baseWidth = widest(ctx, marks.bases)
    const baseEnd = chartArea.left - GAP_PX
    const nameWidth = baseEnd - (baseWidth > 0 ? baseWidth + GAP_PX : 0)
    ctx.textBaseline = 'middle'
    barPlaces(chart, 'horizontal').forEach(({ middle }, index) => {
      ctx.textAlign = 'left'
      ctx.font = nameFont(marks.strong[index] === true)
      ctx.fillStyle = marks.theme.inkSoft
      ctx.fillText(fitText(ctx, marks.names[index] ?? '', nameWidth), 0, middle)
      ctx.textAlign = 'right'
      ctx.font = baseFont()
      ctx.fillStyle = marks.theme.inkFaint
      ctx.fillText(marks.bases[index] ?? '', baseEnd, middle)
    })
    ctx.restore()
  },
}

/** How wide the axis has to be so that names and bases fit beside the bars: `afterFit` of the y scale. */
export function reserveNameColumns(scale: Scale): void {
  const marks = barMarksOf(scale.chart)
  if (marks === undefined) return
  scale.width = nameColumnsWidth(scale.chart, marks)
}

function nameColumnsWidth({ ctx, width }: Chart, marks: BarMarks): number {
  ctx.save()
  ctx.font = nameFont(marks.strong.includes(true))
  const names = Math.min(widest(ctx, marks.names), width * WIDEST_NAMES_FRACTION)
  ctx.font = baseFont()
  const bases = widest(ctx, marks.bases)
  ctx.restore()
  return Math.ceil(names + GAP_PX + (bases > 0 ? bases + GAP_PX : 0))
}

function widest(ctx: CanvasRenderingContext2D, texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, ctx.measureText(text.slice(0, 400)).width), 0)
}

function nameFont(strong: boolean): string {
  return `${strong ? '600 ' : ''}${CHART_TEXT_PX.label}px ${CHART_FONT_FAMILY}`
}

function baseFont(): string {
  return `${CHART_TEXT_PX.axis}px ${CHART_FONT_FAMILY}`
}
