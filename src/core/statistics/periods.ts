import { firstDayOfMonth, monthNumberOf, type CalendarDay } from '../survey/calendar-day.ts'
import { TREND_UNITS, type TrendUnit } from './figures.ts'

/** Longest span, in days, that is drawn in each unit; quarters beyond. */
const LONGEST_SPANS: readonly (readonly [unit: TrendUnit, days: number])[] = [
  ['day', 31],
  ['week', 26 * 7],
  ['month', 3 * 366],
]

/** The unit in which a span of so many days, both ends included, can be read: some 5 to 40 periods. */
export function unitForSpan(days: number): TrendUnit {
  return LONGEST_SPANS.find(([, longest]) => days <= longest)?.[0] ?? 'quarter'
}

/** More periods than this are too narrow to be drawn or read. */
const MOST_PERIODS = 800

/** The units in which the stretch from day to day can be drawn, the shortest first; the one for its span always. */
export function unitsForStretch(first: CalendarDay, last: CalendarDay): readonly TrendUnit[] {
  const usual = unitForSpan(last - first + 1)
  return TREND_UNITS.filter(
    unit => unit === usual || periodOf(last, unit) - periodOf(first, unit) < MOST_PERIODS,
  )
}

/** The running number of the period that a day lies in. Weeks are ISO weeks, from Monday. */
export function periodOf(day: CalendarDay, unit: TrendUnit): number {
  switch (unit) {
    case 'day':
      return day
    case 'week':
      // Day 0 is a Thursday, so week 0 begins three days before.
      return Math.floor((day + 3) / 7)
    case 'month':
      return monthNumberOf(day)
    case 'quarter':
      return Math.floor(monthNumberOf(day) / 3)
  }
}

/** The first day of a period; the last is the day before the next one begins. */
export function firstDayOf(period: number, unit: TrendUnit): CalendarDay {
  switch (unit) {
    case 'day':
      return period
    case 'week':
      return period * 7 - 3
    case 'month':
      return firstDayOfMonth(period)
    case 'quarter':
      return firstDayOfMonth(period * 3)
  }
}
