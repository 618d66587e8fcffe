import type { ThemeFigures } from '../themes/theme.ts'
import { effectiveSize, type Breakdown, type BreakdownField, type Overall, type Summary } from './figures.ts'
import { wilsonInterval } from './intervals/wilson.ts'

/**
 * For each value of a field the share of its responses that are low and about the theme: a count alone would only show
 * where most answers come from. `low` of each row holds the theme's comments; means are null, they are not those of the theme.
 * Cost: one pass over the rows of the breakdown.
 */
export function themeBreakdown(theme: ThemeFigures, summary: Summary, field: BreakdownField): Breakdown {
  const counts = countsOf(theme, field)
  const breakdown = summary.breakdowns[field]
  return {
    ...breakdown,
    rows: breakdown.rows.map(row => {
      const n = counts.get(row.key) ?? 0
      const size = effectiveSize(row)
      const share = row.n === 0 ? null : n / row.n
      const interval = wilsonInterval(size === row.n ? n : (share ?? 0) * size, size)
      return { ...row, mean: null, meanInterval: null, low: { n, share, interval } }
    }),
  }
}

/** The figures of all responses in play with the theme in the place of the low scores. */
export function themeOverall(theme: ThemeFigures, overall: Overall): Overall {
  const { n } = overall
  const low = { n: theme.n, share: n === 0 ? null : theme.n / n, interval: wilsonInterval(theme.n, n) }
  return { ...overall, low }
}

function countsOf(theme: ThemeFigures, field: BreakdownField): ReadonlyMap<string, number> {
  if (field === 'weekday') return new Map(Object.entries(theme.byWeekday))
  return new Map((field === 'topic' ? theme.byTopic : theme.byAgent).map(entry => [entry.key, entry.n]))
}
