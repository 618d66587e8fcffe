import { inspectFiles } from '#core/importing/files/inspect-files.ts'
import { listFiles } from '#core/importing/files/list-files.ts'
import type { ImportPlan, ImportWarning } from '#core/importing/mapping.ts'
import { readTickets } from '#core/importing/tickets/read-tickets.ts'
import type { TicketTable } from '#core/importing/tickets/ticket-table.ts'
import type { JobContext } from '#core/job-context.ts'
import { partOfJob } from '#core/part-of-job.ts'
import { openInputs } from './open-inputs.ts'
import type { ReportRequest } from './usage.ts'

/** The tickets of a call, and what is to be said of their files. */
export interface LoadedTickets {
  readonly table: TicketTable
  readonly warnings: readonly ImportWarning[]
}

/** Share of the work after which the files are recognised. */
const INSPECTED = 0.5

/**
 * Read the ticket files that a call names; null where it names none.
 *
 * @param survey - How the responses are read: what the ticket files do not tell is as in theirs.
 * @throws AppError as {@link readTickets} and the reader do; `import/nothing-readable`.
 */
export async function loadTickets(
  { tickets, ticketMap }: Pick<ReportRequest, 'tickets' | 'ticketMap'>,
  { timezone, dateOrder }: Pick<ImportPlan, 'timezone' | 'dateOrder'>,
  context: JobContext,
): Promise<LoadedTickets | null> {
  if (tickets.length === 0) return null
  const found = await openInputs(tickets)
  const share = INSPECTED / Math.max(1, found.files.length)
  const { files, leftOut } = await inspectFiles(found, {}, index =>
    partOfJob(context, index * share, (index + 1) * share),
  )
  const table = await readTickets(
    files,
    { map: ticketMap, dateOrder, timezone },
    partOfJob(context, INSPECTED, 1),
  )
  const warning = { code: 'left-out-files', count: leftOut.length, values: { files: listFiles(leftOut) } }
  return { table, warnings: leftOut.length > 0 ? [warning] : [] }
}
