import { isoDay, type CalendarDay } from '../survey/calendar-day.ts'
import type { DaySlots } from './day-slots.ts'
import type { Trend } from './figures.ts'
import { addGroup, emptyTotals, type GroupTotals } from './group-totals.ts'
import { firstDayOf, periodOf, unitForSpan } from './periods.ts'
import type { FiguresReader } from './score-figures.ts'

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
    const n = totals.n[group]!
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

/**
 * Figures by day, week, month or quarter, whichever the span of the dates asks for. Dates far off are counted as outside
 * instead of drawing thousands of empty periods.
 *
 * @param days - Ascending.
 */
export function trendOf(days: readonly OccupiedDay[], totals: GroupTotals, figuresOf: FiguresReader): Trend {
  const drawn = drawnDays(days)
  const outside = responses(days) - responses(drawn)
  const first = drawn[0]?.day
  const last = drawn.at(-1)?.day
  if (first === undefined || last === undefined) return { unit: 'month', points: [], outside }
  const unit = unitForSpan(last - first + 1)
  const firstPeriod = periodOf(first, unit)
  const periods = periodOf(last, unit) - firstPeriod + 1
  const byPeriod = emptyTotals(periods)
  for (const { day, group } of drawn) addGroup(totals, group, byPeriod, periodOf(day, unit) - firstPeriod)
  const points = Array.from({ length: periods }, (_, index) => {
    const start = firstDayOf(firstPeriod + index, unit)
    const end = firstDayOf(firstPeriod + index + 1, unit) - 1
    const partial = start < first || end > last
    return { start: isoDay(start), end: isoDay(end), partial, ...figuresOf(byPeriod, index) }
  })
  return { unit, points, outside }
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
