import { useState } from 'react'
import type { Quote } from '#core/themes/theme.ts'
import { useServices } from '../../app/app-services.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { copyText } from './copy-text.ts'
import { markedSegments } from '#core/themes/marked-segments.ts'
import { quoteCaption } from './quote-caption.ts'
import { WhyHere } from './WhyHere.tsx'

interface QuoteViewProps {
  readonly quote: Quote
  /** It can be asked why it is in its theme. */
  readonly isInTheme?: boolean
}

/** A comment in its own words, the matching ones marked, with where it comes from, why it is here and a way to take it along. */
export function QuoteView({ quote, isInTheme = true }: QuoteViewProps) {
  const { words } = useServices()
  const caption = quoteCaption(quote, words)
  return (
    <figure className="quote">
      <figcaption className="quote-caption">{caption}</figcaption>
      <blockquote className="quote-text" dir="auto">
        {markedSegments(quote.text, quote.marks).map((segment, index) =>
          // Segments have no name of their own and never change places.
          segment.marked ? <mark key={index}>{segment.text}</mark> : segment.text,
        )}
      </blockquote>
      <span className="quote-actions">
        {isInTheme && <WhyHere index={quote.index} />}
        <CopyButton text={`“${quote.text}” (${caption})`} />
      </span>
    </figure>
  )
}

function CopyButton({ text }: { readonly text: string }) {
  const { words } = useServices()
  const [outcome, setOutcome] = useState<'copy' | 'copied' | 'copyFailed'>('copy')
  return (
    <span className="quote-copy">
      <IconButton
        icon={outcome === 'copied' ? 'check' : 'copy'}
        label={words.t(`screens:analysis.themes.${outcome}`)}
        onPress={() => {
          void copyText(text).then(done => setOutcome(done ? 'copied' : 'copyFailed'))
        }}
      />
      <span className="visually-hidden" role="status">
        {outcome === 'copy' ? '' : words.t(`screens:analysis.themes.${outcome}`)}
      </span>
    </span>
  )
}
