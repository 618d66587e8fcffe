import type { ThemeFigures, ThemesOverview } from '#core/themes/theme.ts'
import type { Words } from '#words/create-words.ts'
import { formatMonth } from '#words/format-date.ts'
import { formatCount, formatMean, formatPercent } from '#words/format.ts'
import { ratioText } from './contrast.ts'
import { themeTree } from './theme-tree.ts'

/** Points of the small line, which is some 70 pixels wide. */
const MOST_POINTS = 24

/** A theme as the list shows it. */
export interface ThemeRow {
  readonly id: string
  readonly label: string
  readonly n: string
  readonly share: string
  /** How many times as often low scores mention it as the rest: “5.2×”; where that is not known, its mean score. */
  readonly beside: string
  /** What stands beside, in words. */
  readonly besideText: string
  /** Length of its bar, 0..1: its share of all low-score comments with words, so bars may be compared and added. */
  readonly fraction: number
  /** Comments a month, neighbouring months joined where there are many; empty where fewer than two are known. */
  readonly months: readonly number[]
  /** What the small line shows; '' without one. */
  readonly trendText: string
  /** All of it in one sentence, for those who hear it. */
  readonly spoken: string
  /** Its sub-themes, most comments first. */
  readonly children: readonly ThemeRow[]
}

/** The list of themes in two levels, most comments first. */
export function themeRows(overview: ThemesOverview, words: Words): readonly ThemeRow[] {
  return themeTree(overview).map(({ theme, children }) => ({
    ...themeRow(theme, overview.withWords, words),
    children: children.map(child => themeRow(child, overview.withWords, words)),
  }))
}

function themeRow(theme: ThemeFigures, withWords: number, words: Words): ThemeRow {
  const say = 'screens:analysis.themes.row'
  const { short: beside, long: besideText } = besideOf(theme, words)
  const shown = {
    label: theme.label,
    n: formatCount(theme.n),
    share: formatPercent(theme.share, withWords),
    beside,
    besideText,
  }
  const months = theme.byMonth.length < 2 ? [] : joined(theme.byMonth.map(month => month.n))
  return {
    id: theme.id,
    ...shown,
    fraction: theme.share ?? 0,
    months,
    trendText: months.length === 0 ? '' : trendText(theme, words),
    spoken: words.t(`${say}.spoken`, { ...shown, beside: besideText }),
    children: [],
  }
}

/** The mean only where no comment is other than low, so that the figures of a list are of one kind. */
function besideOf(theme: ThemeFigures, words: Words): { readonly short: string; readonly long: string } {
  const say = 'screens:analysis.themes.row'
  const { ratio, otherShare } = theme.mentions
  const times = ratioText(ratio, words)
  if (times !== null) {
    return { short: words.t(`${say}.timesShort`, { times }), long: words.t(`${say}.times`, { times }) }
  }
  if (otherShare === 0 && theme.n > 0)
    return { short: words.t(`${say}.onlyShort`), long: words.t(`${say}.only`) }
  const mean = formatMean(theme.meanScore)
  return { short: mean, long: words.t(`${say}.mean`, { mean }) }
}

/** At most so many points as can be told apart, each the mean of its months: parts of different length stay comparable. */
function joined(counts: readonly number[]): readonly number[] {
  const points = Math.min(counts.length, MOST_POINTS)
  const start = (point: number) => Math.floor((point * counts.length) / points)
  return Array.from({ length: points }, (_, point) => {
    const part = counts.slice(start(point), start(point + 1))
    return part.reduce((sum, n) => sum + n, 0) / part.length
  })
}

function trendText(theme: ThemeFigures, words: Words): string {
  const first = theme.byMonth[0]?.key ?? ''
  const last = theme.byMonth.at(-1)?.key ?? ''
  return words.t('screens:analysis.themes.row.trend', {
    from: formatMonth(first, words),
    to: formatMonth(last, words),
  })
}
