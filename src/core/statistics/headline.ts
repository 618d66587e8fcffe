import type { Scale } from '../survey/scale.ts'
import type { ThemesOverview } from '../themes/theme.ts'
import { effectiveSize, type Breakdown, type BreakdownRow, type Overall, type Summary } from './figures.ts'
import type { Finding } from './findings/finding.ts'
import { DEFAULT_THRESHOLDS, isComparable, type Thresholds } from './base-size.ts'
import { FALSE_ALARMS } from './thresholds.ts'
import { betaShareBelow } from './distributions/beta-distribution.ts'

/** What the one sentence of a screen says; `src/words/metric-sentences.ts` makes the sentence. */
export type HeadlineCode =
  | 'overview-empty'
  | 'overview-no-low'
  | 'overview-low'
  | 'themes-no-low'
  | 'themes-no-words'
  | 'themes-none-found'
  | 'themes-found'
  | 'breakdown-hidden'
  | 'breakdown-no-values'
  | 'breakdown-one-value'
  | 'breakdown-no-low'
  | 'breakdown-small-bases'
  | 'breakdown-no-difference'
  | 'breakdown-pending'
  | 'breakdown-found'
  | 'agents-pending'
  | 'agents-alike'
  | 'agents-unlike'
  | 'agents-named'

/** The one sentence that a manager could repeat, as a code with unrounded values (shares 0..1). */
export interface Headline {
  readonly code: HeadlineCode
  readonly values: Readonly<Record<string, string | number>>
  /** What was found, where the sentence is that of a finding. */
  readonly finding?: Finding
}

/** How many of the responses in play are low, and what low means. */
export function overviewHeadline(summary: Summary, scale: Scale): Headline {
  const { n, low } = summary.overall
  if (n === 0) return { code: 'overview-empty', values: {} }
  const rule = { op: scale.low.op, value: scale.low.value, min: scale.min, max: scale.max }
  if (low.n === 0) return { code: 'overview-no-low', values: { n, ...rule } }
  const [lower, upper] = low.interval!
  return { code: 'overview-low', values: { n, low: low.n, share: low.share!, lower, upper, ...rule } }
}

/** Into how many themes the low-score comments fall, and which is the largest. */
export function themesHeadline(overview: ThemesOverview): Headline {
  const { low, withWords, unassigned } = overview
  if (low === 0) return { code: 'themes-no-low', values: {} }
  if (withWords === 0) return { code: 'themes-no-words', values: { low } }
  const top = overview.themes.filter(theme => theme.parent === null && theme.n > 0)
  const [first] = top
  if (first === undefined) return { code: 'themes-none-found', values: { withWords } }
  const largest = top.reduce((a, b) => (b.n > a.n ? b : a), first)
  return {
    code: 'themes-found',
    values: {
      withWords,
      assigned: withWords - unassigned.n,
      themes: top.length,
      label: largest.label,
      n: largest.n,
      share: largest.n / withWords,
    },
  }
}

/** Why the values of a field cannot be compared; null where they can. */
export function nothingToCompare(
  breakdown: Breakdown,
  overall: Overall,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): Headline | null {
  const { field } = breakdown
  const rows = breakdown.rows.filter(row => row.n > 0)
  if (breakdown.hidden !== undefined && rows.length < 2)
    return { code: 'breakdown-hidden', values: { field } }
  const [only] = rows
  if (only === undefined) return { code: 'breakdown-no-values', values: { field } }
  if (rows.length === 1) return { code: 'breakdown-one-value', values: { field, key: only.key, n: only.n } }
  if (overall.low.n === 0) return { code: 'breakdown-no-low', values: { field, n: overall.n } }
  const isLarge = rows.some(row => isComparable(row, thresholds))
  return isLarge ? null : { code: 'breakdown-small-bases', values: { field, base: thresholds.lowBaseBelow } }
}

/**
 * The values under which a theme is more frequent than the numbers can explain by chance, highest share first.
 *
 * A value is among them only when it is no low base any more, its whole Wilson interval lies above the
 * overall share, and its exact binomial p, two-sided, passes 5 % divided by the number of values compared (Bonferroni):
 * with twelve values, one interval in four surveys lies above by chance alone. For low scores see `fieldHeadline`.
 *
 * @param breakdown - The theme's own, see `themeBreakdown`.
 */
export function standingApart(
  breakdown: Breakdown,
  overall: Overall,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): readonly BreakdownRow[] {
  const overallShare = overall.low.share
  if (overallShare === null || overall.low.n === 0) return []
  const comparable = breakdown.rows.filter(row => isComparable(row, thresholds) && row.low.interval !== null)
  if (breakdown.rows.filter(row => row.n > 0).length < 2) return []
  return comparable
    .filter(row => standsApart(row, overallShare, comparable.length))
    .toSorted((a, b) => b.low.share! - a.low.share!)
}

function standsApart(row: BreakdownRow, overallShare: number, compared: number): boolean {
  if (row.low.interval![0] <= overallShare) return false
  // P(X >= k) of a binomial is the regularised incomplete beta function I_p(k, n - k + 1).
  const size = effectiveSize(row)
  const low = row.low.share! * size
  const chanceOfMore = betaShareBelow(overallShare, low, size - low + 1)
  return 2 * chanceOfMore <= FALSE_ALARMS / compared
}
