import { NO_DAY, type Dataset } from '../survey/dataset.ts'

/** Days in one stretch that get a slot each, about 540 years; dates that lie further apart are coded one by one. */
const LONGEST_STRETCH_DAYS = 200_000

/** Which slot of a count a day has; slot 0 is for responses without a date. */
export interface DaySlots {
  /** Slots, slot 0 included. */
  readonly count: number
  /** A response with entry c has slot c - floor where c is above the floor, else slot 0: NO_DAY lies below every floor. */
  readonly column: Int32Array
  readonly floor: number
  /** The day of a slot from 1. */
  dayOf(slot: number): number
}

const slotsOfDays = new WeakMap<Int32Array, DaySlots>()

/** Slots for all days of a dataset, selected or not. One pass over the days, once a dataset. */
export function daySlots({ day }: Dataset): DaySlots {
  const known = slotsOfDays.get(day)
  if (known !== undefined) return known
  const slots = makeSlots(day)
  slotsOfDays.set(day, slots)
  return slots
}

function makeSlots(days: Int32Array): DaySlots {
  let first = Infinity
  let last = -Infinity
  for (let i = 0; i < days.length; i++) {
    const day = days[i]!
    if (day === NO_DAY) continue
    if (day < first) first = day
    if (day > last) last = day
  }
  if (first > last) return { count: 1, column: days, floor: NO_DAY, dayOf: () => NO_DAY }
  if (last - first >= LONGEST_STRETCH_DAYS) return scatteredSlots(days)
  return { count: last - first + 2, column: days, floor: first - 1, dayOf: slot => first + slot - 1 }
}

function scatteredSlots(days: Int32Array): DaySlots {
  const distinct = Int32Array.from(new Set(days)).sort()
  const ascending = distinct[0] === NO_DAY ? distinct.subarray(1) : distinct
  const codeOf = new Map(Array.from(ascending, (day, code) => [day, code]))
  const column = days.map(day => codeOf.get(day) ?? -1)
  return { count: ascending.length + 1, column, floor: -1, dayOf: slot => ascending[slot - 1]! }
}
