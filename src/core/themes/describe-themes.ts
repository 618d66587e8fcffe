import type { JobContext } from '../job-context.ts'
import type { Dataset } from '../survey/dataset.ts'
import { shareRatio, shareRatioInterval } from '../statistics/intervals/share-ratio.ts'
import { themeImpact } from '../statistics/impact/theme-impact.ts'
import type { Scale } from '../survey/scale.ts'
import { lowInPlay } from './low-in-play.ts'
import { createMarker, quoteOf } from './quote.ts'
import { byMonth, byWeekday, monthsOf, ValueCounter } from './theme-distributions.ts'
import { themeMembers } from './theme-members.ts'
import type { ThemeQuotes } from './theme-quotes.ts'
import { type MentionTally, tallyThemes, type ThemeTallies } from './theme-tallies.ts'
import type { LanguageCount, ThemeFigures, ThemeRun, ThemesOverview } from './theme.ts'

export interface DescribeThemesInput {
  readonly dataset: Dataset
  readonly run: ThemeRun
  /** 1 for each response in play. */
  readonly mask: Uint8Array
  readonly scale: Scale
  /** Gives the quotes, by the low-score responses in play of each theme: see `quoteThemes`. */
  readonly quotesOf: (members: readonly Uint32Array[]) => Promise<ThemeQuotes>
}

/**
 * Figures and quotes of each theme over the responses in play. Every low-score response is counted once: in its main
 * theme, as unassigned, as junk, or without words. Three passes over the responses, some 40 ms for a million of them, and what
 * the quotes take.
 */
export async function describeThemes(
  input: DescribeThemesInput,
  context: JobContext,
): Promise<ThemesOverview> {
  const { dataset, run, mask, scale } = input
  const low = lowInPlay(dataset, scale, mask)
  const tallies = await tallyThemes(input, mask, low, context)
  const members = await themeMembers(run, low, context)
  const months = await monthsOf(dataset, mask, context)
  const { ofTheme, texts, stems } = await input.quotesOf(members)
  const [topics, agents] = [new ValueCounter(dataset.fields.topic), new ValueCounter(dataset.fields.agent)]
  const base = tallies.lowWithWords
  const comments = { n: tallies.withWords, low: base }
  const themes: ThemeFigures[] = []
  for (const [place, found] of run.themes.entries()) {
    await context.pause()
    const own = members[place]!
    const byTopic = topics.count(own)
    await context.pause()
    const byAgent = agents.count(own)
    await context.pause()
    const mentioned = tallies.themes[place]!
    const marker = createMarker(found.markedStems, stems)
    themes.push({
      id: found.id,
      parent: found.parent ?? null,
      label: found.label,
      keywords: found.keywords,
      n: own.length,
      share: ratio(own.length, base),
      meanScore: meanOf(scale, sumOfScores(dataset, own), own.length),
      quotes: ofTheme[place]!.map(index => quoteOf(dataset, texts, index, marker)),
      byWeekday: byWeekday(dataset, own),
      byTopic,
      byAgent,
      byMonth: byMonth(dataset, own, months),
      mentions: mentionsOf(mentioned, tallies, scale),
      impact: themeImpact(
        { all: tallies.byScore, mentioned: mentioned.byScore, comments },
        dataset.scoreValues,
        scale,
      ),
    })
  }
  return {
    themes,
    low: tallies.low,
    withWords: base,
    unassigned: { n: tallies.unassigned, share: ratio(tallies.unassigned, base) },
    withoutWords: { n: tallies.withoutWords },
    junk: { n: tallies.junk },
    ...(run.languages !== undefined && { languages: withShares(run.languages) }),
  }
}

function withShares(languages: readonly LanguageCount[]): NonNullable<ThemesOverview['languages']> {
  const sum = languages.reduce((total, { n }) => total + n, 0)
  return languages.map(({ code, n }) => ({ code, n, share: n / sum }))
}

/** How often a theme is met in all comments, and how much more often in those of low scores than in the others. */
function mentionsOf(
  theme: MentionTally,
  { withWords, lowWithWords }: ThemeTallies,
  scale: Scale,
): ThemeFigures['mentions'] {
  const low = { count: theme.low, n: lowWithWords }
  const other = { count: theme.n - theme.low, n: withWords - lowWithWords }
  return {
    n: theme.n,
    share: ratio(theme.n, withWords),
    meanScore: meanOf(scale, theme.scores, theme.n),
    lowShare: ratio(low.count, low.n),
    otherShare: ratio(other.count, other.n),
    ratio: shareRatio(low, other),
    ratioInterval: shareRatioInterval(low, other),
  }
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** Null where there are no scores, or none in the group. */
function meanOf(scale: Scale, sum: number, n: number): number | null {
  return scale.kind === 'none' ? null : ratio(sum, n)
}

function sumOfScores(dataset: Dataset, indices: Uint32Array): number {
  let sum = 0
  for (const index of indices) sum += dataset.scoreValues[dataset.scoreCode[index]!]!
  return sum
}
