import type { Chart, Plugin } from 'chart.js'
import { barMarksOf, barPlaces, type BarMarks } from '../bar-marks.ts'
import { CHART_FONT_FAMILY, CHART_TEXT_PX } from '../chart-theme.ts'

const GAP_PX = 4

/** Writes the value of each bar: above its whisker, or in a column at the right of horizontal bars. */
export const valueLabels: Plugin = {
  id: 'lowdownValueLabels',
  afterDatasetsDraw(chart) {
    const marks = barMarksOf(chart)
    if (marks === undefined) return
    const { ctx } = chart
    ctx.save()
    ctx.font = `${CHART_TEXT_PX.axis}px ${CHART_FONT_FAMILY}`
    const places = barPlaces(chart, marks.direction)
    if (marks.direction === 'horizontal') writeColumn(chart, marks, places)
    else if (thereIsRoom(chart, marks, places.length)) writeAbove(chart, marks, places)
    ctx.restore()
  },
}

function writeColumn({ ctx, width }: Chart, marks: BarMarks, places: ReturnType<typeof barPlaces>): void {
  ctx.textAlign = 'right'
  ctx.textBaseline = 'middle'
  places.forEach(({ middle }, index) => {
    setWeight(ctx, marks.strong[index] === true)
    ctx.fillStyle = marks.theme.ink
    ctx.fillText(marks.values[index] ?? '', width - 1, middle)
  })
}

function writeAbove(chart: Chart, marks: BarMarks, places: ReturnType<typeof barPlaces>): void {
  const { ctx } = chart
  const scale = chart.scales['y']
  if (scale === undefined) return
  ctx.textAlign = 'center'
  ctx.textBaseline = 'bottom'
  places.forEach(({ middle, end }, index) => {
    const interval = marks.intervals[index]
    const whiskerEnd = interval ? scale.getPixelForValue(Math.min(interval[1], scale.max)) : end
    setWeight(ctx, marks.strong[index] === true)
    ctx.fillStyle = marks.theme.ink
    ctx.fillText(marks.values[index] ?? '', middle, Math.min(end, whiskerEnd) - GAP_PX)
  })
}

/** Values are written for all bars or for none: a few labels out of many would look like a choice. */
function thereIsRoom({ ctx, chartArea }: Chart, marks: BarMarks, count: number): boolean {
  if (count === 0) return false
  setWeight(ctx, true)
  const widest = Math.max(...marks.values.map(value => ctx.measureText(value).width))
  return widest + 2 <= chartArea.width / count
}

function setWeight(ctx: CanvasRenderingContext2D, strong: boolean): void {
  ctx.font = `${strong ? '600 ' : ''}${CHART_TEXT_PX.axis}px ${CHART_FONT_FAMILY}`
}
