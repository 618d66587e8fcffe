import { baseLevel, type BaseLevel, type Thresholds } from '#core/statistics/base-size.ts'
import type {
  MedianFigures,
  SupportBucket,
  SupportFigures,
  SupportMeasure,
} from '#core/statistics/support/support-figures.ts'
import type { SupportRole } from '#core/survey/support-role.ts'
import type { Words } from './create-words.ts'
import { formatCount, formatPercent, formatPercentRange, roundHalfAway } from './format.ts'

const HOUR_MINUTES = 60
const DAY_MINUTES = 1_440
/** Minutes from which on a time is said in hours, and in days. */
const LONGEST_IN_MINUTES = 120
const LONGEST_IN_HOURS = 2_880

/** One range of a figure with its low share, as a row of a table. */
export interface SupportRow {
  readonly key: string
  /** The same for the ranges of one figure, which follow each other. */
  readonly figure: string
  readonly range: string
  readonly responses: string
  readonly lowShare: string
  readonly interval: string
  /** How far its share may be read. */
  readonly base: BaseLevel
}

/** What the figures of support work say, a sentence each. */
export function supportSentences(words: Words, { oneTouch, measures }: SupportFigures): readonly string[] {
  return [...(oneTouch === null ? [] : [oneTouchSentence(words, oneTouch)]), ...measures.map(medianSentence)]

  function medianSentence({ role, low, other }: SupportMeasure): string {
    return words.t('support:median', {
      figure: figureName(words, role),
      low: medianText(words, role, low),
      other: medianText(words, role, other),
    })
  }
}

/** The low share in each range of each figure, but those that are hidden; see {@link hiddenRanges}. */
export function supportRows(
  words: Words,
  { measures }: SupportFigures,
  thresholds: Thresholds,
): readonly SupportRow[] {
  return measures.flatMap(({ role, buckets }) =>
    buckets.map((bucket): SupportRow => {
      const { share, interval, of } = bucket.low
      return {
        key: `${role} ${bucket.from}`,
        figure: figureName(words, role),
        range: rangeText(words, role, bucket),
        responses: formatCount(of),
        lowShare: formatPercent(share, of),
        interval: formatPercentRange(interval, of),
        base: baseLevel({ n: of }, thresholds),
      }
    }),
  )
}

/** For each figure with ranges hidden for their size, how many responses these have together. */
export function hiddenRanges(
  words: Words,
  { measures }: SupportFigures,
  { hiddenBelow }: Thresholds,
): readonly string[] {
  return measures.flatMap(({ role, n, buckets }) => {
    const hidden = n - buckets.reduce((sum, { low }) => sum + low.of, 0)
    if (hidden === 0) return []
    const values = { figure: figureName(words, role), n: formatCount(hidden), below: hiddenBelow }
    return [words.t('support:hidden', values)]
  })
}

function oneTouchSentence(
  words: Words,
  { all, low, other, countsReopens }: NonNullable<SupportFigures['oneTouch']>,
): string {
  const sentence = words.t('support:oneTouch', {
    all: formatPercent(all.share, all.of),
    n: formatCount(all.of),
    low: formatPercent(low.share, low.of),
    other: formatPercent(other.share, other.of),
  })
  return countsReopens ? sentence : `${sentence} ${words.t('support:withoutReopens')}`
}

function medianText(words: Words, role: SupportRole, { median, interval }: MedianFigures): string {
  if (median === null || interval === null) return words.t('support:tooFew')
  const unit = usualUnit(median)
  const [middle, lower, upper] = [median, ...interval].map(value => valueText(words, role, value, unit))
  return words.t('support:medianRange', { median: middle, lower, upper })
}

function rangeText(words: Words, role: SupportRole, { from, to }: SupportBucket): string {
  const start = valueText(words, role, from, unitOfStart(from))
  if (to === null) return words.t('support:from', { from: start })
  if (isCount(role)) return to === from + 1 ? start : words.t('support:counts', { from: start, to: to - 1 })
  const end = valueText(words, role, to, unitOfStart(to))
  return from === 0
    ? words.t('support:below', { to: end })
    : words.t('support:between', { from: start, to: end })
}

const UNITS = { minutes: 1, hours: HOUR_MINUTES, days: DAY_MINUTES } as const
type Unit = keyof typeof UNITS

/** What is counted as it stands; a time in its unit. */
function valueText(words: Words, role: SupportRole, value: number, unit: Unit): string {
  return isCount(role) ? rounded(value) : words.t(`support:${unit}`, { n: rounded(value / UNITS[unit]) })
}

/** The unit in which a time is usually said. */
function usualUnit(minutes: number): Unit {
  if (minutes < LONGEST_IN_MINUTES) return 'minutes'
  return minutes < LONGEST_IN_HOURS ? 'hours' : 'days'
}

/** Ranges begin at whole hours or days. */
function unitOfStart(minutes: number): Unit {
  return minutes === HOUR_MINUTES ? 'hours' : usualUnit(minutes)
}

function rounded(value: number): string {
  return String(roundHalfAway(value, 1))
}

function isCount(role: SupportRole): boolean {
  return role === 'replies' || role === 'reopens'
}

function figureName(words: Words, role: SupportRole): string {
  const name = words.t(`common:support.${role}`)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
