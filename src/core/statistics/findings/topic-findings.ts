import { exactMidP } from '../agents/stratified-test.ts'
import { benjaminiHochberg } from '../significance/corrections.ts'
import { FALSE_ALARMS, NAMING_RULES, type NamingRules } from '../thresholds.ts'
import type { Finding } from './finding.ts'
import { findingOf, sumOfCounts, without, type LowCount } from './shares-compared.ts'

/** What was answered on one topic. */
export interface TopicTotal extends LowCount {
  readonly key: string
}

/**
 * Topics whose low share differs from that of all others: a scan, corrected after Benjamini and Hochberg over the topics
 * with enough responses (reference: metrics 5.4).
 */
export function topicFindings(
  topics: readonly TopicTotal[],
  rules: NamingRules = NAMING_RULES,
): readonly Finding[] {
  const all = sumOfCounts(topics)
  const compared = topics.filter(({ n }) => n >= rules.leastResponses && all.n - n >= rules.leastResponses)
  const adjusted = benjaminiHochberg(
    compared.map(({ n, low }) => exactMidP([{ n, low, referenceN: all.n, referenceLow: all.low }], low)),
  )
  return compared.flatMap(({ key, n, low }, index) => {
    const pValue = adjusted[index]!
    if (pValue > FALSE_ALARMS) return []
    const group = { n, low }
    return (
      findingOf(
        { code: 'topic-low-share', key, group, others: without(all, group), notes: [] },
        pValue,
        rules,
      ) ?? []
    )
  })
}
