import { DEFAULT_THRESHOLDS, type Thresholds } from '../base-size.ts'
import type { Breakdown, Overall } from '../figures.ts'
import { nothingToCompare, type Headline } from '../headline.ts'
import type { Finding, Findings } from './finding.ts'

/**
 * What can be said of the agents: who was named, that nobody can be told from the team, or that nobody has enough responses
 * in work that colleagues did, too.
 *
 * @param findings - Null while they are being made.
 */
export function agentsHeadline(
  breakdown: Breakdown,
  overall: Overall,
  findings: Findings | null,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): Headline {
  const nothing = nothingToCompare(breakdown, overall, thresholds)
  if (nothing !== null) return nothing
  if (findings === null) return { code: 'agents-pending', values: {} }
  const named = namedAgents(findings)
  const [first] = named
  if (first === undefined) {
    const compared = findings.agents.filter(({ verdict }) => verdict === 'not-distinguishable').length
    return compared === 0
      ? { code: 'agents-unlike', values: { base: thresholds.lowBaseBelow } }
      : { code: 'agents-alike', values: { compared } }
  }
  const { key, n, share, otherShare, difference } = first
  const direction = difference > 0 ? 'more' : 'fewer'
  return {
    code: 'agents-named',
    values: { key, direction, n, share, overall: otherShare, overallN: n, others: named.length - 1 },
  }
}

/** Findings about people, those with more low scores first, each way the surely largest first. */
function namedAgents({ findings }: Findings): readonly Finding[] {
  const named = findings.filter(({ code }) => code === 'agent-low-share')
  return [
    ...named.filter(({ difference }) => difference > 0),
    ...named.filter(({ difference }) => difference < 0),
  ]
}

/** The agents that charts show in the signal colour: more low scores than colleagues at the same work. */
export function agentsApart(findings: Findings | null): readonly string[] {
  return (findings?.agents ?? []).filter(({ verdict }) => verdict === 'worse').map(({ key }) => key)
}
