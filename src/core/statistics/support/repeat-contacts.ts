import { inBlocks } from '../../in-blocks.ts'
import type { JobContext } from '../../job-context.ts'
import type { Dataset } from '../../survey/dataset.ts'
import { isLowScore, type Scale } from '../../survey/scale.ts'
import type { RequesterCodes } from '../clusters/requester-codes.ts'
import { differenceInterval } from '../intervals/share-difference.ts'
import { clusteredShare } from './clustered-share.ts'
import { UNKNOWN_DAYS, type Contacts } from './contacts.ts'
import type { CountedShare, RepeatContacts } from './support-figures.ts'

const BLOCK_ROWS = 16_384

/** Days within which a requester came again, unless somebody says otherwise (reference: metrics, next-issue avoidance). */
export const USUAL_REPEAT_DAYS = 7
export const MOST_REPEAT_DAYS = 365

/** A number of days as it was kept; the usual one where it is none, or outside of 1 to {@link MOST_REPEAT_DAYS}. */
export function readRepeatDays(kept: unknown): number {
  const isDays = typeof kept === 'number' && Number.isInteger(kept) && kept >= 1 && kept <= MOST_REPEAT_DAYS
  return isDays ? kept : USUAL_REPEAT_DAYS
}

export interface CountRepeatsInput {
  readonly dataset: Pick<Dataset, 'size' | 'scoreValues' | 'scoreCode' | 'measures'>
  /** 1 for a response in play, else 0; null for all. */
  readonly mask: Uint8Array | null
  readonly scale: Scale
  readonly requesters: RequesterCodes | null
  /** Of all responses, in play or not; null where nothing tells who answered. */
  readonly contacts: Contacts | null
  readonly days: number
}

/**
 * How many responses in play were followed by another contact of the same requester within some days, for low scores and for
 * the others. The contacts are the tickets, where tickets were joined, else all responses. Contacts that were not
 * followed over the whole time, because the data end before, are left out whether the requester came again or not. Null
 * where nothing tells, or without scores, or where no requester ever came again among the responses.
 */
export async function countRepeats(
  { dataset, mask, scale, requesters, contacts, days }: CountRepeatsInput,
  context: JobContext,
): Promise<RepeatContacts | null> {
  const found = await contactsOf(dataset, contacts, context)
  if (found === null || requesters === null || scale.kind === 'none') return null
  const { next, observed, from } = found
  const isLow = Array.from(dataset.scoreValues, score => isLowScore(score, scale.low))
  const groups = { low: new Int32Array(dataset.size), other: new Int32Array(dataset.size) }
  const sizes = { low: 0, other: 0 }
  let [unknown, atEnd] = [0, 0]
  await inBlocks(dataset.size, context, (start, end) => {
    for (let i = start; i < end; i++) {
      if (mask?.[i] === 0) continue
      if (observed[i] === UNKNOWN_DAYS) unknown += 1
      else if (observed[i]! < days) atEnd += 1
      else {
        const group = isLow[dataset.scoreCode[i]!] === true ? 'low' : 'other'
        groups[group][sizes[group]] = i
        sizes[group] += 1
      }
    }
  })
  const cameAgain = (i: number): boolean => next[i] !== UNKNOWN_DAYS && next[i]! <= days
  const shareOf = (rows: Int32Array) => clusteredShare(rows, requesters, cameAgain, context)
  const low = await shareOf(groups.low.subarray(0, sizes.low))
  const other = await shareOf(groups.other.subarray(0, sizes.other))
  const both = new Int32Array(sizes.low + sizes.other)
  both.set(groups.low.subarray(0, sizes.low))
  both.set(groups.other.subarray(0, sizes.other), sizes.low)
  return {
    days,
    from,
    all: await shareOf(both),
    low,
    other,
    difference: differenceOf(low, other),
    unknown,
    atEnd,
  }
}

type KnownContacts = Contacts & Pick<RepeatContacts, 'from'>

/** What the tickets tell goes before what the responses tell: many contacts are never answered. */
async function contactsOf(
  { measures }: CountRepeatsInput['dataset'],
  contacts: Contacts | null,
  context: JobContext,
): Promise<KnownContacts | null> {
  const valuesOf = (role: 'next-contact' | 'observed'): Float64Array | undefined =>
    measures.find(measure => measure.role === role)?.values
  const [next, observed] = [valuesOf('next-contact'), valuesOf('observed')]
  if (next !== undefined && observed !== undefined)
    return {
      from: 'tickets',
      next: await wholeDays(next, context),
      observed: await wholeDays(observed, context),
    }
  if (contacts === null || contacts.next.every(days => days === UNKNOWN_DAYS)) return null
  return { from: 'responses', ...contacts }
}

async function wholeDays(values: Float64Array, context: JobContext): Promise<Int32Array> {
  const days = new Int32Array(values.length)
  for (let i = 0; i < days.length; i++) {
    if (i % BLOCK_ROWS === 0) await context.pause()
    days[i] = Number.isNaN(values[i]!) ? UNKNOWN_DAYS : values[i]!
  }
  return days
}

/** Null where a group is empty. */
function differenceOf(low: CountedShare, other: CountedShare): RepeatContacts['difference'] {
  if (low.share === null || low.interval === null || other.share === null || other.interval === null)
    return null
  return {
    value: low.share - other.share,
    interval: differenceInterval(
      { value: low.share, limits: low.interval },
      { value: other.share, limits: other.interval },
    ),
  }
}
