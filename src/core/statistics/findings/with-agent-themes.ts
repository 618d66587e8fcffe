import type { AgentTheme, Findings } from './finding.ts'

/** The agents of whom something is said. */
export function namedAgents({ findings }: Findings): readonly string[] {
  return findings.flatMap(({ code, key }) => (code === 'agent-low-share' ? key : []))
}

/** The findings with what those of agents are about. */
export function withAgentThemes<F extends Pick<Findings, 'findings'>>(
  findings: F,
  themes: readonly AgentTheme[],
): F {
  if (themes.length === 0) return findings
  const placeOf = new Map(themes.map(({ agent, place }) => [agent, place]))
  return {
    ...findings,
    findings: findings.findings.map(finding => {
      const place = finding.code === 'agent-low-share' ? placeOf.get(finding.key) : undefined
      // Named beside others, the difference may point the other way beside those who were not.
      const isAlike = place !== undefined && place.share > place.otherShare === finding.difference > 0
      return !isAlike ? finding : { ...finding, places: [...(finding.places ?? []), place] }
    }),
  }
}
