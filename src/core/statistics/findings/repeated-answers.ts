import type { JobContext } from '../../job-context.ts'
import type { Dataset } from '../../survey/dataset.ts'
import { NO_REQUESTER, type RequesterCodes } from '../clusters/requester-codes.ts'

const BLOCK_ROWS = 65_536

/** Free places beside each that is taken, so that few answers look for theirs twice. */
const PLACES_PER_ROW = 2

/**
 * 1 for each response in play by a requester who already answered on the same agent, so that one angry customer does not
 * speak for many; an answer without a requester is nobody's second. One pass, some 50 ms for a million responses.
 *
 * @param mask - 1 for a response in play, else 0; null for all.
 */
export async function repeatedAnswers(
  { size, fields }: Pick<Dataset, 'size' | 'fields'>,
  mask: Uint8Array | null,
  { codes: requesters }: RequesterCodes,
  context: JobContext,
): Promise<Uint8Array> {
  const { codes: agents } = fields.agent
  const repeated = new Uint8Array(size)
  const isFirst = firstOfPairs(size, requesters, agents)
  for (let i = 0; i < size; i++) {
    if (i % BLOCK_ROWS === 0) await context.pause()
    if (mask?.[i] === 0 || requesters[i] === NO_REQUESTER) continue
    if (!isFirst(i)) repeated[i] = 1
  }
  return repeated
}

/**
 * Tells of each row it is asked about whether it is the first with its requester and agent: a table of rows by their hash, because
 * a `Set` of a million pairs costs ten times as much.
 */
function firstOfPairs(size: number, requesters: Int32Array, agents: Int32Array): (row: number) => boolean {
  const places = 2 ** (32 - Math.clz32(size * PLACES_PER_ROW))
  const rowPlusOne = new Int32Array(places)
  return row => {
    const requester = requesters[row]!
    const agent = agents[row]!
    let place = hashOf(requester, agent) & (places - 1)
    for (;;) {
      const taken = rowPlusOne[place]! - 1
      if (taken < 0) {
        rowPlusOne[place] = row + 1
        return true
      }
      if (requesters[taken] === requester && agents[taken] === agent) return false
      place = (place + 1) & (places - 1)
    }
  }
}

/** Spreads neighbouring numbers, by the multipliers of the 32-bit MurmurHash3 finaliser. */
function hashOf(requester: number, agent: number): number {
  let hash = Math.imul(requester, 0x9e3779b1) ^ Math.imul(agent, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
  return (hash ^ (hash >>> 13)) >>> 0
}
