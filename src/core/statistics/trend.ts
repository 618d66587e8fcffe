import { isoDay, type CalendarDay } from '../survey/calendar-day.ts'
import type { DaySlots } from './day-slots.ts'
import type { Trend, TrendPoint, TrendUnit } from './figures.ts'
import { addGroup, emptyTotals, emptyTotalsLike, responsesIn, type GroupTotals } from './group-totals.ts'
import type { BoundedScale } from './intervals/bounded-mean.ts'
import { firstDayOf, periodOf, unitForSpan, unitsForStretch } from './periods.ts'
import type { FiguresReader } from './score-figures.ts'
import { lowShareControl, meanControl } from './trend-control.ts'

/** A day on which responses in play fell. */
export interface OccupiedDay {
  readonly day: CalendarDay
  /** Its group in the totals by day. */
  readonly group: number
  readonly n: number
}

/** The days on which responses in play fell, ascending. */
export function occupiedDays(totals: GroupTotals, days: DaySlots): readonly OccupiedDay[] {
  const occupied: OccupiedDay[] = []
  for (let group = 1; group < days.count; group++) {
    const n = responsesIn(totals, group)
    if (n > 0) occupied.push({ day: days.dayOf(group), group, n })
  }
  return occupied
}

/** A gap of more than two years without a response cuts a stretch of dates off from the rest. */
const CUTTING_GAP_DAYS = 731

/** A stretch that is cut off is drawn only when it holds this share of the responses: less is mistyped years. */
const DRAWN_SHARE = 0.01

/** Longest span that is drawn: forty years, 161 quarters. */
const LONGEST_SPAN_DAYS = 14_610

/** What a course over time is made of. */
export interface TrendInput {
  /** Ascending. */
  readonly days: readonly OccupiedDay[]
  readonly totals: GroupTotals
  readonly figuresOf: FiguresReader
  /** First and last day of the data, whatever part of it is in play: a period beyond them is partial. */
  readonly covered?: Stretch | null
  /** The unit that was asked for; the one for the span where it would give too many periods, or none was asked for. */
  readonly unit?: TrendUnit | null
}

/** From the first day to the last. */
export interface Stretch {
  readonly first: CalendarDay
  readonly last: CalendarDay
}

/**
 * Figures by day, week, month or quarter, whichever the span of the dates asks for. Dates far off are counted as outside
 * instead of drawing thousands of empty periods.
 */
export function trendOf(input: TrendInput): Trend {
  return shapedTrend(input).trend
}

/**
 * The same with control limits.
 *
 * @param scale - From whose lower end the totals count their squares; null where there are no scores and so no means.
 */
export function controlledTrend(input: TrendInput, scale: BoundedScale | null): Trend {
  const { trend, totals } = shapedTrend(input)
  const points = trend.points.map((point, index) => ({
    ...point,
    squares: scale === null || point.mean === null ? 0 : squaresAround(point.mean, scale.min, totals, index),
  }))
  return {
    ...trend,
    control: { low: lowShareControl(trend.points), mean: scale === null ? null : meanControl(points, scale) },
  }
}

/** Sum of the squared distances of a group's scores from their mean, each response of average weight; never below 0. */
function squaresAround(mean: number, origin: number, totals: GroupTotals, group: number): number {
  const weights = totals.n[group]!
  const squares = Math.max(0, totals.sumOfSquares[group]! - weights * (mean - origin) ** 2)
  return weights === 0 ? 0 : (squares * responsesIn(totals, group)) / weights
}

interface ShapedTrend {
  readonly trend: Trend
  /** One group a point. */
  readonly totals: GroupTotals
}

function shapedTrend({
  days,
  totals,
  figuresOf,
  covered = null,
  unit: wanted = null,
}: TrendInput): ShapedTrend {
  const drawn = drawnDays(days)
  const outside = responses(days) - responses(drawn)
  const first = drawn[0]?.day
  const last = drawn.at(-1)?.day
  if (first === undefined || last === undefined)
    return { trend: { unit: 'month', points: [], outside }, totals: emptyTotals(0) }
  const units = unitsForStretch(first, last)
  const unit = wanted !== null && units.includes(wanted) ? wanted : unitForSpan(last - first + 1)
  const firstPeriod = periodOf(first, unit)
  const periods = periodOf(last, unit) - firstPeriod + 1
  const byPeriod = emptyTotalsLike(totals, periods)
  for (const { day, group } of drawn) addGroup(totals, group, byPeriod, periodOf(day, unit) - firstPeriod)
  const begin = Math.min(first, covered?.first ?? first)
  const end = Math.max(last, covered?.last ?? last)
  const points = Array.from({ length: periods }, (_, index): TrendPoint => {
    const start = firstDayOf(firstPeriod + index, unit)
    const until = firstDayOf(firstPeriod + index + 1, unit) - 1
    const partial = start < begin || until > end
    return { start: isoDay(start), end: isoDay(until), partial, ...figuresOf(byPeriod, index) }
  })
  return { trend: { unit, points, outside, units }, totals: byPeriod }
}

/** The days worth drawing: without mistyped years far off, and no more than forty years. Ascending, as given. */
export function drawnDays(days: readonly OccupiedDay[]): readonly OccupiedDay[] {
  return withinSpan(withoutStrays(days))
}

/** From the first to the last stretch that holds enough responses; all when none does. */
function withoutStrays(days: readonly OccupiedDay[]): readonly OccupiedDay[] {
  const enough = responses(days) * DRAWN_SHARE
  let from = -1
  let to = 0
  for (let start = 0; start < days.length;) {
    let end = start + 1
    while (end < days.length && days[end]!.day - days[end - 1]!.day <= CUTTING_GAP_DAYS) end++
    if (responses(days.slice(start, end)) >= enough) {
      if (from === -1) from = start
      to = end
    }
    start = end
  }
  return from === -1 ? days : days.slice(from, to)
}

/** The forty years with the most responses, the latest of equals, where the dates span more. */
function withinSpan(days: readonly OccupiedDay[]): readonly OccupiedDay[] {
  let start = 0
  let held = 0
  let best = { from: 0, to: 0, held: -1 }
  for (const [end, { day, n }] of days.entries()) {
    held += n
    while (day - days[start]!.day >= LONGEST_SPAN_DAYS) held -= days[start++]!.n
    if (held >= best.held) best = { from: start, to: end + 1, held }
  }
  return days.slice(best.from, best.to)
}

function responses(days: readonly OccupiedDay[]): number {
  return days.reduce((sum, { n }) => sum + n, 0)
}
