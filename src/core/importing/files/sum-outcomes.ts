import type { ImportOutcome } from '../mapping.ts'
import { sumOffered } from '../offered/response-rate.ts'
import { sumTicketCounts } from '../tickets/ticket-counts.ts'
import { mergeWarnings } from './merge-warnings.ts'
import { sumCounts } from './sum-counts.ts'

/** What came of several files together; `rows === responses + rejected.total` for all as for each. */
export function sumOutcomes(outcomes: readonly ImportOutcome[]): ImportOutcome {
  const sum = (of: (outcome: ImportOutcome) => number): number =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0)
  const offered = sumOffered(outcomes.flatMap(outcome => outcome.offered ?? []))
  const tickets = sumTicketCounts(outcomes.flatMap(outcome => outcome.tickets ?? []))
  return {
    rows: sum(({ rows }) => rows),
    responses: sum(({ responses }) => responses),
    rejected: {
      total: sum(({ rejected }) => rejected.total),
      byReason: sumCounts(outcomes.map(({ rejected }) => rejected.byReason)),
    },
    withoutDate: sum(({ withoutDate }) => withoutDate),
    warnings: mergeWarnings(outcomes.map(({ warnings }) => ({ name: '', warnings }))),
    ...(offered !== undefined && { offered }),
    ...(tickets !== undefined && { tickets }),
  }
}
