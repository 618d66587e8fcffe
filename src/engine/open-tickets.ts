import type { ImportPlan } from '#core/importing/mapping.ts'
import { readTickets } from '#core/importing/tickets/read-tickets.ts'
import type { TicketTable } from '#core/importing/tickets/ticket-table.ts'
import type { JobContext } from '#core/job-context.ts'
import type { OpenSource } from './sources/open-sources.ts'

/**
 * The tickets that belong to an open source, read; null where it has none, or its plan names no column for them.
 *
 * @throws AppError as `readTickets` does.
 */
export async function ticketsOf(
  { tickets }: Pick<OpenSource, 'tickets'>,
  { ticketColumn, ticketColumns: columns, timezone, dateOrder }: ImportPlan,
  context: JobContext,
): Promise<TicketTable | null> {
  if (tickets === undefined || ticketColumn === undefined) return null
  const { source, inspection, parts } = tickets
  return readTickets(parts ?? [{ source, inspection }], { columns, timezone, dateOrder }, context)
}

/** Share of an import after which its tickets are read. */
export const TICKETS_DONE = 0.3
