/** What a column of a ticket file tells of its ticket; `date` is when the requester wrote, `solved` when the ticket was done. */
export const TICKET_ROLES = [
  'id',
  'date',
  'solved',
  'agent',
  'topic',
  'channel',
  'language',
  'requester',
] as const
export type TicketRole = (typeof TICKET_ROLES)[number]

/** What a column is taken for; `kept`: as a figure of support work, or for filters and breakdowns, as its cells are. */
export type TicketUse = TicketRole | 'kept' | 'none'

/** One column by its name (see `columnNames`). */
export interface TicketColumn {
  readonly name: string
  readonly use: TicketUse
}

/**
 * What every column of the ticket files is taken for, those with a role first; of several with one role, whose cells are
 * joined, in the order of their cells. A file that lacks one of them goes without.
 */
export type TicketColumns = readonly TicketColumn[]

/** The columns with another use for one of them: a role belongs to one column, so that others lose it. */
export function withTicketUse(columns: TicketColumns, name: string, use: TicketUse): TicketColumns {
  const isRole = use !== 'kept' && use !== 'none'
  return columns.map(column => {
    if (column.name === name) return { name, use }
    return isRole && column.use === use ? { name: column.name, use: 'none' } : column
  })
}

/** Whether some column is taken for the id, without which nothing is joined. */
export function hasTicketId(columns: TicketColumns): boolean {
  return columns.some(({ use }) => use === 'id')
}
