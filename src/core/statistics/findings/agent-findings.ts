import { WEEKDAYS } from '../../survey/dataset.ts'
import type { AgainstColleagues } from '../agents/colleagues.ts'
import type { PlaceOfDifference } from '../agents/where-it-lies.ts'
import type { AgentFairness, Finding, FindingPlace } from './finding.ts'

/**
 * The agents who were named: their low share beside that of colleagues at the same work, and where the difference lies.
 *
 * @param topics - Names by code.
 */
export function agentFindings(
  agents: readonly AgentFairness[],
  topics: readonly string[],
): readonly Finding[] {
  return agents.flatMap(({ key, verdict, colleagues, adjustedPValue, places = [] }) => {
    if ((verdict !== 'worse' && verdict !== 'better') || colleagues === null) return []
    const { n, low, share, expectedShare, difference, interval } = colleagues
    const told = places.flatMap(place => findingPlace(place, topics) ?? [])
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
        ...(told.length > 0 && { places: told }),
      },
    ]
  })
}

/** Null where the place has no name: no topic, several topics, no date. */
function findingPlace(
  { field, code, there, elsewhere }: PlaceOfDifference,
  topics: readonly string[],
): FindingPlace | null {
  const key = field === 'topic' ? topics[code] : WEEKDAYS[code]
  return key === undefined ? null : { field, key, ...sharesOf(there), elsewhere: sharesOf(elsewhere) }
}

/** An agent's share beside that of colleagues, as findings tell it. */
export function sharesOf({ n, share, expectedShare }: AgainstColleagues): FindingPlace['elsewhere'] {
  return { n, share, otherShare: expectedShare }
}
