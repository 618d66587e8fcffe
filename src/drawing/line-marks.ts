import type { Chart } from 'chart.js'
import type { Interval } from '#core/statistics/figures.ts'
import type { ChartTheme } from './chart-theme.ts'

/** What our plugins draw behind and beside a line; it travels on the dataset. One entry a point in every list. */
export interface LineMarks {
  readonly theme: ChartTheme
  readonly intervals: readonly (Interval | null)[]
  /** Values written at their point; '' writes none. */
  readonly values: readonly string[]
  /** Limits of a control chart, and their centre; they stand in place of the intervals. */
  readonly control?: { readonly limits: readonly (Interval | null)[]; readonly centre: number }
  readonly levels?: readonly LevelMark[]
}

/** A level between two changes. Places on the axis on which period i reaches from i - ½ to i + ½. */
export interface LevelMark {
  readonly from: number
  readonly to: number
  /** Null: only the changes beside it are marked. */
  readonly value: number | null
  readonly text: string
}

/** The first dataset with its marks; undefined for a chart without. */
export function lineMarksOf(chart: Chart): LineMarks | undefined {
  return (chart.data.datasets[0] as { readonly marks?: LineMarks } | undefined)?.marks
}

/**
 * Which points carry their value in words: the last, the highest and the lowest, each once. Indices, ascending.
 *
 * @param values - Null for a period without responses.
 */
export function tellingPoints(values: readonly (number | null)[]): readonly number[] {
  const filled = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]))
  if (filled.length === 0) return []
  const highest = filled.reduce((best, point) => (point.value > best.value ? point : best))
  const lowest = filled.reduce((best, point) => (point.value < best.value ? point : best))
  const last = filled[filled.length - 1]!
  return [...new Set([lowest.index, highest.index, last.index])].sort((a, b) => a - b)
}

/** Runs of neighbouring indices whose interval is known: each run is one band. */
export function bandRuns(intervals: readonly (Interval | null)[]): readonly (readonly number[])[] {
  const runs: number[][] = []
  intervals.forEach((interval, index) => {
    if (interval === null) return
    const run = runs[runs.length - 1]
    if (run !== undefined && run[run.length - 1] === index - 1) run.push(index)
    else runs.push([index])
  })
  return runs
}
