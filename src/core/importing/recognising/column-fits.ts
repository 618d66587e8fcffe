import { isTicketHeader } from '../identity/ticket-ratings.ts'
import { parseWeight } from '../weights.ts'
import { headerWords } from '../../survey/header-words.ts'
import type { ColumnRole } from '../mapping.ts'
import { LONGEST_ID, type ColumnFacts } from './column-profiler.ts'
import { columnWeight } from './role-words.ts'

/** Different values from which a column is no field to break down by. */
const FIELD_VALUES = 1_000
/** Different values of a topic: more would be titles. */
const TOPIC_VALUES = 100
const FIELD_LENGTH = 60
/** Rows up to which it shows nothing that all values are different. */
const SMALL_FILE = 20
/** What a header weighs that names the role in so many words; then one value in the whole file is enough. */
const NAMED = 10

/** What a header weighs that names a person. */
const NAMES_A_PERSON = 9
/** What a header weighs that says no more than ticket. */
const NAMED_TICKET = 7
/** Words of a header beyond which it is a question that mentions a person in passing. */
const MOST_WORDS = 4
/** What a header weighs that asks for an answer in words. */
const ASKS_FOR_WORDS = 8

/**
 * Only what tells every row from every other is an id of the response; the number of a ticket may be there several times,
 * since a ticket can be rated again; where there are dates, they tell which rating is the last. The number of a person is
 * none, though each answered once, and neither is an answer in words ("Why did you choose this number?").
 */
export function fitsId(column: ColumnFacts, rows: number, hasDates: boolean): number {
  if (column.filled < 0.95 * rows || column.meanLength > LONGEST_ID || rows < 2) return 0
  if (columnWeight(column, 'requester') >= NAMES_A_PERSON) return 0
  const weight = columnWeight(column, 'id')
  if (isAnswerInWords(column, weight)) return 0
  if (isUnique(column)) return Math.max(weight, isTicketColumn(column) ? NAMED_TICKET : 0)
  // Ahead of nothing that is unique: it may still be a number of something else.
  return hasDates && isTicketHeader(column.header) ? weight / 4 : 0
}

/** `Ticket` and nothing more, above numbers: not above what tickets are about. */
function isTicketColumn({ header, samples }: ColumnFacts): boolean {
  return (
    headerWords(header).length === 1 && isTicketHeader(header) && samples.every(sample => /\d/.test(sample))
  )
}

/**
 * Not every sample holds a digit, as numbers of comments do; and most have three words or more, or the header asks for
 * words at least as clearly as it names an id.
 */
function isAnswerInWords(column: ColumnFacts, idWeight: number): boolean {
  const { samples } = column
  if (samples.every(sample => /\d/.test(sample))) return false
  const written = samples.filter(sample => /\S\s+\S+\s+\S/.test(sample))
  const weight = columnWeight(column, 'comment')
  return written.length * 2 > samples.length || (weight >= ASKS_FOR_WORDS && weight >= idWeight)
}

/** True where no value of a column is there twice. */
export function isUnique({ distinct, distinctIsExact, filled }: ColumnFacts): boolean {
  return distinctIsExact && distinct === filled
}

export function fitsWeight(column: ColumnFacts): number {
  return column.samples.every(sample => parseWeight(sample) !== null) ? columnWeight(column, 'weight') : 0
}

/** When the survey went out, or whether it did. */
export function fitsSent(column: ColumnFacts): number {
  const isFlag = column.distinctIsExact && column.distinct <= 3
  return column.dates !== undefined || isFlag ? columnWeight(column, 'sent') : 0
}

/** A column of few short values whose header says what they are. */
export function fitsField(column: ColumnFacts, role: ColumnRole): number {
  return column.distinctIsExact &&
    column.distinct <= FIELD_VALUES &&
    column.dates === undefined &&
    column.meanLength <= FIELD_LENGTH
    ? columnWeight(column, role)
    : 0
}

/** A person is named by a name or number, not by a rating of persons. */
export function fitsAgent(column: ColumnFacts): number {
  const isOther = headerWords(column.header).some(word =>
    /^(id|shift|email|type|user|browser|count|involved|deflected|group)$/.test(word),
  )
  const weight =
    column.meanLength <= FIELD_LENGTH && column.dates === undefined ? columnWeight(column, 'agent') : 0
  if (weight < NAMED && column.distinct < 2) return 0
  return isOther ? weight / 4 : weight
}

export function fitsRequester(column: ColumnFacts): number {
  const weight =
    column.meanLength <= 80 && column.dates === undefined && column.distinct > 1
      ? columnWeight(column, 'requester')
      : 0
  return weight < NAMES_A_PERSON && headerWords(column.header).length > MOST_WORDS ? 0 : weight
}

/** A column of few repeated words; numbers are codes, not topics. */
export function fitsTopic(column: ColumnFacts): number {
  const weight = columnWeight(column, 'topic')
  if (!column.distinctIsExact || column.distinct > TOPIC_VALUES || column.dates !== undefined) return 0
  if (column.meanLength > FIELD_LENGTH || (weight < NAMED && column.distinct < 2)) return 0
  if (column.filled > SMALL_FILE && column.distinct > 0.5 * column.filled) return 0
  if (column.samples.every(sample => /^[\d\s.,+-]+$/.test(sample))) return 0
  return weight
}
