import type { ImportWarning } from '../mapping.ts'
import type { TicketCounts } from './ticket-counts.ts'

/** What did not go as it should when responses and tickets were put together. */
export function ticketWarnings({
  notFound,
  withoutId,
  examples,
  columns,
  files,
}: TicketCounts): ImportWarning[] {
  const names = { tickets: files.map(({ file }) => file).join(', ') }
  const differing = columns.filter(({ conflicts }) => conflicts > 0)
  const warnings = [
    { code: 'tickets-not-found', count: notFound, values: { ...names, examples: examples.join(', ') } },
    { code: 'tickets-without-id', count: withoutId, values: names },
    {
      code: 'tickets-differ',
      count: differing.reduce((sum, { conflicts }) => sum + conflicts, 0),
      values: {
        ...names,
        columns: differing.map(({ name, conflicts }) => `“${name}” (${conflicts})`).join(', '),
      },
    },
  ]
  return warnings.filter(({ count }) => count > 0)
}
