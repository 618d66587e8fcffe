/** A date cell of plain figures that was split; valid until the next. */
export interface SplitClock {
  /** Where its date ends. */
  readonly dateTo: number
  /** Milliseconds since midnight. */
  readonly timeOfDayMs: number
}

/** Of cells that can be split: `2025-05-19 08:26:59`. */
export const MOST_CHARACTERS = 19

const CLOCK = { dateTo: 0, timeOfDayMs: 0 }

/**
 * Split `DATE`, `DATE HH:MM` or `DATEThh:mm:ss` of plain figures, given as ASCII, into the date and the milliseconds
 * since midnight; null for everything else. The result is valid until the next call.
 */
export function splitClockBytes(bytes: Uint8Array, from: number, to: number): SplitClock | null {
  const length = to - from
  if (length < 6 || length > MOST_CHARACTERS) return null
  const dateTo = dateEnd(bytes, from, to)
  if (dateTo === -1 || (dateTo === to && length > 10)) return null
  const timeOfDayMs = dateTo === to ? 0 : clockMs(bytes, dateTo + 1, to)
  if (timeOfDayMs === -1) return null
  CLOCK.dateTo = dateTo
  CLOCK.timeOfDayMs = timeOfDayMs
  return CLOCK
}

/** Where the date ends: at a blank or T, or with the cell; -1 for anything else. */
function dateEnd(bytes: Uint8Array, from: number, to: number): number {
  let separators = 0
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at]!
    if ((byte === 32 || byte === 84) && at >= from + 6) return separators === 2 ? at : -1
    // - . /
    if (byte >= 45 && byte <= 47) separators += 1
    else if (byte < 48 || byte > 57) return -1
  }
  return separators === 2 ? to : -1
}

/** H:MM, HH:MM or HH:MM:SS up to the end of the cell, else -1. */
function clockMs(bytes: Uint8Array, from: number, to: number): number {
  const colon = bytes[from + 1] === 58 ? from + 1 : from + 2
  const isWithSeconds = to === colon + 6 && bytes[colon + 3] === 58
  if (bytes[colon] !== 58 || (to !== colon + 3 && !isWithSeconds)) return -1
  const hour = figures(bytes, from, colon)
  const minute = figures(bytes, colon + 1, colon + 3)
  const second = isWithSeconds ? figures(bytes, colon + 4, to) : 0
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return -1
  return ((hour * 60 + minute) * 60 + second) * 1000
}

/** The number of one or two figures, -1 where there is something else. */
function figures(bytes: Uint8Array, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at += 1) {
    const figure = bytes[at]! - 48
    if (figure < 0 || figure > 9) return -1
    number = number * 10 + figure
  }
  return number
}
