import type { BreakdownField, CountsByWeekday, Summary } from '../statistics/figures.ts'
import { WEEKDAYS } from '../survey/dataset.ts'
import type { ThemeFigures } from '../themes/theme.ts'
import type { NamedCounts, ResultTheme } from './result-format.ts'
import { resultImpact } from './result-impact.ts'

/** A theme in the shape of the result file: how often a hidden group writes about it is as hidden as its figures. */
export function resultTheme(theme: ThemeFigures, { breakdowns }: Summary): ResultTheme {
  const shown = (field: BreakdownField, counts: NamedCounts): NamedCounts => {
    const { hidden } = breakdowns[field]
    return hidden === undefined ? counts : new Map([...counts].filter(([key]) => !hidden.keys.includes(key)))
  }
  return {
    id: theme.id,
    parent: theme.parent,
    label: theme.label,
    keywords: theme.keywords.map(({ text, weight }) => ({ text, weight })),
    n: theme.n,
    share: theme.share,
    meanScore: theme.meanScore,
    quotes: theme.quotes.map(({ row, text }) => ({ row, text })),
    byWeekday: shown('weekday', countsByWeekday(theme.byWeekday)),
    byTopic: shown('topic', new Map(theme.byTopic.map(({ key, n }) => [key, n]))),
    byAgent: shown('agent', new Map(theme.byAgent.map(({ key, n }) => [key, n]))),
    mentions: resultMentions(theme.mentions),
    impact: resultImpact(theme.impact ?? null),
  }
}

function resultMentions(mentions: ThemeFigures['mentions']): ResultTheme['mentions'] {
  const { n, share, meanScore, lowShare = null, otherShare = null, ratio = null } = mentions
  return { n, share, meanScore, lowShare, otherShare, ratio, ratioInterval: mentions.ratioInterval ?? null }
}

function countsByWeekday(counts: CountsByWeekday): NamedCounts {
  return new Map(WEEKDAYS.map(weekday => [weekday, counts[weekday]]))
}
