import type { Quote } from '#core/themes/theme.ts'
import { useServices } from '../../app/app-services.ts'
import { Card } from '../../ui/Card.tsx'
import { QuoteView } from './QuoteView.tsx'

interface QuoteCardsProps {
  readonly quotes: readonly Quote[]
  /** What they show. */
  readonly of: 'theme' | 'driver'
}

/** The quotes that show a theme or a driver. */
export function QuoteCards({ quotes, of }: QuoteCardsProps) {
  const { words } = useServices()
  const say = of === 'theme' ? 'screens:analysis.themes' : 'screens:themeViews'
  return (
    <Card title={words.t(`${say}.quotes`)} note={words.t(`${say}.quotesNote`)}>
      {quotes.length === 0 ? (
        <p>{words.t(`${say}.quotesNone`)}</p>
      ) : (
        <ul className="themes-quotes">
          {quotes.map(quote => (
            <li key={quote.index}>
              <QuoteView quote={quote} isInTheme={of === 'theme'} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
