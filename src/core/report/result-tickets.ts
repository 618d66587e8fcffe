import type { TicketCounts } from '../importing/tickets/ticket-counts.ts'

/** How responses found their tickets, with the keys in the order in which the result file has them. */
export function resultTickets(counts: TicketCounts): TicketCounts {
  const { files, tickets, answered, found, withoutId, notFound, examples, columns } = counts
  return {
    files: files.map(
      ({ file, sha256, idColumn, rows, tickets: own, repeated, withoutId: blank, unusable }) => ({
        file,
        sha256,
        idColumn,
        rows,
        tickets: own,
        repeated,
        withoutId: blank,
        unusable,
      }),
    ),
    tickets,
    answered,
    found,
    withoutId,
    notFound,
    examples,
    columns: columns.map(({ field, name, filled, conflicts }) => ({ field, name, filled, conflicts })),
  }
}
