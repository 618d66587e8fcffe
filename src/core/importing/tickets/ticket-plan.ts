import { AppError } from '../../errors.ts'
import { defaultScale } from '../../survey/scales.ts'
import { dateOrderOf } from '../dates/date-order.ts'
import { columnNames, keepOnly, keptColumns } from '../kept-columns.ts'
import {
  COLUMN_ROLES,
  type ColumnMapping,
  type ColumnProfile,
  type DateOrder,
  type FileInspection,
  type ImportPlan,
  type KeptColumn,
} from '../mapping.ts'
import { applyMapOptions, columnNamed, listOf, type MapOption } from '../resolve-mapping.ts'
import { TICKET_ROLES, type TicketColumns, type TicketRole } from './ticket-columns.ts'
import { createdIn, solvedIn, ticketIdOf } from './ticket-headers.ts'

/** What somebody said of a ticket file; the rest is recognised. */
export interface TicketOptions {
  readonly map?: readonly MapOption[]
  /** What all columns are taken for; then nothing is recognised. Absent: nobody said. */
  readonly columns?: TicketColumns | undefined
  /** Where the dates of the file do not tell their order: that of the survey. */
  readonly dateOrder?: DateOrder | null
  /** IANA zone of times without one: that of the survey. */
  readonly timezone: string
}

/** What the columns of one ticket file are taken for. */
interface TicketMapping {
  readonly mapping: ColumnMapping
  /** The column of the day of the solution; null for none. */
  readonly solved: number | null
  readonly kept: readonly KeptColumn[]
}

/**
 * How the rows of a ticket file are read: each with an id is a ticket. The date is the day on which the requester wrote,
 * where a column names it, else the date that would be taken of a survey file. No rows are put aside: a ticket that
 * nobody rated is one, too.
 *
 * @throws AppError `tickets/no-id` where no column is, or looks like, the id of a ticket, and as `applyMapOptions` does.
 */
export function ticketPlan(
  inspection: FileInspection,
  { map = [], columns: chosen, dateOrder, timezone }: TicketOptions,
): ImportPlan {
  const { columns, reading } = inspection
  const { mapping, solved, kept } =
    chosen === undefined ? recognised(inspection, map) : settled(columns, chosen)
  const { id } = mapping
  if (id.length === 0)
    throw new AppError('tickets/no-id', { file: inspection.file.name, columns: listOf(columns) })
  const order = dateOrderOf(columns, mapping).order ?? dateOrder ?? null
  return {
    reading,
    // Whatever has an id is a ticket: the id is what the reader looks for.
    mapping: { ...mapping, comment: id, score: [], weight: [] },
    scale: defaultScale('none'),
    dateOrder: order,
    timezone,
    kept: [...resolutionIn(columns, { since: mapping.date, solved, order }), ...kept],
  }
}

/** What the columns of a ticket file look like; possibly none like an id. */
export function recognisedTicketColumns(inspection: FileInspection): TicketColumns {
  const { columns } = inspection
  const { mapping, solved, kept } = recognised(inspection, [])
  const names = columnNames(columns)
  const indexesOf = (role: TicketRole): readonly number[] =>
    role === 'solved' ? (solved === null ? [] : [solved]) : mapping[role]
  const withRole = TICKET_ROLES.flatMap(use => indexesOf(use).map(index => ({ index, use })))
  const isKept = new Set(kept.map(({ column }) => column))
  const others = columns
    .filter(({ index }) => withRole.every(column => column.index !== index))
    .map(({ index }) => ({ index, use: isKept.has(index) ? ('kept' as const) : ('none' as const) }))
  return [...withRole, ...others].map(({ index, use }) => ({ name: names[index]!, use }))
}

/** The column of a survey file whose cells name tickets: the mapped id, unless another column names tickets and it does not. */
export function ticketColumnOf(columns: readonly ColumnProfile[], mapping: ColumnMapping): number | null {
  return ticketIdOf(columns, mapping)[0] ?? null
}

function recognised(inspection: FileInspection, map: readonly MapOption[]): TicketMapping {
  const { columns } = inspection
  assertKnownRoles(map)
  const named = applyMapOptions(
    inspection,
    map.filter(({ role }) => role !== 'solved'),
  )
  const said = (role: TicketRole): MapOption | undefined => map.findLast(option => option.role === role)
  const mapping: ColumnMapping = {
    ...named,
    id: said('id') === undefined ? ticketIdOf(columns, named) : named.id,
    date: said('date') === undefined ? createdIn(columns, named) : named.date,
  }
  const kept = keptColumns(columns, withScores(inspection, mapping))
  const solved = said('solved')?.column
  if (solved === undefined) {
    const hasTime = kept.some(({ figure }) => figure?.role === 'resolution')
    return { mapping, solved: hasTime ? null : solvedIn(columns, mapping), kept }
  }
  const column = solved === '' ? null : columnNamed(inspection, solved)
  return { mapping, solved: column, kept: kept.filter(each => each.column !== column) }
}

/** Roles of survey files that mean nothing here are let pass: they take a column away from what is kept. */
function assertKnownRoles(map: readonly MapOption[]): void {
  const known: readonly string[] = [...TICKET_ROLES, ...COLUMN_ROLES]
  const unknown = map.find(({ role }) => !known.includes(role))
  if (unknown === undefined) return
  throw new AppError('usage/bad-value', {
    option: '--ticket-map',
    value: `${unknown.role}=${unknown.column}`,
    expected: TICKET_ROLES.map(role => `${role}=Column`).join(', '),
  })
}

function settled(columns: readonly ColumnProfile[], chosen: TicketColumns): TicketMapping {
  const names = columnNames(columns)
  const indexesOf = (use: string): readonly number[] =>
    chosen
      .filter(column => column.use === use)
      .map(({ name }) => names.indexOf(name))
      .filter(index => index !== -1)
  const roles = TICKET_ROLES.filter(role => role !== 'solved')
  const mapping = {
    ...Object.fromEntries(roles.map(role => [role, indexesOf(role)])),
    ...{ comment: [], score: [], weight: [], sent: [] },
  } as unknown as ColumnMapping
  const wanted = indexesOf('kept').map(column => ({ column }))
  return {
    mapping,
    solved: indexesOf('solved')[0] ?? null,
    kept: keptColumns(columns, mapping, keepOnly(columns, wanted)),
  }
}

/** The time from the first day to the solution, as a figure like that of a column of its own; first, so that it goes before one. */
function resolutionIn(
  columns: readonly ColumnProfile[],
  {
    since: [since],
    solved,
    order,
  }: {
    readonly since: ColumnMapping['date']
    readonly solved: number | null
    readonly order: DateOrder | null
  },
): readonly KeptColumn[] {
  if (since === undefined || solved === null || since === solved) return []
  const names = columnNames(columns)
  return [
    {
      column: solved,
      name: `${names[solved]!} − ${names[since]!}`,
      figure: { role: 'resolution', unit: 'minutes', hasDecimalComma: false },
      elapsed: { since, orders: [order, columns[solved]!.dates?.order ?? order] },
    },
  ]
}

/** The survey tells the score: columns that could be one are not kept from the tickets. */
function withScores({ scoreCandidates = [], mapping }: FileInspection, of: ColumnMapping): ColumnMapping {
  return {
    ...of,
    score: [...mapping.score, ...scoreCandidates.map(({ column }) => column)],
    comment: [...of.comment, ...mapping.comment],
  }
}
