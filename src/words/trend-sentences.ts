import type {
  Interval,
  PeriodPlace,
  Trend,
  TrendControl,
  TrendPoint,
  TrendUnit,
} from '#core/statistics/figures.ts'
import type { Findings } from '#core/statistics/findings/finding.ts'
import type { Words } from './create-words.ts'
import { findingSentence } from './finding-sentences.ts'
import { formatDay, formatMonth, formatPeriod } from './format-date.ts'
import {
  formatCount,
  formatMean,
  formatMeanRange,
  formatPercent,
  formatPercentRange,
  roundHalfAway,
} from './format.ts'

/** Which figure is shown over time. */
type Measure = 'low' | 'mean'

/** A period as it stands on an axis: “3 Mar 2025” for a day or a week, “Mar 2025”, “Q1 2025”. */
export function formatTrendPeriod({ start }: TrendPoint, unit: TrendUnit, words: Words): string {
  if (unit === 'month') return formatMonth(start, words)
  if (unit !== 'quarter') return formatDay(start, words)
  const quarter = Math.ceil(Number(start.slice(5, 7)) / 3)
  return words.t('trend:quarter', { quarter, year: start.slice(0, 4) })
}

/** A figure of a period: the share in percent or the mean; '–' without one. */
function formatTrendFigure(measure: Measure, value: number | null, base: number): string {
  return measure === 'low' ? formatPercent(value, base) : formatMean(value)
}

/** Two limits of a figure of a period; '–' for null. */
export function formatTrendRange(measure: Measure, range: Interval | null, base: number): string {
  return measure === 'low' ? formatPercentRange(range, base) : formatMeanRange(range)
}

/** What the tooltip of a period says under its name. */
export function periodLines(
  words: Words,
  point: TrendPoint,
  { measure, place, limits }: { measure: Measure; place: PeriodPlace; limits: Interval | null },
): readonly string[] {
  const say = 'trend:tooltip'
  return [
    formatPeriod({ from: point.start, to: point.end }, words),
    words.t(`${say}.n`, { n: formatCount(point.n) }),
    words.t(`${say}.low`, {
      n: formatCount(point.low.n),
      share: formatPercent(point.low.share, point.n),
      interval: formatPercentRange(point.low.interval, point.n),
    }),
    ...(point.mean === null
      ? []
      : [
          words.t(`${say}.mean`, {
            mean: formatMean(point.mean),
            interval: formatMeanRange(point.meanInterval),
          }),
        ]),
    ...(limits === null
      ? []
      : [words.t(`${say}.limits`, { limits: formatTrendRange(measure, limits, point.n) })]),
    ...(place === 'inside' || place === 'empty' ? [] : [words.t(`${say}.${place}`)]),
  ]
}

/** How the chart is to be read: what its band, marks and gaps are, and how often a quiet course has a point outside. */
export function trendLegend(words: Words, trend: Trend, measure: Measure): readonly string[] {
  const { points } = trend
  const control = trend.control?.[measure] ?? null
  return [
    words.t(`trend:each.${measure}.${trend.unit}`),
    ...limitSentences(words, trend, measure),
    ...(control !== null && isPartlySmall(control) ? [words.t('trend:small')] : []),
    ...(points.some(point => point.partial && point.n > 0) ? [words.t('trend:partial')] : []),
    ...(points.some(point => point.n === 0) ? [words.t('trend:gap')] : []),
    words.t('trend:bars'),
  ]
}

function isPartlySmall({ places }: TrendControl): boolean {
  return places.includes('small') && places.some(place => place === 'inside' || place === 'outside')
}

function limitSentences(words: Words, trend: Trend, measure: Measure): readonly string[] {
  const control = trend.control?.[measure] ?? null
  if (control === null) return [words.t('trend:limits.none')]
  if (!control.places.some(place => place === 'inside' || place === 'outside'))
    return [words.t('trend:limits.small')]
  const base = trend.points.reduce((sum, point) => sum + (point.partial ? 0 : point.n), 0)
  const outside = control.places.filter(place => place === 'outside').length
  return [
    words.t(`trend:limits.${control.isWidened ? 'laney' : 'plain'}`, {
      centre: formatTrendFigure(measure, control.centre, base),
      times: roundHalfAway(control.sigmaZ, 1).toFixed(1),
    }),
    outside === 0
      ? words.t('trend:outside.none')
      : words.t('trend:outside.some', {
          count: outside,
          n: formatCount(outside),
          // Whole percents: the chance is that of a normal figure, and no more exact than that.
          share: formatPercent(control.chanceOfOutside, 0),
        }),
  ]
}

/** What is said of changes over time: each that holds as a sentence, or that none does. Empty where none was looked for. */
export function changeSentences(words: Words, { course }: Findings, measure: Measure): readonly string[] {
  if (course === undefined || course.levels.length === 0) return []
  if (course.changes.length === 0) return [words.t('trend:noChange')]
  return [
    ...course.changes.map(change => findingSentence(words, change)),
    words.t(measure === 'low' ? 'trend:steps' : 'trend:changeLine'),
  ]
}

/** Responses dated after today; null where there are none, or nobody said which day it is. */
export function afterTodaySentence(
  words: Words,
  afterToday: number | undefined,
  today: string | null,
): string | null {
  if (afterToday === undefined || afterToday === 0 || today === null) return null
  const values = { count: afterToday, n: formatCount(afterToday), today: formatDay(today, words) }
  return words.t('trend:afterToday', values)
}
