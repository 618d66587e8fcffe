import type { Thresholds } from '#core/statistics/base-size.ts'
import { BREAKDOWN_FIELDS, type BreakdownField, type Summary } from '#core/statistics/figures.ts'
import { standingApart } from '#core/statistics/headline.ts'
import { themeBreakdown, themeOverall } from '#core/statistics/theme-breakdown.ts'
import type { ThemeFigures } from '#core/themes/theme.ts'

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
 * The value with the highest share among those that stand apart from the whole, by a test of responses corrected for
 * all values; weekdays are looked at first, then topics. Agents never: what a customer writes about is not the agent's doing alone.
 * Null when nothing stands apart.
 */
export function themePeak(theme: ThemeFigures, summary: Summary, thresholds: Thresholds): ThemePeak | null {
  const overall = themeOverall(theme, summary.overall)
  for (const field of BREAKDOWN_FIELDS) {
    if (field === 'agent') continue
    const [peak] = standingApart(themeBreakdown(theme, summary, field), overall, thresholds)
    if (peak === undefined) continue
    return {
      field,
      key: peak.key,
      n: peak.n,
      share: peak.low.share!,
      overall: overall.low.share ?? 0,
      overallN: overall.n,
    }
  }
  return null
}
