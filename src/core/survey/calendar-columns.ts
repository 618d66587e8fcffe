import { weekdayOf, MS_PER_DAY } from './calendar-day.ts'
import { NO_DAY, NO_HOUR, NO_WEEKDAY, type Dataset } from './dataset.ts'
import { TIME_INSTANT, TIME_NONE, type ChunkCodes } from './response-chunk.ts'
import { zoneCalendar, type ZoneCalendar } from './time-zone.ts'

const MS_PER_HOUR = 3_600_000

type Times = Pick<ChunkCodes, 'size' | 'timeMs' | 'timeKind'>

/** The columns of a dataset that follow from the times of its responses. */
export type CalendarColumns = Pick<Dataset, 'day' | 'weekday' | 'hour'>

/**
 * Day, weekday and hour of every response, in the order of the imports: wall times as they stand, instants on the calendar
 * and the clock of `timezone`.
 *
 * A stored time does not tell whether a time of day was given, so that is decided by import: where all its wall times stand
 * at midnight, they were dates alone and have no hour; its instants have none where all stand at midnight of UTC or all at
 * midnight of `timezone`. A single midnight among other times is the hour 0.
 *
 * @throws RangeError for a time zone that is not known.
 */
export function calendarColumns(
  imports: readonly { readonly chunks: readonly Times[] }[],
  timezone: string,
): CalendarColumns {
  const calendar = zoneCalendar(timezone)
  const size = imports.flatMap(each => each.chunks).reduce((sum, chunk) => sum + chunk.size, 0)
  const columns: CalendarColumns = {
    day: new Int32Array(size),
    weekday: new Uint8Array(size),
    hour: new Uint8Array(size),
  }
  let start = 0
  for (const { chunks } of imports) {
    const given = clocksGiven(chunks, calendar)
    for (const chunk of chunks) {
      writeTimes(chunk, calendar, given, columns, start)
      start += chunk.size
    }
  }
  return columns
}

/** Whether the times of an import, by how they were written, have a time of day. */
interface ClocksGiven {
  readonly wall: boolean
  readonly instant: boolean
}

function clocksGiven(chunks: readonly Times[], calendar: ZoneCalendar): ClocksGiven {
  let [wall, ofUtc, ofZone] = [false, false, false]
  for (const chunk of chunks) {
    for (let i = 0; i < chunk.size; i++) {
      if (wall && ofUtc && ofZone) return { wall, instant: true }
      const kind = chunk.timeKind[i]!
      const timeMs = chunk.timeMs[i]!
      if (kind === TIME_NONE || Number.isNaN(timeMs)) continue
      if (kind === TIME_INSTANT) {
        ofUtc ||= !isMidnight(timeMs)
        ofZone ||= !isMidnight(calendar.wallOf(timeMs))
      } else {
        wall ||= !isMidnight(timeMs)
      }
    }
  }
  return { wall, instant: ofUtc && ofZone }
}

function isMidnight(wallMs: number): boolean {
  return wallMs % MS_PER_DAY === 0
}

function writeTimes(
  chunk: Times,
  calendar: ZoneCalendar,
  given: ClocksGiven,
  to: CalendarColumns,
  start: number,
): void {
  for (let i = 0; i < chunk.size; i++) {
    const timeMs = chunk.timeMs[i]!
    const kind = chunk.timeKind[i]!
    const at = start + i
    if (kind === TIME_NONE || Number.isNaN(timeMs)) {
      to.day[at] = NO_DAY
      to.weekday[at] = NO_WEEKDAY
      to.hour[at] = NO_HOUR
      continue
    }
    const isInstant = kind === TIME_INSTANT
    const wallMs = isInstant ? calendar.wallOf(timeMs) : timeMs
    const day = Math.floor(wallMs / MS_PER_DAY)
    to.day[at] = day
    to.weekday[at] = weekdayOf(day)
    const hasClock = isInstant ? given.instant : given.wall
    to.hour[at] = hasClock ? Math.floor((wallMs - day * MS_PER_DAY) / MS_PER_HOUR) : NO_HOUR
  }
}
