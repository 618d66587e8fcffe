import { isLowScore } from '#core/survey/scale.ts'
import type { DistributionBar } from '#drawing/distribution-bars.ts'
import type { LowShareRow, LowShareTexts } from '#drawing/low-share-rows.ts'
import { toTrendMarks } from '#drawing/trend-marks.ts'
import type { TrendMark } from '#drawing/trend-mark.ts'
import type { Words } from '#words/create-words.ts'
import { formatCount, formatMean, formatPercent } from '#words/format.ts'
import { sharesOfScores } from '#words/sample-sentences.ts'
import { formatTrendPeriod } from '#words/trend-sentences.ts'
import type { SectionProps } from './section-props.ts'

/** On paper there is no pointer to show a tooltip to. */
const NO_TOOLTIP = (): readonly string[] => []

/** Marks named in the sentence that stands for a chart; more would be a table read aloud. */
const PARTS_IN_SENTENCE = 12

/** The distribution as bars, of the weights where there are any. */
export function distributionBars({ report }: SectionProps): DistributionBar[] {
  const { overall } = report.summary
  const shares = sharesOfScores(overall)
  return overall.distribution.map(({ score, n, share }, index) => ({
    key: String(score),
    label: String(score),
    n: share === undefined ? n : share * overall.n,
    isLow: isLowScore(score, report.scale.low),
    valueText: share === undefined ? formatCount(n) : shares[index]!,
    tooltip: NO_TOOLTIP,
  }))
}

/** The low share over time as points. */
export function trendMarks({ report, words }: SectionProps): TrendMark[] {
  const { trend } = report.summary
  return toTrendMarks(trend, 'low', {
    label: point => formatTrendPeriod(point, trend.unit, words),
    percent: formatPercent,
    mean: formatMean,
    tooltip: NO_TOOLTIP,
  })
}

/** How bars of shares are labelled on paper. */
export function barTexts(label: (key: string) => string, count: (n: number) => string): LowShareTexts {
  return { label, count, percent: formatPercent, tooltip: NO_TOOLTIP }
}

/** Bars in words: “Monday 20%, Tuesday 21%, and 3 more”. */
export function spokenParts(rows: readonly LowShareRow[], words: Words): string {
  const parts = rows
    .slice(0, PARTS_IN_SENTENCE)
    .map(row => words.t('report:themes.part', { name: row.label.slice(0, 60), share: row.valueText }))
  const more = rows.length - parts.length
  return [...parts, ...(more > 0 ? [words.t('report:themes.moreParts', { n: more })] : [])].join(', ')
}
