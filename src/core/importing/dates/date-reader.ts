import { TIME_NONE, TIME_WALL } from '../../survey/response-chunk.ts'
import { cellText, type ByteRecord } from '../bytes/byte-record.ts'
import { CellStrings } from '../bytes/cell-strings.ts'
import type { DateOrder } from '../mapping.ts'
import { MOST_CHARACTERS, splitClockBytes, type SplitClock } from './clock-cell.ts'
import { parseDate, type ParsedDate } from './parse-date.ts'

/** Days (or cells) that are remembered; a column has few days, whatever its length. */
const REMEMBERED = 50_000

/** Reads the date cells of a column in one order, quickly: each day is worked out once. */
export class DateReader {
  /** What the last cell gave; NaN and `TIME_NONE` where it gave no date. */
  timeMs = Number.NaN
  kind: ParsedDate['kind'] | typeof TIME_NONE = TIME_NONE

  readonly #order: DateOrder | null
  readonly #days = new Map<string, number>()
  #dayStrings: CellStrings | null = null

  constructor(order: DateOrder | null) {
    this.#order = order
  }

  read(cell: string): void {
    const clock = splitClock(cell)
    if (clock !== null) this.#set(clock.date, clock.timeOfDayMs)
    else this.#parse(cell)
  }

  /** Read a cell of a record without making a string of it, as good as always. */
  readCell(record: ByteRecord, cell: number): void {
    const { bytes, from, to } = record
    const clock = splitClockBytes(bytes, from[cell]!, to[cell]!)
    if (clock === null) {
      this.#parse(cellText(record, cell))
      return
    }
    this.#dayStrings ??= new CellStrings()
    this.#set(this.#dayStrings.ofRange(record, from[cell]!, clock.dateTo), clock.timeOfDayMs)
  }

  #set(date: string, timeOfDayMs: number): void {
    const dayMs = this.#dayMs(date)
    this.timeMs = dayMs + timeOfDayMs
    this.kind = Number.isNaN(dayMs) ? TIME_NONE : TIME_WALL
  }

  #parse(cell: string): void {
    const parsed = parseDate(cell, this.#order)
    this.timeMs = parsed?.timeMs ?? Number.NaN
    this.kind = parsed?.kind ?? TIME_NONE
  }

  #dayMs(date: string): number {
    const known = this.#days.get(date)
    if (known !== undefined) return known
    const dayMs = parseDate(date, this.#order)?.timeMs ?? Number.NaN
    if (this.#days.size >= REMEMBERED) this.#days.clear()
    this.#days.set(date, dayMs)
    return dayMs
  }
}

const ASCII = new Uint8Array(MOST_CHARACTERS)

/** What {@link splitClockBytes} tells of a cell, with the date itself; null where it tells nothing. */
export function splitClock(cell: string): { readonly date: string; readonly timeOfDayMs: number } | null {
  const clock = splitText(cell)
  return clock === null ? null : { date: cell.slice(0, clock.dateTo), timeOfDayMs: clock.timeOfDayMs }
}

/** Characters of a date up to which its key is exact: 14 to the power of 13 is an exact number. */
const KEY_CHARACTERS = 13

/**
 * A number for the date of a cell that {@link splitClock} splits, the same for the same characters and no others; -1 for
 * other cells. It is quicker to look up than the date itself, which would have to be cut out.
 */
export function dateKey(cell: string): number {
  const clock = splitText(cell)
  if (clock === null || clock.dateTo > KEY_CHARACTERS) return -1
  let key = 0
  // Only - . / and figures are in it: 1 to 13.
  for (let at = 0; at < clock.dateTo; at += 1) key = key * 14 + ASCII[at]! - 44
  return key
}

function splitText(cell: string): SplitClock | null {
  if (cell.length > MOST_CHARACTERS) return null
  for (let i = 0; i < cell.length; i += 1) {
    const code = cell.charCodeAt(i)
    if (code > 0x7f) return null
    ASCII[i] = code
  }
  return splitClockBytes(ASCII, 0, cell.length)
}
