import type { AgentFairness, Finding } from './finding.ts'

/** The agents who were named: their low share beside that of colleagues at the same work. */
export function agentFindings(agents: readonly AgentFairness[]): readonly Finding[] {
  return agents.flatMap(({ key, verdict, colleagues, adjustedPValue }) => {
    if ((verdict !== 'worse' && verdict !== 'better') || colleagues === null) return []
    const { n, low, share, expectedShare, difference, interval } = colleagues
    return [
      {
        code: 'agent-low-share',
        key,
        n,
        low,
        share,
        otherShare: expectedShare,
        otherN: null,
        difference,
        interval,
        pValue: adjustedPValue!,
        notes: [],
      },
    ]
  })
}
