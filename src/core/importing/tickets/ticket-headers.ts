import { headerWords } from '../../survey/header-words.ts'
import { MS_PER_DAY } from '../../survey/calendar-day.ts'
import { parseDate } from '../dates/parse-date.ts'
import { isTicketHeader } from '../identity/ticket-ratings.ts'
import type { ColumnMapping, ColumnProfile } from '../mapping.ts'

/** The day on which a requester wrote, in the words of help desks; the day of the solution comes later. */
const CREATED =
  /(?:^| )(created|opened|started|submitted|received|erstellt|eröffnet|aangemaakt|geopend|créée?|ouverte?|creado|abierto|creato|aperto|utworzon[oa]|otwarto)(?= |$)|创建|建立時間|建立时间|创立/

/** The day on which a ticket was done, the surer words first: some help desks close it days after it was solved. */
const SOLVED = [
  /(?:^| )(solved|resolved|gelöst|opgelost|résolue?|resuelto|risolto|rozwiązan[oaey])(?= |$)|解决|解決/,
  /(?:^| )(closed|completed|geschlossen|gesloten|fermée?|clôturée?|cerrado|chiuso|zamknięt[oaey])(?= |$)|关闭|關閉/,
] as const

const ID_WORD = /^(id|no|nr|num|number|key|ref|reference|nummer|numer)$/

/** The column whose cells name tickets: the mapped id, unless another column names tickets and it does not. */
export function ticketIdOf(columns: readonly ColumnProfile[], mapping: ColumnMapping): readonly number[] {
  const [own] = mapping.id
  if (own !== undefined && isTicketHeader(columns[own]!.header)) return [own]
  const named = columns.find(({ header, filled }) => filled > 0 && isTicketId(header))
  if (named !== undefined) return [named.index]
  return own === undefined ? [] : [own]
}

/** `Ticket ID`, `Case number`, `Ticket`: not what else is told of one, nor a number of `Tickets`. */
function isTicketId(header: string): boolean {
  const words = headerWords(header)
  if (!isTicketHeader(header) || words.length > 3) return false
  return words.length === 1 ? !/s$/.test(words[0]!) : words.some(word => ID_WORD.test(word))
}

/** The column that names the day on which the requester wrote; the mapped date where none does. */
export function createdIn(columns: readonly ColumnProfile[], mapping: ColumnMapping): readonly number[] {
  const created = columns.find(column => column.dates !== undefined && names(column, CREATED))
  return created === undefined ? mapping.date : [created.index]
}

/**
 * The column that names the time of the solution, beside one that names the beginning; null for none. Days without a time of
 * day are none: a ticket solved on its first day would count as solved at once.
 */
export function solvedIn(columns: readonly ColumnProfile[], { date }: ColumnMapping): number | null {
  const created = columns[date[0] ?? -1]
  if (date.length !== 1 || created === undefined || !names(created, CREATED) || !hasTimes(created))
    return null
  const timed = columns.filter(column => column !== created && column.dates !== undefined && hasTimes(column))
  for (const words of SOLVED) {
    const found = timed.find(column => names(column, words))
    if (found !== undefined) return found.index
  }
  return null
}

function names({ header }: ColumnProfile, words: RegExp): boolean {
  return words.test(headerWords(header).join(' '))
}

function hasTimes({ samples, dates }: ColumnProfile): boolean {
  return samples.some(cell => {
    // In any order: only the time of day is asked for.
    const read = parseDate(cell, dates?.order ?? 'dmy') ?? parseDate(cell, 'mdy')
    return read !== null && read.timeMs % MS_PER_DAY !== 0
  })
}
