import { startTransition, useState } from 'react'
import type { Summary, Trend } from '#core/statistics/figures.ts'
import type { TrendMeasure } from '#drawing/trend-marks.ts'
import { formatCount } from '#words/format.ts'
import { trendLegend } from '#words/trend-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { MethodLink } from '../methods/index.ts'
import { TrendChanges } from './TrendChanges.tsx'
import { TrendPicture } from './TrendPicture.tsx'
import { TrendTable } from './TrendTable.tsx'
import { useTrend } from './use-trend.ts'
import { ViewChoice, type ChartOrTable } from './ViewChoice.tsx'

const SAY = 'screens:analysis.overview.trend'

interface TrendCardProps {
  readonly summary: Summary
  /** False where the comments came without scores: there is no mean to show. */
  readonly hasScores: boolean
}

/** Low share or mean over time between control limits, by the unit that was chosen, as a chart or as a table. */
export function TrendCard({ summary, hasScores }: TrendCardProps) {
  const { words } = useServices()
  const [measure, setMeasure] = useState<TrendMeasure>('low')
  const [view, setView] = useState<ChartOrTable>('chart')
  const { result: trend, isStale, error, retry } = useTrend(summary)
  if (summary.trend.points.length === 0) {
    return (
      <Card title={words.t(`${SAY}.title`)}>
        <p>{words.t(`${SAY}.none`)}</p>
        <p className="overview-advice">{words.t(`${SAY}.noneAdvice`)}</p>
      </Card>
    )
  }
  return (
    <Card
      title={words.t(`${SAY}.title`)}
      hint={<MethodLink anchor="the-course-over-time" about={words.t(`${SAY}.title`)} />}
      actions={
        <div className="trend-ways">
          <UnitChoice trend={trend ?? summary.trend} />
          {hasScores && <MeasureChoice value={measure} onChange={setMeasure} />}
          {/* A table of hundreds of rows is drawn in slices. */}
          <ViewChoice of="course" value={view} onChange={next => startTransition(() => setView(next))} />
        </div>
      }
    >
      {error !== null && (
        <ErrorNotice
          error={error}
          actions={<Button onPress={retry}>{words.t('screens:ui.tryAgain')}</Button>}
        />
      )}
      {trend === null ? (
        <p className="trend-counting">{words.t(`${SAY}.counting`)}</p>
      ) : (
        <div className="trend-figures" data-stale={isStale} aria-busy={isStale}>
          {view === 'chart' ? (
            <TrendPicture trend={trend} measure={measure} />
          ) : (
            <TrendTable trend={trend} measure={measure} hasScores={hasScores} />
          )}
          <TrendNotes trend={trend} measure={measure} />
        </div>
      )}
    </Card>
  )
}

interface ChoiceProps<V> {
  readonly value: V
  readonly onChange: (value: V) => void
}

/** Day, week, month or quarter, as far as the dates allow; kept with the project. */
function UnitChoice({ trend }: { readonly trend: Trend }) {
  const { words } = useServices()
  const { changeTrendUnit } = useProject()
  return (
    <SegmentedControl
      label={words.t(`${SAY}.unit`)}
      value={trend.unit}
      segments={(trend.units ?? [trend.unit]).map(value => ({
        value,
        label: words.t(`trend:unit.${value}`),
      }))}
      onChange={changeTrendUnit}
    />
  )
}

function MeasureChoice(props: ChoiceProps<TrendMeasure>) {
  const { words } = useServices()
  return (
    <SegmentedControl
      label={words.t(`${SAY}.measure`)}
      segments={[
        { value: 'low', label: words.t(`${SAY}.low`) },
        { value: 'mean', label: words.t(`${SAY}.mean`) },
      ]}
      {...props}
    />
  )
}

/** What changed, and how the chart is to be read. */
function TrendNotes({ trend, measure }: { readonly trend: Trend; readonly measure: TrendMeasure }) {
  const { words } = useServices()
  return (
    <>
      <TrendChanges measure={measure} />
      <p className="overview-advice">
        {[
          ...trendLegend(words, trend, measure),
          ...(trend.outside > 0
            ? [words.t(`${SAY}.outside`, { count: trend.outside, n: formatCount(trend.outside) })]
            : []),
        ].join(' ')}
      </p>
    </>
  )
}
