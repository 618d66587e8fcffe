import type { AgentVerdict } from '#core/statistics/agents/compare-agents.ts'
import type { AgentFairness } from '#core/statistics/findings/finding.ts'

const ORDER: readonly AgentVerdict[] = ['worse', 'better', 'not-distinguishable', 'too-few', 'not-comparable']

/**
 * Agents as they may be told apart: those who were named, the surely largest difference first, then all others by the
 * number of their responses. No one else is ranked.
 */
export function equalWorkRows(agents: readonly AgentFairness[]): readonly AgentFairness[] {
  return agents.toSorted(
    (a, b) =>
      ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) ||
      certainDifference(b) - certainDifference(a) ||
      b.n - a.n ||
      (a.key < b.key ? -1 : 1),
  )
}

function certainDifference({ verdict, colleagues }: AgentFairness): number {
  if (colleagues === null) return 0
  const [lower, upper] = colleagues.interval
  return verdict === 'worse' ? lower : verdict === 'better' ? -upper : 0
}
