import { markedSegments } from '#core/themes/marked-segments.ts'
import type { Quote } from '#core/themes/theme.ts'
import type { Words } from '#words/create-words.ts'
import { formatDayWithWeekday } from '#words/format-date.ts'
import { LONGEST_QUOTE, shorten } from '../shorten.ts'

/** A comment in the words of who wrote it, with date, topic and score below. */
export function Quotation({ quote, words }: { readonly quote: Quote; readonly words: Words }) {
  const text = shorten(quote.text, LONGEST_QUOTE)
  return (
    <figure className="report-quote">
      <blockquote dir="auto">
        {markedSegments(text, quote.marks).map((segment, index) =>
          segment.marked ? <mark key={index}>{segment.text}</mark> : segment.text,
        )}
      </blockquote>
      <figcaption dir="auto">{captionOf(quote, words)}</figcaption>
    </figure>
  )
}

/** “Sat 14 Jun 2025 · Delivery · score 1”, as far as the file says. */
function captionOf(quote: Quote, words: Words): string {
  return [
    quote.date === null ? '' : formatDayWithWeekday(quote.date, words),
    shorten(quote.topic ?? '', 80),
    words.t('report:themes.quote', { score: quote.score }),
  ]
    .filter(part => part !== '')
    .join(' · ')
}
