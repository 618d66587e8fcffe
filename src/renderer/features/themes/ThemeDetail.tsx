import { useState } from 'react'
import { InTurn } from '#drawing/turns.tsx'
import type { Summary } from '#core/statistics/figures.ts'
import type { ThemeFigures } from '#core/themes/theme.ts'
import { formatCount, formatMean, formatPercent } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject, useThresholds } from '../../app/project-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Figure, FigureRow } from '../../ui/Figure.tsx'
import { MethodLink } from '../methods/index.ts'
import { contrastSentence } from './contrast.ts'
import { CommentList } from './CommentList.tsx'
import { KeywordChips } from './KeywordChips.tsx'
import { QuoteCards } from './QuoteCards.tsx'
import { ThemeCharts } from './ThemeCharts.tsx'
import { ThemeMenu } from './ThemeMenu.tsx'
import { themePeak } from './theme-peak.ts'
import { peakSentence } from './peak-sentence.ts'

interface ThemeDetailProps {
  readonly theme: ThemeFigures
  /** Low-score comments with words: the base of the share. */
  readonly withWords: number
  readonly summary: Summary | null
}

/** One theme: its words, its figures, where it is frequent, and the quotes that prove it. */
export function ThemeDetail({ theme, withWords, summary }: ThemeDetailProps) {
  const { words } = useServices()
  const [showsAll, setShowsAll] = useState(false)
  const thresholds = useThresholds()
  const peak = summary === null ? null : themePeak(theme, summary, thresholds)
  return (
    <section className="themes-detail" aria-label={theme.label} data-list={showsAll}>
      <ThemeHead theme={theme} showsAll={showsAll} onShowAll={setShowsAll} />
      {showsAll ? (
        <CommentList group={{ kind: 'theme', theme: theme.id }} label={theme.label} />
      ) : (
        <>
          {peak !== null && (
            <p className="themes-peak">
              {peakSentence(peak, words)}{' '}
              <MethodLink
                anchor="where-a-theme-is-frequent"
                about={words.t('screens:analysis.themes.peak.how')}
              />
            </p>
          )}
          <ThemeFigureRow theme={theme} withWords={withWords} />
          <Contrast theme={theme} withWords={withWords} />
          {summary !== null && <ThemeCharts theme={theme} summary={summary} />}
          <InTurn>
            <QuoteCards quotes={theme.quotes} of="theme" />
          </InTurn>
        </>
      )}
    </section>
  )
}

interface ThemeHeadProps {
  readonly theme: ThemeFigures
  readonly showsAll: boolean
  readonly onShowAll: (showsAll: boolean) => void
}

function ThemeHead({ theme, showsAll, onShowAll }: ThemeHeadProps) {
  const { words } = useServices()
  const { selection, toggleFilter } = useProject()
  const say = 'screens:analysis.themes'
  const isNarrowed = selection.filters.some(
    filter => filter.field === 'theme' && filter.values.includes(theme.id),
  )
  const showAll = words.t(`${say}.showAll`, { count: theme.n, n: formatCount(theme.n) })
  return (
    <header className="themes-detail-head">
      <div className="themes-detail-title">
        <h2>{theme.label}</h2>
        <div className="themes-detail-actions">
          <Button size="small" icon="filter" onPress={() => toggleFilter('theme', theme.id, theme.label)}>
            {words.t(isNarrowed ? `${say}.narrowed` : `${say}.narrow`)}
          </Button>
          <Button size="small" onPress={() => onShowAll(!showsAll)}>
            {showsAll ? words.t(`${say}.showSummary`) : showAll}
          </Button>
          <ThemeMenu theme={theme} />
        </div>
      </div>
      <KeywordChips theme={theme} />
    </header>
  )
}

/** Whether it is a matter of the low scores or of everyone. */
function Contrast({ theme, withWords }: Omit<ThemeDetailProps, 'summary'>) {
  const { words } = useServices()
  const sentence = contrastSentence(theme, withWords, words)
  if (sentence === null) return null
  return (
    <p className="themes-contrast">
      {sentence}{' '}
      <MethodLink anchor="times-as-often" about={words.t('screens:analysis.themes.contrast.how')} />
    </p>
  )
}

function ThemeFigureRow({ theme, withWords }: Omit<ThemeDetailProps, 'summary'>) {
  const { words } = useServices()
  const { project } = useProject()
  const say = 'screens:analysis.themes.figure'
  const { mentions } = theme
  const mentionsNote =
    mentions.n === 0
      ? words.t(`${say}.mentionsNoteEmpty`)
      : words.t(`${say}.mentionsNote`, {
          share: formatPercent(mentions.share, mentions.n / (mentions.share ?? 1)),
          mean: formatMean(mentions.meanScore),
        })
  return (
    <div className="themes-figures">
      <FigureRow>
        <Figure
          label={words.t(`${say}.comments`)}
          hint={<MethodLink anchor="figures-of-a-theme" about={words.t(`${say}.all`)} />}
          value={formatCount(theme.n)}
          base={words.t(`${say}.commentsNote`)}
        />
        <Figure
          label={words.t(`${say}.share`)}
          value={formatPercent(theme.share, withWords)}
          base={words.t(`${say}.shareNote`, { withWords: formatCount(withWords) })}
        />
        <Figure
          label={words.t(`${say}.mean`)}
          value={formatMean(theme.meanScore)}
          base={words.t(`${say}.meanNote`, { min: project.scale?.min, max: project.scale?.max })}
        />
        <Figure label={words.t(`${say}.mentions`)} value={formatCount(mentions.n)} base={mentionsNote} />
      </FigureRow>
    </div>
  )
}
