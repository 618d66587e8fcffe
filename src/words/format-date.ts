import type { Words } from './create-words.ts'

const MONTH_KEYS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const
const WEEKDAY_KEYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

/** A day as people write it: “14 Jun 2025”. Takes `YYYY-MM-DD`. */
export function formatDay(day: string, words: Words): string {
  return words.t('common:date.day', partsOf(day, words))
}

/** A day with its weekday: “Sat 14 Jun 2025”. Takes `YYYY-MM-DD`. */
export function formatDayWithWeekday(day: string, words: Words): string {
  return words.t('common:date.dayWithWeekday', partsOf(day, words))
}

/** A month: “Jun 2025”. Takes `YYYY-MM`, or a day in it. */
export function formatMonth(month: string, words: Words): string {
  return words.t('common:date.month', partsOf(`${month.slice(0, 7)}-01`, words))
}

/** From the first day to the last: “1 Jan 2025 – 30 Jun 2025”; a single day once. Takes two `YYYY-MM-DD`. */
export function formatPeriod(period: { readonly from: string; readonly to: string }, words: Words): string {
  const from = formatDay(period.from, words)
  if (period.from === period.to) return from
  return words.t('common:date.period', { from, to: formatDay(period.to, words) })
}

function partsOf(day: string, words: Words): Record<string, string> {
  const date = new Date(`${day}T00:00:00Z`)
  const month = MONTH_KEYS[date.getUTCMonth()] ?? 'jan'
  const weekday = WEEKDAY_KEYS[date.getUTCDay()] ?? 'monday'
  return {
    day: String(date.getUTCDate()),
    month: words.t(`common:monthShort.${month}`),
    year: day.slice(0, 4),
    weekday: words.t(`common:weekdayAbbreviated.${weekday}`),
  }
}
