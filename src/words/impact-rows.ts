import { raisesLowShare, type FixFirst, type WeighedTheme } from '#core/statistics/impact/fix-first.ts'
import { RANK_FROM, type ImpactFigure } from '#core/statistics/impact/theme-impact.ts'
import { formatChange } from './comparison-sentences.ts'
import type { Words } from './create-words.ts'
import { formatCount, formatPercent } from './format.ts'

/** What can be said of a theme by its impact. */
export type ImpactVerdict = 'harmful' | 'like-comments' | 'unclear' | 'helpful' | 'seldom'

/** A theme of the list “Fix first”, with ready texts. */
export interface ImpactRow {
  readonly id: string
  /** From 1, of those that surely raise the low share; '' for the others. */
  readonly rank: string
  readonly label: string
  readonly mentions: string
  readonly low: string
  /** '' where the scale has none. */
  readonly mean: string
  readonly nps: string
  /** Low share of all less that of those who mention it. */
  readonly gap: string
  readonly verdict: ImpactVerdict
  readonly found: WeighedTheme
}

/** Themes that surely raise the low share first, then the others, then those mentioned too seldom. */
export function impactRows(words: Words, found: FixFirst): readonly ImpactRow[] {
  const rows = [...found.harmful, ...found.others, ...found.seldom]
  return rows.map((each, index) => {
    const { theme, impact } = each
    const verdict = found.harmful.includes(each) ? 'harmful' : verdictOf(each)
    const n = basis(each)
    return {
      id: theme.id,
      rank: verdict === 'harmful' ? String(index + 1) : '',
      label: theme.label,
      mentions: formatCount(impact.mentions),
      low: withRange(words, impact.lowShare, 'low-share', n),
      mean: impact.mean === null ? '' : withRange(words, impact.mean, 'mean', n),
      nps: impact.nps === null ? '' : withRange(words, impact.nps, 'nps', n),
      gap: formatChange('low-share', impact.lowShare.gap, impact.mentions),
      verdict,
      found: each,
    }
  })
}

/** Which theme to look at first, or why none can be named. */
export function impactHeadline(words: Words, { harmful, others, seldom }: FixFirst): string {
  const [first] = harmful
  if (first === undefined) {
    if (others.length > 0) return words.t('impact:headline.none')
    return words.t(seldom.length > 0 ? 'impact:headline.seldom' : 'impact:headline.unknown')
  }
  const { theme, impact } = first
  const n = basis(first)
  return words.t('impact:headline.harmful', {
    count: harmful.length,
    label: theme.label,
    n: formatCount(impact.mentions),
    without: formatPercent(impact.lowShare.without, n),
    overall: formatPercent(impact.lowShare.overall, n),
    others: formatCount(harmful.length),
  })
}

/** Lines of a tooltip. */
export function impactLines(words: Words, found: WeighedTheme): readonly string[] {
  const { mentions, share, lowShare } = found.impact
  const n = basis(found)
  const { interval } = lowShare
  return [
    words.t('impact:tooltip.mentions', {
      n: formatCount(mentions),
      of: formatCount(n),
      share: formatPercent(share, n),
    }),
    words.t('impact:tooltip.impact', {
      impact: formatChange('low-share', lowShare.impact, n),
      range: interval === null ? '–' : rangeText(words, interval, 'low-share', n),
    }),
    words.t('impact:tooltip.gap', {
      ofTheme: formatPercent(lowShare.ofTheme, mentions),
      overall: formatPercent(lowShare.overall, n),
    }),
  ]
}

/** Responses in play. */
export function basis({ impact: { mentions, share } }: WeighedTheme): number {
  return Math.round(mentions / share)
}

/** Of a theme that is not among the harmful ones. */
function verdictOf({ impact }: WeighedTheme): ImpactVerdict {
  const { mentions, lowShare } = impact
  if (mentions < RANK_FROM || lowShare.interval === null) return 'seldom'
  if (raisesLowShare(impact)) return 'like-comments'
  return lowShare.interval[1] < 0 ? 'helpful' : 'unclear'
}

function withRange(words: Words, figure: ImpactFigure, measure: Measure, n: number): string {
  const text = formatChange(measure, figure.impact, n)
  const { interval } = figure
  if (interval === null) return text
  const [lower, upper] = interval.map(limit => formatChange(measure, limit, n))
  return words.t('impact:range', { text, lower, upper })
}

type Measure = Parameters<typeof formatChange>[0]

function rangeText(words: Words, interval: readonly [number, number], measure: Measure, n: number): string {
  const [lower, upper] = interval.map(limit => formatChange(measure, limit, n))
  return words.t('comparison:range', { lower, upper })
}
