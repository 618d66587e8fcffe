const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const momentFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** `2025-06-14` as "14 Jun 2025". */
export function formatDay(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`))
}

/** `2025-03` as "Mar 2025". */
export function formatMonth(month: string): string {
  return monthFormat.format(new Date(`${month}-01T00:00:00Z`))
}

/** Two days as a period, saying once what they share: "1 Jan – 30 Jun 2025". */
export function formatPeriod(period: { readonly from: string; readonly to: string }): string {
  return dayFormat.formatRange(new Date(`${period.from}T00:00:00Z`), new Date(`${period.to}T00:00:00Z`))
}

/** A moment in the zone of this machine: "21 Nov 2026, 22:50". */
export function formatMoment(timeMs: number): string {
  return momentFormat.format(timeMs)
}
