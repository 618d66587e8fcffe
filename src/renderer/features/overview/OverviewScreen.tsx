import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Summary } from '#core/statistics/figures.ts'
import type { Scale } from '#core/survey/scale.ts'
import { withClusters } from '#core/statistics/clusters/with-clusters.ts'
import { overviewHeadline } from '#core/statistics/headline.ts'
import { headlineSentence } from '#words/metric-sentences.ts'
import { formatPeriod } from '#words/format-date.ts'
import { formatCount } from '#words/format.ts'
import { afterTodaySentence } from '#words/trend-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { todayIn } from '../../app/today.ts'
import { figuresOf, FiguresPanel, NothingInPlay, ScreenHead, useThemes } from '../analysis/index.ts'
import { DistributionCard } from './DistributionCard.tsx'
import { FindingsProvider, usePresentFindings } from './findings-context.tsx'
import { FindingsCard } from './FindingsCard.tsx'
import { FigureTiles } from './FigureTiles.tsx'
import { figureTiles, type ThemesState } from './figure-tiles.ts'
import { MetricsCard } from './MetricsCard.tsx'
import { ResponseRateNote } from './ResponseRateNote.tsx'
import { SampleNotes } from './SampleNotes.tsx'
import { RepeatCard } from './RepeatCard.tsx'
import { SupportCard } from './SupportCard.tsx'
import { TrendCard } from './TrendCard.tsx'
import './overview.css'

/** How good the scores are: one sentence, the figures with their bases, distribution, course, definitions. */
export function OverviewScreen() {
  const { t } = useTranslation()
  const { project, summary } = useProject()
  const { scale } = project
  if (scale === null) return null
  return (
    <FiguresPanel title={t('screens:app.section.overview')} figures={figuresOf(summary)}>
      {result =>
        result.selected === 0 ? (
          <NothingInPlay title={t('screens:app.section.overview')} />
        ) : (
          <FindingsProvider>
            <ClusteredOverview summary={result} scale={scale} />
          </FindingsProvider>
        )
      }
    </FiguresPanel>
  )
}

interface OverviewContentProps {
  readonly summary: Summary
  readonly scale: Scale
}

/**
 * With the intervals that allow for requesters who answered twice, once it is known who answered. Where nobody did, findings
 * that come and go draw nothing anew.
 */
function ClusteredOverview({ summary, scale }: OverviewContentProps) {
  const clusters = usePresentFindings()?.clusters ?? null
  const clustered = useMemo(() => withClusters(summary, scale, clusters), [summary, scale, clusters])
  return <OverviewContent summary={clustered} scale={scale} />
}

const OverviewContent = memo(function OverviewContent({ summary, scale }: OverviewContentProps) {
  const { words } = useServices()
  return (
    <div className="overview">
      <ScreenHead
        title={words.t('screens:analysis.overview.title')}
        sentence={headlineSentence(words, overviewHeadline(summary, scale))}
      >
        <DataPeriod summary={summary} />
        <ResponseRateNote />
        <SampleNotes overall={summary.overall} />
      </ScreenHead>
      <OverviewTiles summary={summary} scale={scale} />
      <div className="overview-cards">
        <div className="overview-wide">
          <FindingsCard />
        </div>
        {scale.kind !== 'none' && <DistributionCard summary={summary} scale={scale} />}
        <TrendCard summary={summary} hasScores={scale.kind !== 'none'} />
        <SupportCard />
        <RepeatCard />
        {scale.kind !== 'none' && (
          <div className="overview-wide">
            <MetricsCard overall={summary.overall} scale={scale} />
          </div>
        )}
      </div>
    </div>
  )
})

/** Alone with the themes: their progress draws nothing anew, their end the tiles only. */
function OverviewTiles({ summary, scale }: OverviewContentProps) {
  const { words } = useServices()
  const themes = useThemesState()
  const tiles = useMemo(() => figureTiles(summary, themes, scale, words), [summary, themes, scale, words])
  return <FigureTiles tiles={tiles} />
}

function useThemesState(): ThemesState {
  const themes = useThemes()
  if (themes.result !== null && !themes.isStale) return themes.result
  return themes.status === 'running' ? 'finding' : 'failed'
}

function DataPeriod({ summary }: { readonly summary: Summary }) {
  const { words } = useServices()
  const say = 'screens:analysis.overview'
  const { project } = useProject()
  const { period, withoutDate } = summary
  if (period === null) return words.t(`${say}.noPeriod`)
  const parts = [words.t(`${say}.period`, { period: formatPeriod(period, words) })]
  if (withoutDate > 0) {
    parts.push(words.t(`${say}.withoutDate`, { count: withoutDate, n: formatCount(withoutDate) }))
  }
  const late = afterTodaySentence(words, summary.afterToday, todayIn(project.timezone))
  return late === null ? parts.join(' ') : [...parts, late].join(' ')
}
