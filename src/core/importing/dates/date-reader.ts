import { TIME_NONE, TIME_WALL } from '../../survey/response-chunk.ts'
import type { DateOrder } from '../mapping.ts'
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

  constructor(order: DateOrder | null) {
    this.#order = order
  }

  read(cell: string): void {
    const clock = splitClock(cell)
    if (clock !== null) {
      const dayMs = this.#dayMs(clock.date)
      this.timeMs = dayMs + clock.timeOfDayMs
      this.kind = Number.isNaN(dayMs) ? TIME_NONE : TIME_WALL
      return
    }
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

const CLOCK = { date: '', timeOfDayMs: 0 }

/**
 * Split `DATE`, `DATE HH:MM` or `DATEThh:mm:ss` of plain figures into the date and the milliseconds since midnight;
 * null for everything else. The result is valid until the next call.
 */
export function splitClock(cell: string): { readonly date: string; readonly timeOfDayMs: number } | null {
  if (cell.length < 6 || cell.length > 19) return null
  const cut = clockCut(cell)
  if (cut === cell.length) {
    if (cell.length > 10) return null
    CLOCK.date = cell
    CLOCK.timeOfDayMs = 0
    return CLOCK
  }
  const timeOfDayMs = clockMs(cell, cut + 1)
  if (timeOfDayMs === -1) return null
  CLOCK.date = cell.slice(0, cut)
  CLOCK.timeOfDayMs = timeOfDayMs
  return CLOCK
}

/** Where the date ends; the length of the cell if it holds nothing but a date; 0 for anything else. */
function clockCut(cell: string): number {
  let separators = 0
  for (let i = 0; i < cell.length; i += 1) {
    const code = cell.charCodeAt(i)
    if ((code === 32 || code === 84) && i >= 6) return separators === 2 ? i : 0
    // - . /
    if (code >= 45 && code <= 47) separators += 1
    else if (code < 48 || code > 57) return 0
  }
  return separators === 2 ? cell.length : 0
}

/** H:MM, HH:MM or HH:MM:SS up to the end of the cell, else -1. */
function clockMs(cell: string, from: number): number {
  const colon = cell.charCodeAt(from + 1) === 58 ? from + 1 : from + 2
  if (from <= 1 || cell.charCodeAt(colon) !== 58) return -1
  const hour = figures(cell, from, colon)
  const minute = figures(cell, colon + 1, colon + 3)
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return -1
  if (cell.length === colon + 3) return (hour * 60 + minute) * 60_000
  if (cell.length !== colon + 6 || cell.charCodeAt(colon + 3) !== 58) return -1
  const second = figures(cell, colon + 4, colon + 6)
  return second < 0 || second > 59 ? -1 : ((hour * 60 + minute) * 60 + second) * 1000
}

/** The number of one or two figures, -1 where there is something else. */
function figures(cell: string, from: number, to: number): number {
  let number = 0
  for (let i = from; i < to; i += 1) {
    const figure = cell.charCodeAt(i) - 48
    // NaN beyond the end of the cell fails here too.
    if (!(figure >= 0 && figure <= 9)) return -1
    number = number * 10 + figure
  }
  return number
}
