import type { Chart, Plugin } from 'chart.js'
import { CHART_FONT_FAMILY, CHART_TEXT_PX } from '../chart-theme.ts'
import { lineMarksOf, type LevelMark } from '../line-marks.ts'
import { periodAxis } from '../period-axis.ts'

const GAP_PX = 4

/** Draws the levels between changes as steps over the line, each with its value, and where it changed from top to bottom. */
export const levelSteps: Plugin = {
  id: 'lowdownLevelSteps',
  afterDatasetsDraw(chart) {
    const marks = lineMarksOf(chart)
    const axis = periodAxis(chart)
    if (marks === undefined || axis === null) return
    const { levels = [], theme } = marks
    const { ctx } = chart
    ctx.save()
    ctx.strokeStyle = theme.ink
    ctx.fillStyle = theme.ink
    ctx.font = `600 ${String(CHART_TEXT_PX.axis)}px ${CHART_FONT_FAMILY}`
    levels.forEach((level, index) => {
      if (index > 0) drawChange(chart, axis(level.from))
      if (level.value !== null) drawLevel(chart, level, level.value, axis)
    })
    ctx.restore()
  },
}

function drawChange({ ctx, scales }: Chart, x: number): void {
  const scale = scales['y']
  if (scale === undefined) return
  ctx.lineWidth = 1
  ctx.setLineDash([2, 3])
  ctx.beginPath()
  ctx.moveTo(x, scale.top)
  ctx.lineTo(x, scale.bottom)
  ctx.stroke()
  ctx.setLineDash([])
}

function drawLevel(
  { ctx, scales }: Chart,
  { from, to, text }: LevelMark,
  value: number,
  axis: (place: number) => number,
): void {
  const y = scales['y']?.getPixelForValue(value)
  if (y === undefined) return
  ctx.lineWidth = 2
  ctx.beginPath()
  ctx.moveTo(axis(from), y)
  ctx.lineTo(axis(to), y)
  ctx.stroke()
  ctx.textAlign = 'left'
  ctx.textBaseline = 'bottom'
  ctx.fillText(text, axis(from) + GAP_PX, y - GAP_PX / 2)
}
