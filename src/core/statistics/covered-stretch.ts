import { NO_DAY, type Dataset } from '../survey/dataset.ts'
import { daySlots } from './day-slots.ts'
import { drawnDays, type OccupiedDay, type Stretch } from './trend.ts'

const coveredBy = new WeakMap<Int32Array, Stretch | null>()

/**
 * From the first day of the data to the last, mistyped years left out, whatever is in play: a month is whole although a
 * filter leaves no response on its last days. Null without a date. One pass over the days, once a dataset.
 */
export function coveredStretch(dataset: Dataset): Stretch | null {
  const { day } = dataset
  let covered = coveredBy.get(day)
  if (covered === undefined) coveredBy.set(day, (covered = stretchOf(dataset)))
  return covered
}

/** Rows that one call counts: engines make functions fast that are called again, not one long loop. */
const BLOCK_ROWS = 16_384

function countSlots(column: Int32Array, floor: number, counts: Uint32Array): void {
  for (let i = 0; i < column.length; i++) {
    const slot = column[i]! - floor
    if (slot > 0) counts[slot]! += 1
  }
}

function stretchOf(dataset: Dataset): Stretch | null {
  const slots = daySlots(dataset)
  const counts = new Uint32Array(slots.count)
  for (let from = 0; from < dataset.size; from += BLOCK_ROWS)
    countSlots(slots.column.subarray(from, from + BLOCK_ROWS), slots.floor, counts)
  const days: OccupiedDay[] = []
  for (let group = 1; group < slots.count; group++) {
    const n = counts[group]!
    if (n > 0) days.push({ day: slots.dayOf(group), group, n })
  }
  const drawn = drawnDays(days)
  const [first, last] = [drawn[0]?.day ?? NO_DAY, drawn.at(-1)?.day ?? NO_DAY]
  return first === NO_DAY ? null : { first, last }
}
