import {
  BREAKDOWN_FIELDS,
  type Breakdown,
  type BreakdownField,
  type Overall,
  type Summary,
} from '#core/statistics/figures.ts'
import { breakdownHeadline } from '#core/statistics/headline.ts'
import { wilsonInterval } from '#core/statistics/intervals/wilson.ts'
import type { ThemeFigures } from '#core/themes/theme.ts'

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
      return {
        key: row.key,
        n: row.n,
        mean: null,
        meanInterval: null,
        low: { n, share: row.n === 0 ? null : n / row.n, interval: wilsonInterval(n, row.n) },
      }
    }),
  }
}

/** A value under which a theme is more frequent than chance explains. Shares 0..1, of responses. */
export interface ThemePeak {
  readonly field: BreakdownField
  readonly key: string
  readonly n: number
  readonly share: number
  readonly overall: number
  readonly overallN: number
}

/**
 * The value with the highest share among those that stand apart from the whole, by the same test that the breakdowns
 * use; weekdays are looked at first, then topics. Agents never: what a customer writes about is not the agent's doing alone.
 * Null when nothing stands apart.
 */
export function themePeak(theme: ThemeFigures, summary: Summary): ThemePeak | null {
  const overall = themeOverall(theme, summary.overall)
  for (const field of BREAKDOWN_FIELDS) {
    if (field === 'agent') continue
    const headline = breakdownHeadline(themeBreakdown(theme, summary, field), overall)
    if (headline.code !== 'breakdown-highest') continue
    const { key, n, share } = headline.values
    return {
      field,
      key: String(key),
      n: Number(n),
      share: Number(share),
      overall: overall.low.share ?? 0,
      overallN: overall.n,
    }
  }
  return null
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
