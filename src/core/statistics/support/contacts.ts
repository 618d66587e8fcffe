import { inBlocks } from '../../in-blocks.ts'
import type { JobContext } from '../../job-context.ts'
import { NO_DAY, type Dataset } from '../../survey/dataset.ts'
import { NO_REQUESTER, type RequesterCodes } from '../clusters/requester-codes.ts'
import { sortInSlices } from './sort-in-slices.ts'

/** For each contact (a response, or a ticket) whole days on the calendar; {@link UNKNOWN_DAYS} where nothing tells. */
export interface Contacts {
  /** To the next contact of the same requester, 0 on the same day; {@link UNKNOWN_DAYS} where there is none after it. */
  readonly next: Int32Array
  /** To the last day of all contacts: so long it would have been seen if the requester had come again. */
  readonly observed: Int32Array
}

export const UNKNOWN_DAYS = -1

const BLOCK_ROWS = 16_384
const BLOCK_REQUESTERS = 1_024
/** Hours of a day, and one for "no hour". */
const HOURS_AND_NONE = 25

/**
 * When each requester came again. Contacts of one day are ordered by the hour where it is known, then as they stand in the
 * file; the number of those that are followed by another does not hang on that order. A contact without a requester or a
 * day has no followers and follows none. Some 0.2 s for a million.
 */
export async function findContacts(
  { day, hour, size }: Pick<Dataset, 'day' | 'hour' | 'size'>,
  { codes, count }: RequesterCodes,
  context: JobContext,
): Promise<Contacts> {
  const next = new Int32Array(size).fill(UNKNOWN_DAYS)
  const observed = new Int32Array(size).fill(UNKNOWN_DAYS)
  const isContact = (i: number): boolean => codes[i] !== NO_REQUESTER && day[i] !== NO_DAY
  let [first, last] = [Infinity, -Infinity]
  const starts = new Int32Array(count + 1)
  await inBlocks(size, context, (from, to) => {
    for (let i = from; i < to; i++) {
      if (day[i] !== NO_DAY) last = Math.max(last, day[i]!)
      if (!isContact(i)) continue
      first = Math.min(first, day[i]!)
      starts[codes[i]! + 1]! += 1
    }
  })
  for (let requester = 0; requester < count; requester++) starts[requester + 1]! += starts[requester]!
  // Time and place in one number, so that a plain sort of numbers orders a requester's contacts.
  const keys = new Float64Array(starts[count]!)
  const filled = starts.slice(0, count)
  await inBlocks(size, context, (from, to) => {
    for (let i = from; i < to; i++) {
      if (!isContact(i)) continue
      observed[i] = last - day[i]!
      const time = (day[i]! - first) * HOURS_AND_NONE + hour[i]!
      keys[filled[codes[i]!]!++] = time * size + i
    }
  })
  for (let requester = 0; requester < count; requester++) {
    if (requester % BLOCK_REQUESTERS === 0) await context.pause()
    const [from, to] = [starts[requester]!, starts[requester + 1]!]
    if (to - from < 2) continue
    const own = keys.subarray(from, to)
    // A wait for each of very many requesters would take longer than their sorting.
    const ordered = own.length < BLOCK_ROWS ? own.sort() : await sortInSlices(own, context)
    let before = ordered[0]! % size
    for (let k = 1; k < ordered.length; k++) {
      if (k % BLOCK_ROWS === 0) await context.pause()
      const i = ordered[k]! % size
      next[before] = day[i]! - day[before]!
      before = i
    }
  }
  return { next, observed }
}
