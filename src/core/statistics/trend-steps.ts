import { MS_PER_DAY } from '../survey/calendar-day.ts'
import type { TrendPoint } from './figures.ts'
import type { Course } from './findings/finding.ts'

/** A level of the low share as a stretch of the axis of periods; see {@link trendSteps}. */
export interface TrendStep {
  /** Places on an axis on which period i reaches from i - ½ to i + ½. */
  readonly from: number
  readonly to: number
  /** Low share of the stretch, 0..1, and its responses. */
  readonly share: number
  readonly n: number
}

/**
 * The levels between changes on the axis of a trend, whatever its unit: a change in the middle of a quarter lies in the
 * middle of it. None where nothing changed: one level says nothing that the overall share does not.
 */
export function trendSteps(course: Course | undefined, points: readonly TrendPoint[]): readonly TrendStep[] {
  if (course === undefined || course.changes.length === 0 || points.length === 0) return []
  return course.levels.flatMap(({ from, to, share, n }) =>
    share === null
      ? []
      : [{ from: placeOf(dayOf(from), points), to: placeOf(dayOf(to) + 1, points), share, n }],
  )
}

/** Where a day begins; days outside of the periods lie at the ends. */
function placeOf(day: number, points: readonly TrendPoint[]): number {
  const after = points.findIndex(point => dayOf(point.end) + 1 > day)
  if (after === -1) return points.length - 0.5
  const start = dayOf(points[after]!.start)
  const length = dayOf(points[after]!.end) + 1 - start
  return after - 0.5 + Math.max(0, (day - start) / length)
}

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY
}
