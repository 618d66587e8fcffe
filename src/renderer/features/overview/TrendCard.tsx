import { useState } from 'react'
import type { Summary } from '#core/statistics/figures.ts'
import { TrendChart } from '#drawing/TrendChart.tsx'
import { formatCount, formatMean, formatPercent } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { Card } from '../../ui/Card.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { trendMarks, type TrendMeasure } from './trend-marks.ts'

/** Shares below this are told apart by a decimal. */
const SHORT_AXIS = 0.06

interface TrendCardProps {
  readonly summary: Summary
  /** False where the comments came without scores: there is no mean to show. */
  readonly hasScores: boolean
}

/** Low share or mean over time; clicking a month narrows to it. */
export function TrendCard({ summary, hasScores }: TrendCardProps) {
  const { words } = useServices()
  const [measure, setMeasure] = useState<TrendMeasure>('low')
  const say = 'screens:analysis.overview.trend'
  const { trend } = summary
  if (trend.points.length === 0) {
    return (
      <Card title={words.t(`${say}.title`)}>
        <p>{words.t(`${say}.none`)}</p>
        <p className="overview-advice">{words.t(`${say}.noneAdvice`)}</p>
      </Card>
    )
  }
  return (
    <Card
      title={words.t(`${say}.title`)}
      note={words.t(`${say}.note.${trend.unit}`)}
      actions={
        hasScores && (
          <SegmentedControl
            label={words.t(`${say}.measure`)}
            value={measure}
            segments={[
              { value: 'low', label: words.t(`${say}.low`) },
              { value: 'mean', label: words.t(`${say}.mean`) },
            ]}
            onChange={setMeasure}
          />
        )
      }
    >
      <TrendPicture summary={summary} measure={measure} />
      {trend.points.some(point => point.partial) && (
        <p className="overview-advice">{words.t(`${say}.partial`)}</p>
      )}
      {trend.outside > 0 && (
        <p className="overview-advice">
          {words.t(`${say}.outside`, { count: trend.outside, n: formatCount(trend.outside) })}
        </p>
      )}
    </Card>
  )
}

interface TrendPictureProps {
  readonly summary: Summary
  readonly measure: TrendMeasure
}

function TrendPicture({ summary, measure }: TrendPictureProps) {
  const { words } = useServices()
  const { selection, toggleFilter } = useProject()
  const { trend } = summary
  const marks = trendMarks(trend, measure, words)
  const chosen = selection.filters.find(filter => filter.field === 'month')?.values ?? []
  const isLow = measure === 'low'
  // On a short axis whole percents would repeat themselves.
  const axisBase = marks.some(mark => (mark.value ?? 0) > SHORT_AXIS) ? 1 : 1000
  return (
    <TrendChart
      ariaLabel={words.t(`screens:analysis.overview.trend.spoken.${measure}`, {
        points: marks.map(mark => `${mark.label}: ${mark.valueText}`).join(', '),
      })}
      points={marks}
      tone={isLow ? 'signal' : 'neutral'}
      axis={isLow ? { min: 0 } : {}}
      formatAxis={value => (isLow ? formatPercent(value, axisBase) : formatMean(value))}
      selectedKeys={chosen.filter(value => value !== null)}
      {...(trend.unit === 'month' && { onPick: (month: string) => toggleFilter('month', month) })}
    />
  )
}
