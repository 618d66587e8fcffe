import type { ThemeFigures } from '#core/themes/theme.ts'
import { horizontalBarsHeight, LowShareBars } from '#drawing/LowShareBars.tsx'
import { formatCount, formatMean, formatPercent } from '#words/format.ts'
import { halfWidth } from '../print-sizes.ts'
import { LONGEST_NAME, shorten } from '../shorten.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { spokenParts } from './figure-marks.ts'
import { Quotation } from './Quotation.tsx'
import type { SectionProps } from './section-props.ts'
import { topicBars, weekdayBars } from './theme-bars.ts'

const WEEKDAYS_HEIGHT_PX = 136
const KEYWORDS_SHOWN = 8

type ThemeProps = SectionProps & { readonly theme: ThemeFigures }

/** One theme: its words, where it is frequent, and quotes. */
export function ThemeDetail({ theme, number, report, words }: ThemeProps & { readonly number: number }) {
  return (
    <section className="report-theme">
      <div className="report-together">
        <h3 dir="auto">
          {words.t('report:themes.item', { number, label: shorten(theme.label, LONGEST_NAME) })}
        </h3>
        <p>{summaryOf(theme, { report, words })}</p>
        <p className="report-keywords" dir="auto">
          {words.t('report:themes.keywords', { words: keywordsOf(theme) })}
        </p>
        <ThemeCharts theme={theme} report={report} words={words} />
      </div>
      {theme.quotes.length === 0 ? <p className="report-note">{words.t('report:themes.noQuotes')}</p> : null}
      {theme.quotes.map(quote => (
        <Quotation key={quote.index} quote={quote} words={words} />
      ))}
    </section>
  )
}

function summaryOf(theme: ThemeFigures, { report, words }: SectionProps): string {
  return words.t('report:themes.summary', {
    count: theme.n,
    n: formatCount(theme.n),
    share: formatPercent(theme.share, report.themes.withWords),
    mean: formatMean(theme.meanScore),
    mentions: formatCount(theme.mentions.n),
  })
}

function keywordsOf(theme: ThemeFigures): string {
  return theme.keywords
    .slice(0, KEYWORDS_SHOWN)
    .map(keyword => shorten(keyword.text, 60))
    .join(' · ')
}

function ThemeCharts({ theme, report, words }: ThemeProps) {
  const weekdays = weekdayBars(theme, { report, words })
  const topics = topicBars(theme, { report, words })
  if (weekdays.length === 0 && topics.length === 0) return null
  const label = shorten(theme.label, 80)
  return (
    <div className="report-charts">
      {weekdays.length === 0 ? null : (
        <ChartFigure caption={words.t('report:themes.weekdayCaption')}>
          <LowShareBars
            rows={weekdays}
            direction="vertical"
            ariaLabel={words.t('report:themes.weekdayAlt', { label, parts: spokenParts(weekdays, words) })}
            print={halfWidth(WEEKDAYS_HEIGHT_PX)}
          />
        </ChartFigure>
      )}
      {topics.length === 0 ? null : (
        <ChartFigure caption={topicCaption(topics.length, { report, words })}>
          <LowShareBars
            rows={topics}
            direction="horizontal"
            ariaLabel={words.t('report:themes.topicAlt', { label, parts: spokenParts(topics, words) })}
            print={halfWidth(horizontalBarsHeight(topics.length))}
          />
        </ChartFigure>
      )}
    </div>
  )
}

function topicCaption(shown: number, { report, words }: SectionProps): string {
  const total = report.summary.breakdowns.topic.rows.length
  if (shown === total) return words.t('report:themes.topicCaption')
  return words.t('report:themes.topicMore', { shown, total: formatCount(total) })
}
