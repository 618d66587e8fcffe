import { columnNames } from '../kept-columns.ts'
import type { ColumnProfile, Evidence, FileInspection } from '../mapping.ts'
import type { TicketColumns, TicketUse } from './ticket-columns.ts'

/** A column of a ticket file beside what it is recognised as. */
export interface RecognisedTicketColumn {
  readonly name: string
  readonly profile: ColumnProfile
  readonly use: TicketUse
  /** Why it has its role; empty where it has none. */
  readonly evidence: readonly Evidence[]
}

/** What is known of each column, in the order of what is recognised. */
export function describeTicketColumns(
  inspection: FileInspection,
  recognised: TicketColumns,
): readonly RecognisedTicketColumn[] {
  const names = columnNames(inspection.columns)
  return recognised.flatMap(({ name, use }) => {
    const profile = inspection.columns[names.indexOf(name)]
    return profile === undefined
      ? []
      : [{ name, profile, use, evidence: evidenceOf(inspection, profile, use) }]
  })
}

function evidenceOf(
  { roles }: FileInspection,
  { index, header }: ColumnProfile,
  use: TicketUse,
): readonly Evidence[] {
  if (use === 'none' || use === 'kept') return []
  const guess = roles.find(({ role, columns }) => role === use && columns.includes(index))
  // The id and the days of a ticket are told by their headers, whatever they would be in a survey file.
  return guess?.evidence ?? [{ code: 'header-names-role', values: { header } }]
}
