import type { Thresholds } from '../base-size.ts'
import type { ComparisonCells } from './comparison-cells.ts'
import type { Comparison, SideFigures } from './comparison.ts'

/**
 * Which groups of two sides are not told one by one: those with responses below the privacy threshold on a side and,
 * while the hidden ones of a side together do not reach it, the next smallest of that side, whose figures would give them
 * away (reference: metrics 7.1). Of equal groups the one that stands further down goes first.
 *
 * @returns One entry a group.
 */
export function hiddenGroupsOfSides(cells: ComparisonCells, { hiddenBelow }: Thresholds): readonly boolean[] {
  const { first, second } = responsesByGroup(cells)
  const isSmall = (n: number): boolean => n > 0 && n < hiddenBelow
  const hidden = Array.from(first, (n, group) => isSmall(n) || isSmall(second[group]!))
  const sides = [first, second]
  for (;;) {
    const open = sides.find(side => isSmall(hiddenResponses(side, hidden)))
    const next = open === undefined ? null : smallestShown(open, hidden)
    if (next === null) return hidden
    hidden[next] = true
  }
}

function hiddenResponses(side: Float64Array, hidden: readonly boolean[]): number {
  return side.reduce((sum, n, group) => sum + (hidden[group]! ? n : 0), 0)
}

function smallestShown(side: Float64Array, hidden: readonly boolean[]): number | null {
  let smallest: number | null = null
  for (const [group, n] of side.entries())
    if (n > 0 && !hidden[group]! && (smallest === null || n <= side[smallest]!)) smallest = group
  return smallest
}

function responsesByGroup({ groups, group, first, second }: ComparisonCells) {
  const sums = { first: new Float64Array(groups.length), second: new Float64Array(groups.length) }
  for (const [cell, at] of group.entries()) {
    sums.first[at]! += first[cell]!
    sums.second[at]! += second[cell]!
  }
  return sums
}

/** Whether a side has responses, but fewer than may be shown. */
export function isWithheld(first: SideFigures, second: SideFigures, { hiddenBelow }: Thresholds): boolean {
  return [first, second].some(({ n }) => n > 0 && n < hiddenBelow)
}

/** Two sides without figures: those of the one, together with all responses, would give away the other. */
export function withheldSides(
  first: SideFigures,
  second: SideFigures,
): Pick<Comparison, 'first' | 'second' | 'differences' | 'decompositions' | 'notes'> {
  const none = { low: null, mean: null, meanInterval: null, nps: null, npsInterval: null }
  return {
    first: { n: first.n, ...none },
    second: { n: second.n, ...none },
    differences: [],
    decompositions: [],
    notes: ['hidden-side'],
  }
}
