import type { Chart, Plugin } from 'chart.js'
import { barMarksOf, barPlaces } from '../bar-marks.ts'

const CAP_PX = 3

/** Draws the interval of each bar as a thin line with caps. An end outside the axis is cut and has no cap. */
export const intervalWhiskers: Plugin = {
  id: 'lowdownIntervalWhiskers',
  afterDatasetsDraw(chart) {
    const marks = barMarksOf(chart)
    const scale = chart.scales[marks?.direction === 'horizontal' ? 'x' : 'y']
    if (marks === undefined || scale === undefined) return
    const { ctx } = chart
    ctx.save()
    ctx.strokeStyle = marks.theme.whisker
    ctx.lineWidth = 1
    barPlaces(chart, marks.direction).forEach(({ middle }, index) => {
      const interval = marks.intervals[index]
      if (interval === null || interval === undefined) return
      const from = scale.getPixelForValue(Math.max(interval[0], scale.min))
      const to = scale.getPixelForValue(Math.min(interval[1], scale.max))
      const line = lineDrawer(chart, marks.direction)
      line(middle, from, middle, to)
      if (interval[0] >= scale.min) line(middle - CAP_PX, from, middle + CAP_PX, from)
      if (interval[1] <= scale.max) line(middle - CAP_PX, to, middle + CAP_PX, to)
    })
    ctx.restore()
  },
}

/** A line by position across and along the bars. */
function lineDrawer(
  { ctx }: Chart,
  direction: 'vertical' | 'horizontal',
): (across: number, along: number, acrossEnd: number, alongEnd: number) => void {
  return (across, along, acrossEnd, alongEnd) => {
    ctx.beginPath()
    if (direction === 'vertical') {
      ctx.moveTo(across, along)
      ctx.lineTo(acrossEnd, alongEnd)
    } else {
      ctx.moveTo(along, across)
      ctx.lineTo(alongEnd, acrossEnd)
    }
    ctx.stroke()
  }
}
