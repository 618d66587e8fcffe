import type { Finding, FindingCode } from './finding.ts'
import { NAMING_RULES, type NamingRules } from '../thresholds.ts'
import { shareDifferenceInterval } from '../intervals/share-difference.ts'

/** Low scores in a group of responses. */
export interface LowCount {
  readonly n: number
  readonly low: number
}

/** A group against the others, before it is known how sure the difference is. */
export interface ComparedGroup {
  readonly code: FindingCode
  readonly key: string
  readonly group: LowCount
  readonly others: LowCount
  readonly notes: Finding['notes']
}

/** The finding of a group, with a chance that is already corrected; null where it is too small to be spoken of. */
export function findingOf(
  { code, key, group, others, notes }: ComparedGroup,
  pValue: number,
  { leastResponses, leastDifference }: NamingRules = NAMING_RULES,
): Finding | null {
  if (group.n < leastResponses || others.n < leastResponses) return null
  const share = group.low / group.n
  const otherShare = others.low / others.n
  const difference = share - otherShare
  if (Math.abs(difference) < leastDifference) return null
  return {
    code,
    key,
    n: group.n,
    low: group.low,
    share,
    otherShare,
    otherN: others.n,
    difference,
    interval: shareDifferenceInterval({ count: group.low, n: group.n }, { count: others.low, n: others.n })!,
    pValue,
    notes,
  }
}

export function sumOfCounts(counts: readonly LowCount[]): LowCount {
  return counts.reduce((sum, each) => ({ n: sum.n + each.n, low: sum.low + each.low }), { n: 0, low: 0 })
}

/** What is left of all without a part. */
export function without(all: LowCount, part: LowCount): LowCount {
  return { n: all.n - part.n, low: all.low - part.low }
}
