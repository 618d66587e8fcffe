import { columnKeys } from '#core/importing/files/same-columns.ts'
import type { FileInspection } from '#core/importing/mapping.ts'
import {
  hasTicketId,
  withTicketUse,
  type TicketColumns,
  type TicketUse,
} from '#core/importing/tickets/ticket-columns.ts'
import type { ImportDraft } from './import-draft.ts'

export type TicketChange =
  /** By which column of the survey file tickets are joined; null: nobody says. */
  | { readonly kind: 'ticket-column'; readonly column: number | null }
  /** What the columns of the ticket files are taken for; null: there are no such files. */
  | { readonly kind: 'ticket-columns'; readonly columns: TicketColumns | null }
  /** What one of them, by its name, is taken for. */
  | { readonly kind: 'ticket-use'; readonly column: string; readonly use: TicketUse }

/** The draft after a change of what is joined with it. */
export function changeTickets(draft: ImportDraft, change: TicketChange): ImportDraft {
  if (change.kind === 'ticket-column') {
    const { ticketColumn: _, ...rest } = draft
    return change.column === null ? rest : { ...rest, ticketColumn: change.column }
  }
  const { ticketColumns: present = [], ...rest } = draft
  const columns =
    change.kind === 'ticket-use' ? withTicketUse(present, change.column, change.use) : change.columns
  return columns === null ? rest : { ...rest, ticketColumns: columns }
}

/** False where tickets are there that no id joins on one side: they would be left without a word. */
export function isTicketIdKnown({ ticketColumn, ticketColumns }: ImportDraft): boolean {
  return ticketColumns === undefined || (ticketColumn !== undefined && hasTicketId(ticketColumns))
}

/** The tickets, and the column by which they are joined, by its name; without it where it is gone. */
export function carryTickets(
  { inspection: { columns }, ticketColumn, ticketColumns }: ImportDraft,
  inspection: FileInspection,
): Pick<ImportDraft, 'ticketColumn' | 'ticketColumns'> {
  const name = ticketColumn === undefined ? undefined : columnKeys(columns)[ticketColumn]
  const place = name === undefined ? -1 : columnKeys(inspection.columns).indexOf(name)
  return {
    ...(place !== -1 && { ticketColumn: place }),
    ...(ticketColumns !== undefined && { ticketColumns }),
  }
}
