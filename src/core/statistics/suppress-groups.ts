import { baseLevel, type Thresholds } from './base-size.ts'
import type { BreakdownRow, GroupBreakdown, GroupField, ScoreFigures, Summary } from './figures.ts'

type Sized = Pick<ScoreFigures, 'n' | 'nEffective'>

/**
 * Which groups of a table are hidden: those below the threshold and, while the hidden ones together do not reach it, the
 * next smallest, because one group alone follows from the others and their sum (reference: metrics 3, 7.1). Of equal
 * groups the one that stands further down goes first. Groups without a response are none.
 *
 * @returns One entry a group.
 */
export function hiddenGroups(groups: readonly Sized[], thresholds: Thresholds): readonly boolean[] {
  const hidden = groups.map(group => baseLevel(group, thresholds) === 'hidden')
  hideUntilSafe(groups, hidden, thresholds)
  return hidden
}

/** Why a group is hidden: it is too small itself, or a smaller one would follow from it and the others. */
export type HiddenReason = 'below-threshold' | 'protects-others'

/** Why a group that is hidden is. */
export function hiddenReason(group: Sized, thresholds: Thresholds): HiddenReason {
  return baseLevel(group, thresholds) === 'hidden' ? 'below-threshold' : 'protects-others'
}

/**
 * Hides the next smallest groups while the hidden ones together do not reach the threshold.
 *
 * @param hidden - One entry a group; changed.
 * @returns Whether another group was hidden.
 */
export function hideUntilSafe(
  groups: readonly Sized[],
  hidden: boolean[],
  { hiddenBelow }: Thresholds,
): boolean {
  let together = groups.reduce((sum, { n }, index) => sum + (hidden[index]! ? n : 0), 0)
  if (together === 0) return false
  let isChanged = false
  const next = groups
    .map(({ n }, index) => ({ n, index }))
    .filter(({ n, index }) => n > 0 && !hidden[index]!)
    .sort((a, b) => a.n - b.n || b.index - a.index)
  for (const { n, index } of next) {
    if (together >= hiddenBelow) break
    hidden[index] = true
    together += n
    isChanged = true
  }
  return isChanged
}

/** Fields whose values have an order of their own. */
const ORDERED: readonly GroupField[] = ['weekday', 'hour', 'month']

/**
 * The places of groups in the order in which they may be named: most responses first, as they are given, but hidden ones last
 * and by name, because their rank would tell their size. Fields with an order of their own keep it.
 */
export function orderNamed(
  field: GroupField,
  groups: readonly Pick<BreakdownRow, 'key' | 'label'>[],
  hidden: readonly boolean[],
): readonly number[] {
  const places = groups.map((_, place) => place)
  // The ids of themes go by their size, too.
  const nameOf = (place: number): string => groups[place]!.label ?? groups[place]!.key
  if (ORDERED.includes(field)) return places
  const last = places.filter(place => hidden[place]!).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  return [...places.filter(place => !hidden[place]!), ...last]
}

/** A breakdown without its hidden groups, which are told by name and by the number of their responses together. */
export function suppressBreakdown<B extends GroupBreakdown>(breakdown: B, thresholds: Thresholds): B {
  if (thresholds.hiddenBelow <= 0) return breakdown
  const hidden = hiddenGroups(breakdown.rows, thresholds)
  if (!hidden.includes(true)) return breakdown
  const { field, rows } = breakdown
  const gone = orderNamed(field, rows, hidden).flatMap(place => (hidden[place]! ? rows[place]! : []))
  const labels = gone.flatMap(({ label }) => label ?? [])
  return {
    ...breakdown,
    rows: breakdown.rows.filter((_, index) => !hidden[index]!),
    hidden: {
      keys: gone.map(({ key }) => key),
      ...(labels.length > 0 && { labels }),
      responses: gone.reduce((sum, { n }) => sum + n, 0),
    },
  }
}

/** The figures of a screen or a report without groups that are too small to be shown. */
export function suppressSummary(summary: Summary, thresholds: Thresholds): Summary {
  if (thresholds.hiddenBelow <= 0) return summary
  const { weekday, topic, agent } = summary.breakdowns
  return {
    ...summary,
    breakdowns: {
      weekday: suppressBreakdown(weekday, thresholds),
      topic: suppressBreakdown(topic, thresholds),
      agent: suppressBreakdown(agent, thresholds),
    },
  }
}

/** Why the figures of a selection are not shown. */
export type WithheldReason = 'few-selected' | 'few-left-out'

/**
 * Whether the responses in play may be shown at all: not where they are fewer than the threshold, and not where they are
 * all but fewer than the threshold, which would follow from the whole (reference: metrics 7.1). Null: they may.
 */
export function withheldSelection(
  { selected, total }: Pick<Summary, 'selected' | 'total'>,
  { hiddenBelow }: Thresholds,
): WithheldReason | null {
  if (selected > 0 && selected < hiddenBelow) return 'few-selected'
  const leftOut = total - selected
  return leftOut > 0 && leftOut < hiddenBelow ? 'few-left-out' : null
}
