import { firstDayOfMonth, isoDay, MS_PER_DAY } from '../../survey/calendar-day.ts'
import type { DayRange } from './comparison-choice.ts'

/**
 * The days of a period by its name: a year `2025`, a quarter `2025-Q1`, a month `2025-01`, a day `2025-01-31`, or from one
 * day to another `2025-01-01/2025-01-31`. Null for anything else, a day that no calendar has included.
 */
export function namedPeriod(name: string): DayRange | null {
  const [first, last, ...more] = name.split('/')
  if (more.length > 0) return null
  if (last === undefined) return dayRange(name) ?? monthRange(name)
  const [from, to] = [dayRange(first!)?.from, dayRange(last)?.to]
  return from === undefined || to === undefined || from > to ? null : { from, to }
}

/** The shortest name of a period: that of the year, quarter, month or day that it is, else both days. */
export function periodName({ from, to }: DayRange): string {
  const year = from.slice(0, 4)
  const month = Number(from.slice(5, 7))
  const names = [year, `${year}-Q${Math.ceil(month / 3)}`, from.slice(0, 7), from]
  const fitting = names.find(name => {
    const range = namedPeriod(name)
    return range?.from === from && range.to === to
  })
  return fitting ?? `${from}/${to}`
}

/** Whether two ranges of days have one in common. */
export function rangesOverlap(first: DayRange, second: DayRange): boolean {
  return first.from <= second.to && second.from <= first.to
}

function dayRange(text: string): DayRange | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null
  const time = Date.parse(`${text}T00:00:00Z`)
  // A date such as 30 February is another day or none, by the engine.
  return Number.isNaN(time) || isoDay(time / MS_PER_DAY) !== text ? null : { from: text, to: text }
}

/** A month, a quarter or a year. */
function monthRange(text: string): DayRange | null {
  const match = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?$/.exec(text)
  if (match === null) return null
  const [, year, month, quarter] = match
  const start = month === undefined ? (Number(quarter ?? 1) - 1) * 3 : Number(month) - 1
  const months = month !== undefined ? 1 : quarter !== undefined ? 3 : 12
  const first = (Number(year) - 1970) * 12 + start
  return { from: isoDay(firstDayOfMonth(first)), to: isoDay(firstDayOfMonth(first + months) - 1) }
}
