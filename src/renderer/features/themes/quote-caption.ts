import type { Quote } from '#core/themes/theme.ts'
import type { Words } from '#words/create-words.ts'
import { formatDayWithWeekday } from '#words/format-date.ts'

/** Where a quote comes from, as far as the file says: “Sat 14 Jun 2025 · Delivery · Agent G · score 1”. */
export function quoteCaption(quote: Quote, words: Words): string {
  return [
    quote.date === null ? null : formatDayWithWeekday(quote.date, words),
    quote.topic,
    quote.agent,
    words.t('screens:analysis.themes.score', { score: quote.score }),
  ]
    .filter(part => part !== null && part !== '')
    .join(' · ')
}
