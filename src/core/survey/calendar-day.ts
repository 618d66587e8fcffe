/** A day as a count since 1970-01-01, on the proleptic Gregorian calendar: 0 is that Thursday. */
export type CalendarDay = number

export const MS_PER_DAY = 86_400_000

/** `YYYY-MM-DD`. Years beyond 0..9999 take a sign and six digits, as ISO 8601 has it. */
export function isoDay(day: CalendarDay): string {
  return new Date(day * MS_PER_DAY).toISOString().split('T')[0]!
}

/** `YYYY-MM`. */
export function isoMonth(day: CalendarDay): string {
  return isoDay(day).slice(0, -3)
}

/** 0 is Monday, 6 Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return (((day + 3) % 7) + 7) % 7
}

/** Months since January 1970; negative before. */
export function monthNumberOf(day: CalendarDay): number {
  const date = new Date(day * MS_PER_DAY)
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth()
}

/** First day of the month that lies `monthNumber` months after January 1970. */
export function firstDayOfMonth(monthNumber: number): CalendarDay {
  const date = new Date(0)
  date.setUTCFullYear(1970, monthNumber, 1)
  return date.getTime() / MS_PER_DAY
}
