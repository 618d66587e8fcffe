import type { Chart, Plugin } from 'chart.js'
import { CHART_FONT_FAMILY, CHART_TEXT_PX, type ChartTheme } from '../chart-theme.ts'
import { fitText } from '../fit-text.ts'

/** Names beside bubbles; they travel on the dataset, like the marks of bars. */
export interface BubbleNames {
  readonly theme: ChartTheme
  readonly names: readonly string[]
}

const GAP_PX = 4
const WIDEST_PX = 150

/** Writes the name of each bubble right of it, or left where there is more room; one that would lie on another, or on a bubble, is left out. */
export const bubbleNames: Plugin = {
  id: 'lowdownBubbleNames',
  afterDatasetsDraw(chart) {
    const marks = (chart.data.datasets[0] as { readonly bubbleNames?: BubbleNames } | undefined)?.bubbleNames
    if (marks === undefined) return
    const { ctx, chartArea } = chart
    ctx.save()
    ctx.font = `${CHART_TEXT_PX.label}px ${CHART_FONT_FAMILY}`
    ctx.textBaseline = 'middle'
    ctx.fillStyle = marks.theme.inkSoft
    const bubbles = bubblesOf(chart)
    const taken: Box[] = bubbles.map(({ x, y, radius }) => ({
      left: x - radius,
      top: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    }))
    for (const [index, { x, y, radius }] of bubbles.entries()) {
      const isLeft = x > (chartArea.left + chartArea.right) / 2
      const edge = isLeft ? x - radius - GAP_PX : x + radius + GAP_PX
      const room = isLeft ? edge - chartArea.left : chart.width - edge
      const text = fitText(ctx, marks.names[index] ?? '', Math.min(room, WIDEST_PX))
      const width = ctx.measureText(text).width
      const box = { left: isLeft ? edge - width : edge, top: y - 7, width, height: 14 }
      if (text === '' || taken.some(other => overlap(box, other))) continue
      taken.push(box)
      ctx.textAlign = isLeft ? 'right' : 'left'
      ctx.fillText(text, edge, y)
    }
    ctx.restore()
  },
}

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

function bubblesOf(
  chart: Chart,
): readonly { readonly x: number; readonly y: number; readonly radius: number }[] {
  return chart.getDatasetMeta(0).data.map(element => ({
    x: element.x,
    y: element.y,
    radius: (element.options as { readonly radius?: number }).radius ?? 0,
  }))
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  )
}
