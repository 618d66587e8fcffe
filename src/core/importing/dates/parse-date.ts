import { TIME_INSTANT, TIME_WALL } from '../../survey/response-chunk.ts'
import type { DateOrder } from '../mapping.ts'
import { offsetOfName } from './zone-names.ts'

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

interface CellShape extends DateParts {
  /** Milliseconds since midnight. */
  readonly timeOfDayMs: number
  /** Minutes east of UTC; null for wall time. */
  readonly offsetMinutes: number | null
}

const YEARS = { first: 1900, last: 2199 }

const NUMERIC = /^(\d{1,4})([-/. ])\s?(\d{1,2})\2\s?(\d{1,4})(?:\.)?(?:(?:[T,]\s*|\s+)(\S.*))?$/
const DAY_MONTH_WORD =
  /^(\d{1,2})(?:st|nd|rd|th|\.)?[-\s/]+(?:de\s+)?(\p{L}{3,12})\.?,?[-\s/]+(?:de\s+)?(\d{4}|\d{2})(?:(?:[T,]\s*|\s+)(\S.*))?$/u
const MONTH_WORD_DAY = /^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:(?:[T,]\s*|\s+)(\S.*))?$/u
const CJK = /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?\s*(\S.*)?$/
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(.*))?$/
const WEEKDAY_BEFORE = /^\p{L}{2,10}\.?,\s+(?=\d|\p{L}{3})/u
const CLOCK =
  /^(?:at\s+|um\s+|om\s+|à\s+)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*([AaPp]\.?[Mm]\.?)?\s*(?:uhr)?\s*(.*)$/i
const HOUR_ONLY = /^(\d{1,2})\s*([AaPp]\.?[Mm]\.?)$/
const ZONE = /^(?:Z|(?:UTC|GMT)|(?:UTC|GMT)?\s*([+-])(\d{1,2})(?::?(\d{2}))?)(?:\s*\([^)]{1,60}\))?$/i

/** Beginnings of month names, three letters but for juin and juillet: English, Dutch, German, French, Spanish, Polish. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'jan ene sty',
    'feb fév fev lut',
    'mar maa mrt mär mrz',
    'apr avr abr kwi',
    'may mei mai maj',
    'jun juin cze',
    'jul juil lip',
    'aug aoû aou ago sie',
    'sep set wrz',
    'oct okt paź paz',
    'nov lis',
    'dec dez déc dic gru',
  ].flatMap((names, index) => names.split(' ').map(name => [name, index + 1] as const)),
)

/**
 * Read a date cell in a decided order.
 *
 * ISO dates, dates with a month in words, and 2015年2月24日 need no order. What needs one is null where `order` is
 * null, and where it makes no day of the calendar in that order: a cell is never read in an order of its own. Years of
 * two digits are 1970 to 2069. What tools write for "unknown" is null: see {@link isUnknownDate}. Numbers of 10 or 13
 * digits are unix seconds or milliseconds, numbers of five days of Excel. An offset, `Z`, the name of a zone with one
 * offset (`CEST`) or unix time makes an instant; everything else is wall time, also where the name of the zone could mean
 * several (`IST`).
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
  if (shape.offsetMinutes === null) return { timeMs: dayMs + shape.timeOfDayMs, kind: TIME_WALL }
  return { timeMs: dayMs + shape.timeOfDayMs - shape.offsetMinutes * 60_000, kind: TIME_INSTANT }
}

/** The parts of a date cell and the orders they allow; null for what is no date (unix times have no parts). */
export function readDateParts(cell: string): DateParts | null {
  return readShape(cell.trim())
}

/** Milliseconds since 1970 for a number of 10 (seconds) or 13 digits (milliseconds) between 2001 and 2065, else null. */
export function parseUnixTime(cell: string): number | null {
  if (!/^\d{10}(?:\.\d{1,9})?$|^\d{13}$/.test(cell)) return null
  const timeMs = cell.length === 13 && !cell.includes('.') ? Number(cell) : Math.floor(Number(cell) * 1000)
  return timeMs >= 1_000_000_000_000 && timeMs <= 3_000_000_000_000 ? timeMs : null
}

/** Days since 1899-12-30 that a date cell may hold: 2000 to 2049. */
const SERIALS = { first: 36_526, last: 54_789 }

/** Wall time of a number that Excel shows as a date, such as 46200.5, in milliseconds since 1970; null for others. */
export function parseExcelSerial(cell: string): number | null {
  if (!/^\d{5}(?:[.,]\d{1,14})?$/.test(cell)) return null
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

function readShape(text: string): CellShape | null {
  if (text.length < 6 || text.length > 64) return null
  const ascii = text.normalize('NFKC')
  const numeric = NUMERIC.exec(ascii)
  if (numeric !== null) {
    return withClock(numericParts(numeric[1]!, numeric[3]!, numeric[4]!), numeric[5])
  }
  return readCompact(ascii) ?? readWords(ascii.replace(WEEKDAY_BEFORE, ''))
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

function readWords(text: string): CellShape | null {
  const cjk = CJK.exec(text)
  if (cjk !== null) return withClock(plain([Number(cjk[1]), Number(cjk[2]), Number(cjk[3])]), cjk[4])
  const dayFirst = DAY_MONTH_WORD.exec(text)
  if (dayFirst !== null) return withClock(wordParts(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!), dayFirst[4])
  const monthFirst = MONTH_WORD_DAY.exec(text)
  if (monthFirst !== null)
    return withClock(wordParts(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!), monthFirst[4])
  return null
}

function wordParts(year: string, monthWord: string, day: string): DateParts | null {
  const word = monthWord.toLowerCase()
  const month = MONTHS.get(word.slice(0, 3)) ?? MONTHS.get(word.slice(0, 4))
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

type ClockTime = Pick<CellShape, 'timeOfDayMs' | 'offsetMinutes' | 'openZone'>

function readClock(text: string): ClockTime | null {
  const hourOnly = HOUR_ONLY.exec(text)
  if (hourOnly !== null) return clockTime(Number(hourOnly[1]), 0, 0, hourOnly[2]!, '')
  const clock = CLOCK.exec(text)
  if (clock === null) return null
  const [, hour, minute, second, fraction, half, zone] = clock
  const seconds = Number(second ?? 0) + Math.floor(Number(`0.${fraction ?? 0}`) * 1000) / 1000
  return clockTime(Number(hour), Number(minute), seconds, half ?? '', zone ?? '')
}

function clockTime(
  hour: number,
  minute: number,
  seconds: number,
  half: string,
  zone: string,
): ClockTime | null {
  if (half !== '' && (hour < 1 || hour > 12)) return null
  const hours = half === '' ? hour : (hour % 12) + (/^p/i.test(half) ? 12 : 0)
  if (hours > 24 || minute > 59 || seconds >= 61 || (hours === 24 && minute + seconds > 0)) return null
  const timeOfDayMs = Math.round(((hours * 60 + minute) * 60 + seconds) * 1000)
  if (zone === '') return { timeOfDayMs, offsetMinutes: null }
  const offsetMinutes = readOffset(zone)
  if (offsetMinutes === undefined) return null
  return { timeOfDayMs, offsetMinutes, ...(offsetMinutes === null && { openZone: nameOf(zone) }) }
}

/** A zone without the brackets it may stand in. */
function nameOf(zone: string): string {
  return zone.replace(/^\(\s*|\s*\)$/g, '').trim()
}

/** Minutes east of UTC; null for a name that several places use, undefined for what is no zone. */
function readOffset(zone: string): number | null | undefined {
  const match = ZONE.exec(zone.trim())
  if (match === null) return offsetOfName(nameOf(zone.trim()))
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0)
  if (minutes > 14 * 60) return undefined
  return match[1] === '-' ? -minutes : minutes
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
