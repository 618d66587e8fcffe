import { TIME_INSTANT, TIME_WALL } from '../../survey/response-chunk.ts'
import type { DateOrder } from '../mapping.ts'
import { instantOfWall } from '../../survey/time-zone.ts'
import { chineseNumber, MONTH_WORD, monthOfWord, withoutFirstWord } from './month-words.ts'
import { readClock, type ClockTime } from './read-clock.ts'

/** A date cell that was read. `timeMs` and `kind` mean what they mean in `ResponseChunk`. */
export interface ParsedDate {
  readonly timeMs: number
  readonly kind: typeof TIME_WALL | typeof TIME_INSTANT
}

/** Three numbers of a date as they stand in the cell, before anybody decides which is the day. */
export interface DateParts {
  readonly parts: readonly [number, number, number]
  /** Orders in which they make a day of the calendar; 2015-02-24 has one, 24/2/15 may have several. */
  readonly orders: readonly DateOrder[]
  /** True where the year has four digits and comes first, or the month is a word: no order needs to be decided. */
  readonly isPlain: boolean
  /** The name of a zone behind the time that several places use; absent where there is none. */
  readonly openZone?: string
}

type CellShape = DateParts & ClockTime

const YEARS = { first: 1900, last: 2199 }

/** The longest is what JavaScript writes, with the name of the zone in full. */
const MOST_CHARACTERS = 90

/** Behind a date: what is read as its time, its zone or its weekday. */
const REST = String.raw`(?:(?:[T,]\s*|\s+|(?=[上下凌清早中晚星周週(]))(\S.*))?$`
/** Behind a day: 1st, 3rd, 1er, 2e, 1ste, 1º (as o). */
const ORDINAL = String.raw`(?:\.?(?:st|nd|rd|th|er|[èe]re|ste|de|[eoa°]))?`

const NUMERIC = new RegExp(String.raw`^(\d{1,4})([-/. ])\s?(\d{1,2})\2\s?(\d{1,4})\.?${REST}`)
const DAY_MONTH_WORD = new RegExp(
  String.raw`^(\d{1,2})${ORDINAL}[-\s/.]+(?:de\s+|of\s+)?(${MONTH_WORD})[-\s/.,]+(?:del?\s+)?(\d{4}|\d{2})(?:\s*r\.)?${REST}`,
  'iu',
)
const MONTH_WORD_DAY = new RegExp(
  String.raw`^(${MONTH_WORD})[-\s/.]+(\d{1,2})${ORDINAL},?[-\s/]+(?:del?\s+)?(\d{4})${REST}`,
  'iu',
)
const YEAR_MONTH_WORD = new RegExp(
  String.raw`^(\d{4})[-\s/.]+(${MONTH_WORD})[-\s/.]+(\d{1,2})${ORDINAL}\.?${REST}`,
  'iu',
)
/** Of C and of Unix: `Nov 3 15:05:10 +0000 2026`, behind the weekday. */
const YEAR_LAST = /^(\p{L}{3,12})\s+(\d{1,2})\s+(\d{1,2}:\d{2}(?::\d{2})?(?:\s+\S{1,10})?)\s+(\d{4})$/u
const CJK =
  /^(\d{4}|[〇○零一二三四五六七八九]{4})\s?年\s?(\d{1,2}|[一二三四五六七八九十]{1,2})\s?月\s?(\d{1,2}|[一二三四五六七八九十廿卅]{1,3})\s?[日号號]?[,\s]*(\S.*)?$/
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(.*))?$/

/**
 * Read a date cell in a decided order.
 *
 * ISO dates, dates with a month in words, and 2015年2月24日 need no order. What needs one is null where `order` is
 * null, and where it makes no day of the calendar in that order: a cell is never read in an order of its own. Years of
 * two digits are 1970 to 2069. What tools write for "unknown" is null: see {@link isUnknownDate}. Numbers of 10 or 13
 * digits are unix seconds or milliseconds, numbers of five days of Excel. An offset, `Z`, a zone (`Europe/Berlin`), the
 * name of one with one offset (`CEST`) or unix time makes an instant; everything else is wall time, also where the name
 * of the zone could mean several (`IST`). A time that a zone has twice is the earlier. A weekday is passed over.
 */
export function parseDate(cell: string, order: DateOrder | null): ParsedDate | null {
  const text = cell.trim()
  const unixMs = parseUnixTime(text)
  if (unixMs !== null) return { timeMs: unixMs, kind: TIME_INSTANT }
  const serialMs = parseExcelSerial(text)
  if (serialMs !== null) return { timeMs: serialMs, kind: TIME_WALL }
  const shape = readShape(text)
  if (shape === null) return null
  const used = shape.isPlain ? shape.orders[0] : order
  if (used === undefined || used === null || !shape.orders.includes(used)) return null
  const [year, month, day] = inOrder(shape.parts, used)
  const dayMs = Date.UTC(year, month - 1, day)
  if (UNKNOWN_DAYS.has(dayMs)) return null
  const timeMs = dayMs + shape.timeOfDayMs
  if (shape.region !== undefined) return { timeMs: instantOfWall(shape.region, timeMs), kind: TIME_INSTANT }
  if (shape.offsetMinutes === null) return { timeMs, kind: TIME_WALL }
  return { timeMs: timeMs - shape.offsetMinutes * 60_000, kind: TIME_INSTANT }
}

/** The parts of a date cell and the orders they allow; null for what is no date (unix times have no parts). */
export function readDateParts(cell: string): DateParts | null {
  return readShape(cell.trim())
}

/** Milliseconds since 1970 for a number of 10 (seconds) or 13 digits (milliseconds) between 2001 and 2065, else null. */
export function parseUnixTime(cell: string): number | null {
  if (!/^(?:\d{10}|\d{13})(?:[.,]\d{1,9})?$/.test(cell)) return null
  const isSeconds = cell.length === 10 || !isFigure(cell.charCodeAt(10))
  const timeMs = isSeconds ? Math.floor(Number(cell.replace(',', '.')) * 1000) : Number(cell.slice(0, 13))
  return timeMs >= 1_000_000_000_000 && timeMs <= 3_000_000_000_000 ? timeMs : null
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Days since 1899-12-30 that a date cell may hold: 2000 to 2049. */
const SERIALS = { first: 36_526, last: 54_789 }

/** Wall time of a number that Excel shows as a date, such as 46200.5, in milliseconds since 1970; null for others. */
export function parseExcelSerial(cell: string): number | null {
  if (!/^\d{5}(?:[.,]\d{1,17})?$/.test(cell)) return null
  const days = Number(cell.replace(',', '.'))
  if (days < SERIALS.first || days >= SERIALS.last) return null
  return Math.round((days - 25_569) * 86_400) * 1000
}

/** Days that tools write where there is no date: the first of unix time, of Excel, of LimeSurvey. */
const UNKNOWN_DAYS: ReadonlySet<number> = new Set([0, Date.UTC(1900, 0, 1), Date.UTC(1980, 0, 1)])
const NO_DAY = /^(?:0000[-/.]00[-/.]00|0001[-/.]01[-/.]01|1900[-/.]01[-/.]00|1899[-/.]12[-/.]3[01])\b/

/** True for what looks like a date and stands for none: a day of no calendar, such as 0000-00-00 and 1900-01-00. */
export function isUnknownDate(cell: string): boolean {
  return NO_DAY.test(cell.trim())
}

/** Words before a date: "mardi le 3 novembre". */
const MOST_WORDS_BEFORE = 2

function readShape(text: string): CellShape | null {
  if (text.length < 6 || text.length > MOST_CHARACTERS) return null
  let rest: string | null = isPlainText(text) ? text : text.normalize('NFKC')
  for (let words = 0; rest !== null && words <= MOST_WORDS_BEFORE; words += 1) {
    const shape = readFrom(rest)
    if (shape !== null) return shape
    rest = withoutFirstWord(rest)
  }
  return null
}

function isPlainText(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

/** What begins with the date itself. */
function readFrom(text: string): CellShape | null {
  if (!isFigure(text.charCodeAt(0))) return readWordFirst(text)
  const numeric = NUMERIC.exec(text)
  if (numeric !== null) return withClock(numericParts(numeric[1]!, numeric[3]!, numeric[4]!), numeric[5])
  return readCompact(text) ?? readDayFirst(text) ?? readYearFirst(text)
}

function numericParts(first: string, second: string, third: string): DateParts | null {
  const parts = [Number(first), Number(second), Number(third)] as const
  if (first.length === 4) return third.length <= 2 ? plain(parts) : null
  if (first.length === 3 || third.length === 3 || third.length === 1) return null
  const candidates: readonly DateOrder[] = third.length === 4 ? ['dmy', 'mdy'] : ['dmy', 'mdy', 'ymd']
  const orders = candidates.filter(order => isCalendarDay(inOrder(parts, order)))
  return orders.length === 0 ? null : { parts, orders, isPlain: false }
}

function readCompact(text: string): CellShape | null {
  const compact = COMPACT.exec(text)
  if (compact === null) return null
  const [, year, month, day, hour, minute, second, rest] = compact
  const clock = hour === undefined ? undefined : `${hour}:${minute ?? '00'}:${second ?? '00'}${rest ?? ''}`
  return withClock(plain([Number(year), Number(month), Number(day)]), clock)
}

function readDayFirst(text: string): CellShape | null {
  const match = DAY_MONTH_WORD.exec(text)
  return match === null ? null : withClock(wordParts(match[3]!, match[2]!, match[1]!), match[4])
}

function readYearFirst(text: string): CellShape | null {
  const match = YEAR_MONTH_WORD.exec(text)
  if (match !== null) return withClock(wordParts(match[1]!, match[2]!, match[3]!), match[4])
  // Or a month in figures: 11月 3, 2026.
  return text.includes('月') ? (readCjk(text) ?? readMonthFirst(text)) : null
}

function readWordFirst(text: string): CellShape | null {
  if (text.includes('月')) return readMonthFirst(text) ?? readCjk(text)
  const word = /^\p{L}{3,12}/u.exec(text)?.[0]
  return word === undefined || monthOfWord(word) === undefined ? null : readMonthFirst(text)
}

function readMonthFirst(text: string): CellShape | null {
  const match = MONTH_WORD_DAY.exec(text)
  if (match !== null) return withClock(wordParts(match[3]!, match[1]!, match[2]!), match[4])
  const yearLast = YEAR_LAST.exec(text)
  if (yearLast === null) return null
  return withClock(wordParts(yearLast[4]!, yearLast[1]!, yearLast[2]!), yearLast[3])
}

function readCjk(text: string): CellShape | null {
  const match = CJK.exec(text)
  if (match === null) return null
  const [year, month, day] = match.slice(1, 4).map(chineseNumber) as [number, number, number]
  return withClock(plain([year, month, day]), match[4])
}

function wordParts(year: string, monthWord: string, day: string): DateParts | null {
  const month = monthOfWord(monthWord)
  return month === undefined ? null : plain([fullYear(Number(year)), month, Number(day)])
}

/** Year, month, day, beyond doubt; null where the calendar has no such day. */
function plain(parts: readonly [number, number, number]): DateParts | null {
  return isCalendarDay(parts) ? { parts, orders: ['ymd'], isPlain: true } : null
}

function withClock(date: DateParts | null, clock: string | undefined): CellShape | null {
  if (date === null) return null
  if (clock === undefined || clock === '') return { ...date, timeOfDayMs: 0, offsetMinutes: null }
  const time = readClock(clock)
  return time === null ? null : { ...date, ...time }
}

function inOrder(
  parts: readonly [number, number, number],
  order: DateOrder,
): readonly [number, number, number] {
  if (order === 'dmy') return [fullYear(parts[2]), parts[1], parts[0]]
  if (order === 'mdy') return [fullYear(parts[2]), parts[0], parts[1]]
  return [fullYear(parts[0]), parts[1], parts[2]]
}

function fullYear(year: number): number {
  if (year >= 100) return year
  return year >= 70 ? 1900 + year : 2000 + year
}

function isCalendarDay([year, month, day]: readonly [number, number, number]): boolean {
  if (year < YEARS.first || year > YEARS.last || month < 1 || month > 12 || day < 1 || day > 31) return false
  return day <= 28 || new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}
