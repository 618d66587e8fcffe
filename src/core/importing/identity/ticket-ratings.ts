import { headerWords } from '../../survey/header-words.ts'
import type { ColumnMapping, ColumnProfile, ImportPlan } from '../mapping.ts'

/** A header that names a ticket or a conversation, in the languages of the recogniser. */
export function isTicketHeader(header: string): boolean {
  return headerWords(header).some(word =>
    /^(tickets?|ticketnummer|conversation|conversatie|gesprek|zgłoszenie)$/.test(word),
  )
}

/**
 * Whether only the last rating of each ticket counts: where the id is a ticket's, tickets come more than once, and there
 * are dates to tell which rating is the last.
 */
export function ratingsOf(
  columns: readonly ColumnProfile[],
  mapping: Pick<ColumnMapping, 'id' | 'date'>,
): Pick<ImportPlan, 'ratings'> {
  const id = columns[mapping.id[0] ?? -1]
  if (id === undefined || mapping.id.length !== 1 || mapping.date.length === 0) return {}
  // Distinct values are exact wherever all are different.
  const isRepeated = !id.distinctIsExact || id.distinct < id.filled
  return isRepeated && isTicketHeader(id.header) ? { ratings: 'last' } : {}
}
