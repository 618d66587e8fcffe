import type { Selection } from '../selection/selection.ts'
import { MS_PER_DAY, weekdayOf } from '../survey/calendar-day.ts'
import { WEEKDAYS, type Weekday } from '../survey/dataset.ts'
import type { Summary } from './figures.ts'
import { goodnessOfFit, type GoodnessOfFit } from './significance/chi-square-test.ts'
import { FALSE_ALARMS } from './thresholds.ts'

/** Hours for which a service is open on each weekday, Monday first, 0 (closed) to 24. */
export type OpenHours = readonly number[]

export const MOST_HOURS = 24

/** Below this a count that is expected of a weekday is too small for chi-square (Cochran). */
const LEAST_EXPECTED = 5

/**
 * Open hours as they were kept or stated: seven numbers of 0 to 24, two or more of them above 0, for with one there is
 * nothing to compare. Null for anything else, which is the same as not stated.
 */
export function readOpenHours(kept: unknown): OpenHours | null {
  if (!Array.isArray(kept) || kept.length !== WEEKDAYS.length) return null
  const hours: readonly unknown[] = kept
  const areHours = hours.every(
    (each): each is number => typeof each === 'number' && each >= 0 && each <= MOST_HOURS,
  )
  return areHours && hours.filter(each => each > 0).length >= 2 ? hours : null
}

/** A weekday with what was answered on it. */
export interface OpenDay {
  readonly key: Weekday
  /** Open hours of such a day, 0 for closed. */
  readonly hours: number
  /** How many of these days lie in the period of the responses, its first and last day included. */
  readonly dates: number
  /** Null where the weekday is hidden for its size. */
  readonly n: number | null
  /** `n` by the open hours of all its dates; null where there is no open hour, or no count. */
  readonly perHour: number | null
}

/**
 * `differ`: by more than chance; `alike`: not so; `too-few`: a weekday is expected to have fewer than five responses;
 * `narrowed`: a filter takes some weekdays or hours, or several months; `hidden`: a weekday is hidden for its size. Only the first two have a test.
 */
export type OpenHoursVerdict = 'differ' | 'alike' | 'too-few' | 'narrowed' | 'hidden'

export interface OpenHoursFigures {
  /** All seven, Monday first. */
  readonly days: readonly OpenDay[]
  readonly verdict: OpenHoursVerdict
  readonly test: GoodnessOfFit | null
}

/**
 * Do responses per open hour differ between weekdays? Chi-square of goodness of fit of the counts against the open hours
 * of all dates in the period (reference: metrics 5.14). Weekdays without open hours are left out. A response dated so far
 * from the others that the course over time leaves it out does not stretch the period.
 *
 * @param summary - Its weekdays without those that are hidden.
 * @param selection - What made the summary.
 */
export function compareOpenHours(
  summary: Pick<Summary, 'breakdowns' | 'period' | 'trend'>,
  hours: OpenHours,
  selection: Pick<Selection, 'filters'>,
): OpenHoursFigures {
  const { rows, hidden } = summary.breakdowns.weekday
  const isNarrowed = selection.filters.some(
    ({ field, values }) =>
      field === 'weekday' || field === 'hour' || (field === 'month' && values.length > 1),
  )
  const dates = datesOf(summary)
  const days = WEEKDAYS.map((key, weekday): OpenDay => {
    const n = rows.find(row => row.key === key)?.n ?? null
    const exposure = hours[weekday]! * dates[weekday]!
    const perHour = n === null || exposure === 0 || isNarrowed ? null : n / exposure
    return { key, hours: hours[weekday]!, dates: dates[weekday]!, n, perHour }
  })
  if (isNarrowed) return { days, verdict: 'narrowed', test: null }
  if (hidden !== undefined) return { days, verdict: 'hidden', test: null }
  const test = goodnessOfFit(
    days.map(day => day.n ?? 0),
    days.map(day => day.hours * day.dates),
  )
  if (test === null || test.smallestExpected < LEAST_EXPECTED) return { days, verdict: 'too-few', test: null }
  return { days, verdict: test.pValue <= FALSE_ALARMS ? 'differ' : 'alike', test }
}

/** How often each weekday comes in the period of the responses; all 0 where none has a date. */
function datesOf({ period, trend }: Pick<Summary, 'period' | 'trend'>): readonly number[] {
  if (period === null) return WEEKDAYS.map(() => 0)
  const starts = [period.from, ...trend.points.slice(0, 1).map(point => point.start)].map(dayOf)
  const ends = [period.to, ...trend.points.slice(-1).map(point => point.end)].map(dayOf)
  const from = Math.max(...starts)
  const length = Math.min(...ends) - from + 1
  return WEEKDAYS.map((_, weekday) => {
    const isInRest =
      (weekday - weekdayOf(from) + WEEKDAYS.length) % WEEKDAYS.length < length % WEEKDAYS.length
    return Math.floor(length / WEEKDAYS.length) + (isInRest ? 1 : 0)
  })
}

function dayOf(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / MS_PER_DAY
}
