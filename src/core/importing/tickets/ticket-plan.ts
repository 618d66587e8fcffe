import { AppError } from '../../errors.ts'
import { headerWords } from '../../survey/header-words.ts'
import { defaultScale } from '../../survey/scales.ts'
import { dateOrderOf } from '../dates/date-order.ts'
import { isTicketHeader } from '../identity/ticket-ratings.ts'
import { keptColumns } from '../kept-columns.ts'
import type { ColumnMapping, ColumnProfile, DateOrder, FileInspection, ImportPlan } from '../mapping.ts'
import { applyMapOptions, listOf, type MapOption } from '../resolve-mapping.ts'

/** What somebody said of a ticket file; the rest is recognised. */
export interface TicketOptions {
  readonly map?: readonly MapOption[]
  /** Where the dates of the file do not tell their order: that of the survey. */
  readonly dateOrder?: DateOrder | null
  /** IANA zone of times without one: that of the survey. */
  readonly timezone: string
}

/** The day on which a requester wrote, in the words of help desks; the day of the solution comes later. */
const CREATED =
  /\b(created|opened|started|submitted|received|erstellt|eröffnet|aangemaakt|geopend|créée?|ouverte?|creado|abierto|creato|aperto|utworzon[oa]|otwarto)\b|创建|建立時間|建立时间|创立/

/**
 * How the rows of a ticket file are read: each with an id is a ticket. The date is the day on which the requester wrote,
 * where a column names it, else the date that would be taken of a survey file. No rows are put aside: a ticket that
 * nobody rated is one, too.
 *
 * @throws AppError `tickets/no-id` where no column looks like the id of a ticket, and as `applyMapOptions` does.
 */
export function ticketPlan(
  inspection: FileInspection,
  { map = [], dateOrder, timezone }: TicketOptions,
): ImportPlan {
  const { columns, reading } = inspection
  const mapped = applyMapOptions(inspection, map)
  const isSaid = (role: string): boolean => map.some(option => option.role === role)
  const id = isSaid('id') ? mapped.id : ticketIdOf(columns, mapped)
  if (id.length === 0)
    throw new AppError('tickets/no-id', { file: inspection.file.name, columns: listOf(columns) })
  const date = isSaid('date') ? mapped.date : createdIn(columns, mapped)
  const mapping: ColumnMapping = {
    ...mapped,
    // Whatever has an id is a ticket: the id is what the reader looks for.
    comment: id,
    score: [],
    weight: [],
    id,
    date,
  }
  return {
    reading,
    mapping,
    scale: defaultScale('none'),
    dateOrder: dateOrderOf(columns, mapping).order ?? dateOrder ?? null,
    timezone,
    kept: keptColumns(columns, withScores(inspection, mapping)),
  }
}

/** The column of a survey file whose cells name tickets: the mapped id, unless another column names tickets and it does not. */
export function ticketColumnOf(columns: readonly ColumnProfile[], mapping: ColumnMapping): number | null {
  return ticketIdOf(columns, mapping)[0] ?? null
}

function ticketIdOf(columns: readonly ColumnProfile[], mapping: ColumnMapping): readonly number[] {
  const [own] = mapping.id
  if (own !== undefined && isTicketHeader(columns[own]!.header)) return [own]
  const named = columns.find(({ header, filled }) => filled > 0 && isTicketId(header))
  if (named !== undefined) return [named.index]
  return own === undefined ? [] : [own]
}

const ID_WORD = /^(id|no|nr|num|number|key|ref|reference|nummer|numer)$/

/** `Ticket ID`, `Case number`, `Ticket`: not what else is told of one, nor a number of `Tickets`. */
function isTicketId(header: string): boolean {
  const words = headerWords(header)
  if (!isTicketHeader(header) || words.length > 3) return false
  return words.length === 1 ? !/s$/.test(words[0]!) : words.some(word => ID_WORD.test(word))
}

function createdIn(columns: readonly ColumnProfile[], mapping: ColumnMapping): readonly number[] {
  const created = columns.find(
    ({ dates, header }) => dates !== undefined && CREATED.test(headerWords(header).join(' ')),
  )
  return created === undefined ? mapping.date : [created.index]
}

/** The survey tells the score: columns that could be one are not kept from the tickets. */
function withScores({ scoreCandidates = [], mapping }: FileInspection, of: ColumnMapping): ColumnMapping {
  return {
    ...of,
    score: [...mapping.score, ...scoreCandidates.map(({ column }) => column)],
    comment: [...of.comment, ...mapping.comment],
  }
}
