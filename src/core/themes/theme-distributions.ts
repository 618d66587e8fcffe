import { inBlocks } from '../in-blocks.ts'
import type { JobContext } from '../job-context.ts'
import { daySlots } from '../statistics/day-slots.ts'
import type { CountsByWeekday } from '../statistics/figures.ts'
import { drawnDays, type OccupiedDay } from '../statistics/trend.ts'
import { firstDayOfMonth, isoMonth, monthNumberOf } from '../survey/calendar-day.ts'
import {
  codesIn,
  type CodedColumn,
  type Dataset,
  NO_DAY,
  NO_WEEKDAY,
  valuesOf,
  WEEKDAYS,
} from '../survey/dataset.ts'

/** Some responses by weekday. */
export function byWeekday(dataset: Dataset, indices: Uint32Array): CountsByWeekday {
  const counts = new Uint32Array(NO_WEEKDAY + 1)
  for (const index of indices) counts[dataset.weekday[index]!]!++
  return Object.fromEntries(WEEKDAYS.map((weekday, i) => [weekday, counts[i]!])) as Record<
    (typeof WEEKDAYS)[number],
    number
  >
}

/** How many responses have each value of a column. */
export interface ValueCount {
  readonly key: string
  readonly n: number
}

/** Counts one column for one list of responses after the other. */
export class ValueCounter {
  readonly #column: CodedColumn
  /** All 0 between two lists. */
  readonly #counts: Uint32Array

  constructor(column: CodedColumn) {
    this.#column = column
    this.#counts = new Uint32Array(codesIn(column))
  }

  /** Most first, then by key; of several values in a cell each counts with its weight. */
  count(indices: Uint32Array): ValueCount[] {
    const counts = this.#counts
    const met: number[] = []
    for (const index of indices) {
      const code = this.#column.codes[index]!
      if (code < 0) continue
      if (counts[code] === 0) met.push(code)
      counts[code]! += 1
    }
    const byKey = new Map<string, number>()
    for (const code of met) {
      const keys = valuesOf(this.#column, code)
      for (const key of keys) byKey.set(key, (byKey.get(key) ?? 0) + counts[code]! / keys.length)
      counts[code] = 0
    }
    return [...byKey].map(([key, n]) => ({ key, n })).sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1))
  }
}

/** Months without a gap. */
export interface Months {
  /** Number of the first one. */
  readonly first: number
  /** `YYYY-MM` of each. */
  readonly keys: readonly string[]
  /** Place of the month of days that were asked for; outside of the list for days that are. Grows. */
  readonly placeOfDay: Map<number, number>
}

/** Months of the responses in play that are worth drawing, the same for every theme; null without dates. */
export async function monthsOf(
  dataset: Dataset,
  mask: Uint8Array,
  context: JobContext,
): Promise<Months | null> {
  const slots = daySlots(dataset)
  const counts = new Uint32Array(slots.count)
  await inBlocks(dataset.size, context, (from, to) => {
    for (let index = from; index < to; index++) {
      const entry = slots.column[index]!
      if (entry > slots.floor) counts[entry - slots.floor]! += mask[index]!
    }
  })
  const days: OccupiedDay[] = []
  for (let slot = 1; slot < slots.count; slot++)
    if (counts[slot]! > 0) days.push({ day: slots.dayOf(slot), group: slot, n: counts[slot]! })
  const drawn = drawnDays(days)
  const [first, last] = [drawn[0], drawn.at(-1)]
  if (first === undefined || last === undefined) return null
  const number = monthNumberOf(first.day)
  const length = monthNumberOf(last.day) - number + 1
  const keys = Array.from({ length }, (_, place) => isoMonth(firstDayOfMonth(number + place)))
  return { first: number, keys, placeOfDay: new Map() }
}

/** Some responses by month, months without one included. */
export function byMonth(dataset: Dataset, indices: Uint32Array, months: Months | null): ValueCount[] {
  if (months === null) return []
  const { first, keys, placeOfDay } = months
  const counts = new Uint32Array(keys.length)
  for (const index of indices) {
    const day = dataset.day[index]!
    if (day === NO_DAY) continue
    let place = placeOfDay.get(day)
    if (place === undefined) placeOfDay.set(day, (place = monthNumberOf(day) - first))
    if (place >= 0 && place < counts.length) counts[place]!++
  }
  return keys.map((key, place) => ({ key, n: counts[place]! }))
}
