import type { Trend } from '#core/statistics/figures.ts'
import type { Findings } from '#core/statistics/findings/finding.ts'
import { trendSteps } from '#core/statistics/trend-steps.ts'
import { levelMarks, toTrendMarks, type TrendMeasure } from '#drawing/trend-marks.ts'
import type { TrendMark } from '#drawing/trend-mark.ts'
import { TrendChart } from '#drawing/TrendChart.tsx'
import type { Words } from '#words/create-words.ts'
import { formatCount, formatMean, formatPercent } from '#words/format.ts'
import { formatTrendPeriod, periodLines } from '#words/trend-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { usePresentFindings } from './findings-context.tsx'

/** Shares below this are told apart by a decimal. */
const SHORT_AXIS = 0.06
/** Periods named in the sentence that stands for the chart; the table has them all. */
const SPOKEN_PERIODS = 24

interface TrendPictureProps {
  readonly trend: Trend
  readonly measure: TrendMeasure
}

/** The chart; clicking a month narrows to it. */
export function TrendPicture({ trend, measure }: TrendPictureProps) {
  const { words } = useServices()
  const { selection, toggleFilter } = useProject()
  const findings = usePresentFindings()
  const marks = trendMarks(trend, measure, words)
  const chosen = selection.filters.find(filter => filter.field === 'month')?.values ?? []
  const isLow = measure === 'low'
  // On a short axis whole percents would repeat themselves.
  const axisBase = marks.some(mark => (mark.value ?? 0) > SHORT_AXIS) ? 1 : 1000
  return (
    <TrendChart
      ariaLabel={spokenTrend(marks, measure, words)}
      points={marks}
      tone={isLow ? 'signal' : 'neutral'}
      centre={trend.control?.[measure]?.centre ?? null}
      levels={levelsOf(trend, findings, measure)}
      axis={isLow ? { min: 0 } : {}}
      formatAxis={value => (isLow ? formatPercent(value, axisBase) : formatMean(value))}
      formatCount={formatCount}
      selectedKeys={chosen.filter(value => value !== null)}
      {...(trend.unit === 'month' && { onPick: (month: string) => toggleFilter('month', month) })}
    />
  )
}

function levelsOf(trend: Trend, findings: Findings | null, measure: TrendMeasure) {
  return levelMarks(trendSteps(findings?.course, trend.points), measure, formatPercent)
}

function trendMarks(trend: Trend, measure: TrendMeasure, words: Words): readonly TrendMark[] {
  return toTrendMarks(trend, measure, {
    label: point => formatTrendPeriod(point, trend.unit, words),
    percent: formatPercent,
    mean: formatMean,
    tooltip: (point, place, limits) => periodLines(words, point, { measure, place, limits }),
  })
}

function spokenTrend(marks: readonly TrendMark[], measure: TrendMeasure, words: Words): string {
  const named = marks.slice(0, SPOKEN_PERIODS).map(mark => `${mark.label}: ${mark.valueText}`)
  const more = marks.length - named.length
  const points = [...named, ...(more > 0 ? [words.t('trend:spoken.more', { n: formatCount(more) })] : [])]
  return words.t(`trend:spoken.${measure}`, { points: points.join(', ') })
}
