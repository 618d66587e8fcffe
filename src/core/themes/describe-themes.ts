import type { CountsByWeekday } from '../statistics/figures.ts'
import { drawnDays } from '../statistics/trend.ts'
import { firstDayOfMonth, isoMonth, monthNumberOf } from '../survey/calendar-day.ts'
import {
  type CodedColumn,
  type Dataset,
  NO_DAY,
  NO_WEEKDAY,
  type TextReader,
  valuesOf,
  WEEKDAYS,
} from '../survey/dataset.ts'
import { shareRatio, shareRatioInterval } from '../statistics/intervals/share-ratio.ts'
import { themeImpact, type ThemeImpact } from '../statistics/impact/theme-impact.ts'
import { isLowScore, type Scale } from '../survey/scale.ts'
import { chooseQuotes } from './choose-quotes.ts'
import { quoteOf } from './quote.ts'
import {
  type LanguageCount,
  THEME_JUNK,
  THEME_NO_COMMENT,
  THEME_UNASSIGNED,
  type ThemeFigures,
  type ThemeRun,
  type ThemesOverview,
} from './theme.ts'

export interface DescribeThemesInput {
  readonly dataset: Dataset
  readonly texts: TextReader
  readonly run: ThemeRun
  /** 1 for each response in play. */
  readonly mask: Uint8Array
  readonly scale: Scale
}

/**
 * Figures and quotes of each theme over the responses in play. Every low-score response is counted once: in its main
 * theme, as unassigned, as junk, or without words. One pass over the responses, plus at most 90 texts a theme.
 */
export function describeThemes(input: DescribeThemesInput): ThemesOverview {
  const counts = countThemes(input)
  const months = monthsOf(input)
  const chosen = new Set<string>()
  const { withWords } = counts.ofLow
  const themes = input.run.themes.map((_, t): ThemeFigures => {
    const found = input.run.themes[t]!
    const theme = counts.themes[t]!
    const quotes = chooseQuotes(input.texts, theme.low, found.markedStems, chosen)
    return {
      id: found.id,
      parent: found.parent ?? null,
      label: found.label,
      keywords: found.keywords,
      n: theme.low.length,
      share: ratio(theme.low.length, withWords),
      meanScore: meanOf(input.scale, sumOfScores(input.dataset, theme.low), theme.low.length),
      quotes: quotes.map(index => quoteOf(input.dataset, input.texts, index, found.markedStems)),
      byWeekday: byWeekday(input.dataset, theme.low),
      byTopic: byValue(input.dataset.fields.topic, theme.low),
      byAgent: byValue(input.dataset.fields.agent, theme.low),
      byMonth: byMonth(input.dataset, theme.low, months),
      mentions: mentionsOf(theme, counts, input.scale),
      impact: impactOf(theme, counts, input),
    }
  })
  return {
    themes,
    low: counts.low,
    withWords,
    unassigned: { n: counts.unassigned, share: ratio(counts.unassigned, withWords) },
    withoutWords: { n: counts.withoutWords },
    junk: { n: counts.junk },
    ...(input.run.languages !== undefined && { languages: withShares(input.run.languages) }),
  }
}

function withShares(languages: readonly LanguageCount[]): NonNullable<ThemesOverview['languages']> {
  const sum = languages.reduce((total, { n }) => total + n, 0)
  return languages.map(({ code, n }) => ({ code, n, share: n / sum }))
}

/** How often a theme is met in all comments, and how much more often in those of low scores than in the others. */
function mentionsOf(
  theme: ThemeCounts,
  { withWords, ofLow }: Counts,
  scale: Scale,
): ThemeFigures['mentions'] {
  const low = { count: theme.lowMentions, n: ofLow.withWords }
  const other = { count: theme.mentions - theme.lowMentions, n: withWords - ofLow.withWords }
  return {
    n: theme.mentions,
    share: ratio(theme.mentions, withWords),
    meanScore: meanOf(scale, theme.mentionedScores, theme.mentions),
    lowShare: ratio(low.count, low.n),
    otherShare: ratio(other.count, other.n),
    ratio: shareRatio(low, other),
    ratioInterval: shareRatioInterval(low, other),
  }
}

function impactOf(
  { mentionsByScore: mentioned }: ThemeCounts,
  { byScore: all, withWords, ofLow }: Counts,
  { dataset, scale }: DescribeThemesInput,
): ThemeImpact | null {
  const comments = { n: withWords, low: ofLow.withWords }
  return themeImpact({ all, mentioned, comments }, dataset.scoreValues, scale)
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

interface ThemeCounts {
  /** Low-score responses whose main theme it is, or one under it, ascending. */
  readonly low: number[]
  /** Responses, low or not, whose main or second theme it is, or one under it. */
  mentions: number
  /** Those of them with a low score. */
  lowMentions: number
  mentionedScores: number
  /** Mentions by score code. */
  readonly mentionsByScore: Uint32Array
}

interface Counts {
  readonly themes: readonly ThemeCounts[]
  low: number
  unassigned: number
  withoutWords: number
  junk: number
  /** Comments with words, low or not. */
  withWords: number
  /** Responses in play by score code. */
  readonly byScore: Uint32Array
  readonly ofLow: { withWords: number }
}

function countThemes({ dataset, run, mask, scale }: DescribeThemesInput): Counts {
  const isLow = Uint8Array.from(dataset.scoreValues, score => (isLowScore(score, scale.low) ? 1 : 0))
  const noScores = (): Uint32Array => new Uint32Array(dataset.scoreValues.length)
  const counts: Counts = {
    themes: run.themes.map(() => ({
      low: [],
      mentions: 0,
      lowMentions: 0,
      mentionedScores: 0,
      mentionsByScore: noScores(),
    })),
    byScore: noScores(),
    low: 0,
    unassigned: 0,
    withoutWords: 0,
    junk: 0,
    withWords: 0,
    ofLow: { withWords: 0 },
  }
  const lines = run.themes.map((_, theme) => lineOf(run, theme))
  for (let index = 0; index < dataset.size; index++) {
    if (mask[index] !== 1) continue
    const code = dataset.scoreCode[index]!
    const [main, second] = [lines[run.mainTheme[index]!] ?? [], lines[run.secondTheme[index]!] ?? []]
    const met = { code, score: dataset.scoreValues[code]!, isLow: isLow[code] === 1 }
    counts.byScore[code]! += 1
    if (run.status[index]! >= THEME_UNASSIGNED) counts.withWords++
    for (const theme of main) countMention(counts.themes[theme]!, met)
    for (const theme of second) if (!main.includes(theme)) countMention(counts.themes[theme]!, met)
    if (met.isLow) countLow(counts, index, run, main)
  }
  return counts
}

/** Null where there are no scores, or none in the group. */
function meanOf(scale: Scale, sum: number, n: number): number | null {
  return scale.kind === 'none' ? null : ratio(sum, n)
}

/** A theme and the top theme under which it lies, by their positions. */
function lineOf({ themes }: ThemeRun, theme: number): number[] {
  const parent = themes[theme]!.parent ?? null
  const above = parent === null ? -1 : themes.findIndex(({ id }) => id === parent)
  return above < 0 ? [theme] : [theme, above]
}

function countMention(
  theme: ThemeCounts,
  { code, score, isLow }: { code: number; score: number; isLow: boolean },
): void {
  theme.mentions++
  theme.mentionsByScore[code]! += 1
  theme.mentionedScores += score
  if (isLow) theme.lowMentions++
}

function countLow(counts: Counts, index: number, run: ThemeRun, main: readonly number[]): void {
  counts.low++
  if (run.status[index]! >= THEME_UNASSIGNED) counts.ofLow.withWords++
  for (const theme of main) counts.themes[theme]!.low.push(index)
  if (main.length > 0) return
  if (run.status[index] === THEME_NO_COMMENT) counts.withoutWords++
  else if (run.status[index] === THEME_JUNK) counts.junk++
  else counts.unassigned++
}

function sumOfScores(dataset: Dataset, indices: readonly number[]): number {
  let sum = 0
  for (const index of indices) sum += dataset.scoreValues[dataset.scoreCode[index]!]!
  return sum
}

function byWeekday(dataset: Dataset, indices: readonly number[]): CountsByWeekday {
  const counts = new Uint32Array(NO_WEEKDAY + 1)
  for (const index of indices) counts[dataset.weekday[index]!]!++
  return Object.fromEntries(WEEKDAYS.map((weekday, i) => [weekday, counts[i]!])) as Record<
    (typeof WEEKDAYS)[number],
    number
  >
}

/** Most first, then by key; of several values in a cell each counts with its weight. */
function byValue(column: CodedColumn, indices: readonly number[]): { key: string; n: number }[] {
  const counts = new Map<number, number>()
  for (const index of indices) {
    const code = column.codes[index]!
    if (code >= 0) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const byKey = new Map<string, number>()
  for (const [code, n] of counts) {
    const keys = valuesOf(column, code)
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? 0) + n / keys.length)
  }
  return [...byKey].map(([key, n]) => ({ key, n })).sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1))
}

interface MonthSpan {
  readonly first: number
  readonly last: number
}

/** Months of the responses in play that are worth drawing, the same for every theme; null without dates. */
function monthsOf({ dataset, mask }: DescribeThemesInput): MonthSpan | null {
  const counts = new Map<number, number>()
  for (let index = 0; index < dataset.size; index++) {
    const day = dataset.day[index]!
    if (mask[index] === 1 && day !== NO_DAY) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  const days = [...counts].map(([day, n]) => ({ day, group: 0, n })).sort((a, b) => a.day - b.day)
  const drawn = drawnDays(days)
  const [first, last] = [drawn[0], drawn.at(-1)]
  if (first === undefined || last === undefined) return null
  return { first: monthNumberOf(first.day), last: monthNumberOf(last.day) }
}

function byMonth(
  dataset: Dataset,
  indices: readonly number[],
  span: MonthSpan | null,
): { key: string; n: number }[] {
  if (span === null) return []
  const counts = new Uint32Array(span.last - span.first + 1)
  for (const index of indices) {
    const day = dataset.day[index]!
    if (day === NO_DAY) continue
    const month = monthNumberOf(day) - span.first
    if (month >= 0 && month < counts.length) counts[month]!++
  }
  return Array.from(counts, (n, i) => ({ key: isoMonth(firstDayOfMonth(span.first + i)), n }))
}
