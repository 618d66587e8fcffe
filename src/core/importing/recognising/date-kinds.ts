import { headerWords } from '../../survey/header-words.ts'
import { questionText } from '../../survey/question-text.ts'
import type { ColumnProfile } from '../mapping.ts'
import { columnWeight, isMachineMade } from './role-words.ts'

/** What happened on the days of a column of dates, by its name; `unnamed` where that does not tell. */
export type DateKind = 'service' | 'rating' | 'other' | 'unnamed'

/** The day on which the service ended, in the words of help desks. */
const SERVICE_DAY =
  /\b(solved|resolved|closed|service date|date of service|opgelost op|gesloten op|gelöst am|abgeschlossen am|résolu le|resuelto el|rozwiązano)\b|解决时间|解決時間|服务日期/

/** Dates of something else than the service or the answer. */
const OTHER_DAY = /^(birth|dob|flown|due|order|visit)$/

/** What a header weighs that names the sending of a survey. */
const NAMES_SENDING = 10

/** What a header weighs that names the day of the answer; a mere “Created at” weighs less. */
const NAMES_ANSWER = 10

/** What a column of dates is about, in the words of its header. */
export function dateKind(column: Pick<ColumnProfile, 'header' | 'title'>): DateKind {
  const words = headerWords(questionText(column))
  if (SERVICE_DAY.test(words.join(' '))) return 'service'
  if (words.some(word => OTHER_DAY.test(word)) || isSendingDay(column)) return 'other'
  return columnWeight(column, 'date') >= NAMES_ANSWER ? 'rating' : 'unnamed'
}

/** The day on which a survey went out: nobody has answered it yet. */
export function isSendingDay(column: Pick<ColumnProfile, 'header' | 'title'>): boolean {
  const weight = columnWeight(column, 'sent')
  return weight >= NAMES_SENDING && weight > columnWeight(column, 'date')
}

/** What a header weighs that calls its cells dates. */
const NAMES_DATES = 8

/** Times taken, and times of day without a date: numbers, `00:12:33`, `12 min`. */
const TIME_TAKEN =
  /^[+-]?\d+(?:[.,:]\d+)*\s*(?:ms|s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|d|days?|%)?$/i

/** True for a column that is called a date, whose cells are not read as dates. How long something took is no date. */
export function isUnreadDate(column: ColumnProfile): boolean {
  if (column.dates !== undefined || column.filled === 0 || isMachineMade(column.header)) return false
  if (columnWeight(column, 'date') < NAMES_DATES || isSendingDay(column)) return false
  const isDay = /date|dat[ao]m|data|fecha|日期|day|tag|día/i.test(questionText(column))
  return isDay || !column.samples.every(sample => TIME_TAKEN.test(sample.trim()))
}

/** A column of dates with what speaks for it. */
export interface DateColumn {
  readonly column: number
  readonly header: string
  readonly kind: DateKind
  /** Share of the rows that have a value in it, 0..1. */
  readonly share: number
}

/**
 * The columns of a file that hold dates, in file order.
 * @param rows - Rows that the columns describe.
 */
export function dateColumnsOf(columns: readonly ColumnProfile[], rows: number): readonly DateColumn[] {
  return columns
    .filter(({ dates }) => dates !== undefined)
    .map(column => ({
      column: column.index,
      header: column.header,
      kind: dateKind(column),
      share: Math.min(1, column.filled / Math.max(1, rows)),
    }))
}
