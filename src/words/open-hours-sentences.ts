import type { OpenDay, OpenHoursFigures } from '#core/statistics/open-hours.ts'
import type { Words } from './create-words.ts'
import { formatChance, formatCount, roundHalfAway } from './format.ts'
import { nameValue } from './value-name.ts'

/** Whether responses per open hour differ between weekdays, and which of those stated as closed had responses. */
export function openHoursSentence(words: Words, figures: OpenHoursFigures): string {
  return [verdictSentence(words, figures), ...closedSentences(words, figures.days)].join(' ')
}

function verdictSentence(words: Words, { days, verdict, test }: OpenHoursFigures): string {
  if (test === null) return words.t(`openHours:${verdict}`)
  const open = days
    .filter((day): day is OpenDay & { perHour: number } => day.perHour !== null)
    .toSorted((a, b) => a.perHour - b.perHour)
  const lowest = open[0]!
  // Of equal days the first is named, and never one day twice.
  const highest = open.find(day => day !== lowest && day.perHour === open.at(-1)!.perHour)!
  return words.t(`openHours:${verdict}`, {
    p: formatChance(test.pValue),
    low: formatPerHour(lowest.perHour),
    lowDay: nameValue(words, 'weekday', lowest.key),
    high: formatPerHour(highest.perHour),
    highDay: nameValue(words, 'weekday', highest.key),
  })
}

function closedSentences(words: Words, days: readonly OpenDay[]): readonly string[] {
  const closed = days.filter(day => day.hours === 0 && day.n !== null && day.n > 0)
  if (closed.length === 0) return []
  const count = closed.reduce((sum, day) => sum + day.n!, 0)
  const names = closed.map(day =>
    words.t('openHours:closedDay', {
      day: nameValue(words, 'weekday', day.key),
      n: formatCount(day.n!),
    }),
  )
  return [words.t('openHours:closed', { count, n: formatCount(count), days: names.join(', ') })]
}

/** The hours as they were stated, Monday first. */
export function statedHours(words: Words, days: readonly OpenDay[]): string {
  return days
    .map(({ key, hours }) =>
      words.t(hours === 0 ? 'openHours:dayClosed' : 'openHours:day', {
        day: nameValue(words, 'weekday', key),
        hours: roundHalfAway(hours, 2).toString(),
      }),
    )
    .join(', ')
}

/** Responses per open hour: two decimals, three below one and one from ten on; '–' for null. */
export function formatPerHour(perHour: number | null): string {
  if (perHour === null) return '–'
  const digits = perHour < 1 ? 3 : perHour < 10 ? 2 : 1
  return roundHalfAway(perHour, digits).toFixed(digits)
}
