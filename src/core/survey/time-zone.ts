import { MS_PER_DAY, type CalendarDay } from './calendar-day.ts'

/** Gives the day and the wall time of an instant in one time zone. Instants are milliseconds since 1970-01-01T00:00Z, finite, within what a `Date` holds. */
export interface ZoneCalendar {
  dayOf(instantMs: number): CalendarDay
  /** What the clock shows, as milliseconds since 1970-01-01 as if the clock were that of UTC. */
  wallOf(instantMs: number): number
}

/** The clock of a zone during one UTC day: one offset, or two with the moment between them. */
interface OffsetsOfDay {
  readonly utcDay: number
  readonly beforeMs: number
  /** First instant of the later offset; Infinity where the clocks do not change on this day. */
  readonly changesAtMs: number
  readonly afterMs: number
}

/** Days with a slot of their own, about eleven years; a power of two. */
const RECENT_DAYS = 4096

const NO_OFFSETS: OffsetsOfDay = { utcDay: NaN, beforeMs: 0, changesAtMs: Infinity, afterMs: 0 }

/** Whether the zone is known here, e.g. `Europe/London`. */
export function isTimeZone(timezone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: timezone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/**
 * A calendar for many instants: the zone is asked twice for each UTC day that occurs and by halving for the moment of a
 * change, so a million instants cost about as much as the days they fall on. Two changes of the clock within one UTC day
 * that undo each other would be missed; no zone has ever had them.
 *
 * @throws RangeError for a zone that is not known: ask {@link isTimeZone} first.
 */
export function zoneCalendar(timezone: string): ZoneCalendar {
  const offsetAt = offsetReader(timezone)
  const known = new Map<number, OffsetsOfDay>()
  const slots = Array.from({ length: RECENT_DAYS }, () => NO_OFFSETS)
  const wallOf = (instantMs: number): number => {
    const utcDay = Math.floor(instantMs / MS_PER_DAY)
    // A day has one slot, so that most instants are answered without a look into the Map.
    const slot = utcDay & (RECENT_DAYS - 1)
    let offsets = slots[slot]!
    if (offsets.utcDay !== utcDay) {
      offsets = known.get(utcDay) ?? offsetsOfDay(utcDay, offsetAt)
      known.set(utcDay, offsets)
      slots[slot] = offsets
    }
    return instantMs + (instantMs < offsets.changesAtMs ? offsets.beforeMs : offsets.afterMs)
  }
  return { wallOf, dayOf: instantMs => Math.floor(wallOf(instantMs) / MS_PER_DAY) }
}

/** Clocks by zone, for the few that a file names. */
const clocks = new Map<string, (instantMs: number) => number>()
const MOST_CLOCKS = 50

/**
 * The instant at which the clock of a zone shows a wall time, both in milliseconds: the earlier of two, and what the
 * offset before it gives for a time that is skipped.
 *
 * @throws RangeError for a zone that is not known: ask {@link isTimeZone} first.
 */
export function instantOfWall(timezone: string, wallMs: number): number {
  let offsetAt = clocks.get(timezone)
  if (offsetAt === undefined) {
    if (clocks.size >= MOST_CLOCKS) clocks.clear()
    offsetAt = offsetsByDay(timezone)
    clocks.set(timezone, offsetAt)
  }
  // A day before, the offset is that of before a change on the day.
  const [before, after] = [offsetAt(wallMs - MS_PER_DAY), offsetAt(wallMs + MS_PER_DAY)]
  const early = wallMs - before
  return before === after || offsetAt(early) === before || offsetAt(wallMs - after) !== after
    ? early
    : wallMs - after
}

function offsetsByDay(timezone: string): (instantMs: number) => number {
  const offsetAt = offsetReader(timezone)
  const known = new Map<number, OffsetsOfDay>()
  return instantMs => {
    const utcDay = Math.floor(instantMs / MS_PER_DAY)
    const offsets = known.get(utcDay) ?? offsetsOfDay(utcDay, offsetAt)
    known.set(utcDay, offsets)
    return instantMs < offsets.changesAtMs ? offsets.beforeMs : offsets.afterMs
  }
}

function offsetsOfDay(utcDay: number, offsetAt: (instantMs: number) => number): OffsetsOfDay {
  const startMs = utcDay * MS_PER_DAY
  const beforeMs = offsetAt(startMs)
  const afterMs = offsetAt(startMs + MS_PER_DAY)
  if (beforeMs === afterMs) return { utcDay, beforeMs, changesAtMs: Infinity, afterMs }
  let unchangedMs = startMs
  let changedMs = startMs + MS_PER_DAY
  while (changedMs - unchangedMs > 1) {
    const middleMs = Math.floor((unchangedMs + changedMs) / 2)
    if (offsetAt(middleMs) === beforeMs) unchangedMs = middleMs
    else changedMs = middleMs
  }
  return { utcDay, beforeMs, changesAtMs: changedMs, afterMs }
}

/** Reads the offset from the zone's own name for it: `GMT`, `GMT+05:30`, `GMT-00:44:30`. */
function offsetReader(timezone: string): (instantMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' })
  return instantMs => {
    const match = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(instantMs))
    if (match?.[1] === undefined) return 0
    const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0)
    return (match[1] === '-' ? -1000 : 1000) * seconds
  }
}
