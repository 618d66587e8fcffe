import type { Quote } from '#core/themes/theme.ts'
import { useServices } from '../../app/app-services.ts'
import { Card } from '../../ui/Card.tsx'
import { QuoteView } from './QuoteView.tsx'

/** The quotes that show a theme. */
export function QuoteCards({ quotes }: { readonly quotes: readonly Quote[] }) {
  const { words } = useServices()
  const say = 'screens:analysis.themes'
  return (
    <Card title={words.t(`${say}.quotes`)} note={words.t(`${say}.quotesNote`)}>
      {quotes.length === 0 ? (
        <p>{words.t(`${say}.quotesNone`)}</p>
      ) : (
        <ul className="themes-quotes">
          {quotes.map(quote => (
            <li key={quote.index}>
              <QuoteView quote={quote} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
