import { headerWords } from '../../survey/header-words.ts'
import { dateKind } from '../recognising/date-kinds.ts'
import type { ColumnMapping, ColumnProfile, DateOrder, ImportPlan } from '../mapping.ts'

/** Chinese headers are not split into words: what stands before "number" or "ID" names it. */
const TICKET_WORD =
  /^(?:tickets?|ticketnummer|cases?|casenumber|caseid|conversation|conversatie|gesprek|zgłoszenie|vorgang|vorgangsnummer)$|^(?:工单|工單|案件|会话|會話|服务单|服務單)/

/** A header that names a ticket, a case or a conversation, in the languages of the recogniser. */
export function isTicketHeader(header: string): boolean {
  return headerWords(header).some(word => TICKET_WORD.test(word))
}

/** What of a plan says which ratings of a ticket count. */
export type RatingPlan = Pick<ImportPlan, 'ratings' | 'ratingDate' | 'ratingDateOrder'>

export const RATING_ORDERS = ['dmy', 'mdy', 'ymd', 'all'] as const
/** How the dates that tell the last rating of a ticket are read; `all`: they are not, and every rating counts. */
export type RatingOrder = (typeof RATING_ORDERS)[number]

/**
 * Whether only the last rating of each ticket counts: where the id is a ticket's, tickets come more than once, and a date
 * tells which rating is the last. The day of the service does not: two ratings of a ticket share it.
 *
 * @param chosen - What somebody said of the order of the ratings' dates, if anybody did; it goes before their cells.
 */
export function ratingsOf(
  columns: readonly ColumnProfile[],
  mapping: Pick<ColumnMapping, 'id' | 'date'>,
  chosen?: RatingOrder,
): RatingPlan {
  if (chosen === 'all') return {}
  const id = columns[mapping.id[0] ?? -1]
  if (id === undefined || mapping.id.length !== 1 || mapping.date.length === 0) return {}
  // Distinct values are exact wherever all are different.
  const isRepeated = !id.distinctIsExact || id.distinct < id.filled
  if (!isRepeated || !isTicketHeader(id.header)) return {}
  const ratingDate = ratingDateOf(columns, mapping.date)
  if (ratingDate === null) return {}
  if (mapping.date.includes(ratingDate)) return { ratings: 'last' }
  const order = chosen === undefined ? ratingOrderOf(columns[ratingDate]!) : { ratingDateOrder: chosen }
  return { ratings: 'last', ratingDate, ...order }
}

/**
 * The column that dates the ratings, where it is not the mapped date and its days are read by an order of day and month;
 * null elsewhere.
 */
export function ratingColumn(
  columns: readonly ColumnProfile[],
  mapping: Pick<ColumnMapping, 'id' | 'date'>,
): ColumnProfile | null {
  const column = columns[ratingsOf(columns, mapping).ratingDate ?? -1]
  const { dmy = 0, mdy = 0, either = 0 } = column?.dates?.counts ?? {}
  return dmy + mdy + either > 0 ? column! : null
}

/** True where neither the cells of the ratings' column nor the order of the file's other dates can read it. */
export function isRatingOrderOpen({ dates }: ColumnProfile, dateOrder: DateOrder | null): boolean {
  if (dates === undefined || dates.order !== null) return false
  const { dmy, mdy } = dates.counts
  return (dmy > 0 && mdy > 0) || dateOrder === null || dateOrder === 'ymd'
}

/**
 * The order that the cells of the rating's column decide. Nothing where they decide none: then that of the file's other
 * dates, or the one that was settled, is the best there is.
 */
export function ratingOrderOf({ dates }: Pick<ColumnProfile, 'dates'>): Pick<RatingPlan, 'ratingDateOrder'> {
  const order = dates?.order ?? null
  return order === null ? {} : { ratingDateOrder: order }
}

/** The mapped date unless it is the day of something else; then a column that names the day of the answer, if any. */
function ratingDateOf(columns: readonly ColumnProfile[], mapped: ColumnMapping['date']): number | null {
  const date = columns[mapped[0] ?? -1]
  const kind = date === undefined ? 'other' : dateKind(date)
  if (kind === 'rating' || kind === 'unnamed') return mapped[0]!
  const named = columns.find(column => column.dates !== undefined && dateKind(column) === 'rating')
  return named?.index ?? null
}
