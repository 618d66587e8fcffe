import { DEFAULT_THRESHOLDS, isComparable, type Thresholds } from '../base-size.ts'
import type { Breakdown, BreakdownField, Overall } from '../figures.ts'
import { nothingToCompare, type Headline } from '../headline.ts'
import type { Finding, Findings } from './finding.ts'

/** Fields whose values are no people; people have `agentsHeadline`. */
type ThingField = Exclude<BreakdownField, 'agent'>

/**
 * What can be said of the weekdays or topics: the surest difference that was found, more low scores first, or that there
 * is none. It is what “What differs” says, so that no screen says more than another.
 *
 * @param breakdown - Of weekdays or topics.
 * @param findings - Null while they are being made.
 */
export function fieldHeadline(
  breakdown: Breakdown,
  overall: Overall,
  findings: Findings | null,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): Headline {
  const field = breakdown.field as ThingField
  // Before the bases: a weekend may be large enough where none of its days is.
  const own = findings === null ? [] : findingsOf(field, findings)
  const first = own.find(({ difference }) => difference > 0) ?? own[0]
  if (first !== undefined)
    return { code: 'breakdown-found', values: { field, others: own.length - 1 }, finding: first }
  const nothing = nothingToCompare(breakdown, overall, thresholds)
  if (nothing !== null) return nothing
  if (findings === null) return { code: 'breakdown-pending', values: { field } }
  const compared = breakdown.rows.filter(row => isComparable(row, thresholds)).length
  return { code: 'breakdown-no-difference', values: { field, compared } }
}

/** The weekdays or topics that charts show in the signal colour: those that were found to have more low scores. */
export function fieldApart(field: ThingField, findings: Findings | null): readonly string[] {
  if (findings === null) return []
  const worse = findingsOf(field, findings).filter(({ difference }) => difference > 0)
  return worse.flatMap(({ code, key }) => (code === 'weekday-weekend' ? ['saturday', 'sunday'] : [key]))
}

function findingsOf(field: ThingField, { findings }: Findings): readonly Finding[] {
  return findings.filter(({ code }) => code.startsWith(`${field}-`))
}
