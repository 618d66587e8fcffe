import type { Chart, Plugin } from 'chart.js'
import { bandRuns, lineMarksOf, type LineMarks } from '../line-marks.ts'

const LONE_WIDTH_PX = 6

/** Draws the interval of a line as a pale band behind it; a point between two gaps gets a narrow band of its own. */
export const intervalBand: Plugin = {
  id: 'lowdownIntervalBand',
  beforeDatasetsDraw(chart) {
    const marks = lineMarksOf(chart)
    if (marks === undefined || marks.control !== undefined) return
    const { ctx } = chart
    ctx.save()
    ctx.fillStyle = marks.theme.band
    for (const run of bandRuns(marks.intervals)) fillBand(chart, marks, run)
    ctx.restore()
  },
}

function fillBand(chart: Chart, marks: LineMarks, run: readonly number[]): void {
  const { ctx } = chart
  const outline = outlineOf(chart, marks, run)
  ctx.beginPath()
  outline.forEach(([x, y], index) => (index === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)))
  ctx.closePath()
  ctx.fill()
}

/** Along the upper limits to the right, back along the lower ones. */
function outlineOf(chart: Chart, marks: LineMarks, run: readonly number[]): (readonly [number, number])[] {
  const { x: across, y: along } = chart.scales
  if (across === undefined || along === undefined) return []
  const at = (index: number, end: 0 | 1, shift = 0): readonly [number, number] => [
    across.getPixelForValue(index) + shift,
    along.getPixelForValue(marks.intervals[index]?.[end] ?? 0),
  ]
  if (run.length === 1) {
    const only = run[0]!
    const half = LONE_WIDTH_PX / 2
    return [at(only, 1, -half), at(only, 1, half), at(only, 0, half), at(only, 0, -half)]
  }
  return [...run.map(index => at(index, 1)), ...run.toReversed().map(index => at(index, 0))]
}
