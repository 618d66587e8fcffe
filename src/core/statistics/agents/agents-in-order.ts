import type { AgentFairness } from '../findings/finding.ts'
import type { AgentVerdict } from './compare-agents.ts'

/** Many low scores to few; those who cannot be compared last. */
const ORDER: readonly AgentVerdict[] = ['worse', 'not-distinguishable', 'better', 'too-few', 'not-comparable']

/**
 * Agents as they may be told apart: by the adjusted, shrunken share, in which luck is no rank, those like the team as one
 * group between those who were named.
 */
export function agentsInOrder(agents: readonly AgentFairness[]): readonly AgentFairness[] {
  return agents.toSorted(
    (a, b) =>
      ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) ||
      estimateOf(b) - estimateOf(a) ||
      b.n - a.n ||
      (a.key < b.key ? -1 : 1),
  )
}

/** The first of them, and whoever is named below. */
export function firstAndNamed(rows: readonly AgentFairness[], limit: number): readonly AgentFairness[] {
  if (rows.length <= limit) return rows
  const isNamed = ({ verdict }: AgentFairness): boolean => verdict === 'worse' || verdict === 'better'
  const named = rows.filter(isNamed).length
  let room = Math.max(0, limit - named)
  return rows.filter(row => isNamed(row) || room-- > 0)
}

/** Rounded to what can matter, so that the last digits of equal estimates give no order. */
function estimateOf({ adjusted }: AgentFairness): number {
  return adjusted === undefined ? 0 : Math.round(adjusted.shrunken * 1e9)
}
