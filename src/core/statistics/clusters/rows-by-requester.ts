import { inBlocks } from '../../in-blocks.ts'
import type { JobContext } from '../../job-context.ts'
import { NO_REQUESTER, type RequesterCodes } from './requester-codes.ts'

/** The responses in play of each requester, side by side. */
export interface RowsByRequester {
  /** Responses of requester r: `rows` from `start[r]` up to `start[r + 1]`, ascending. */
  readonly start: Uint32Array
  readonly rows: Uint32Array
  /** Responses in play that nobody is known to have given, ascending. */
  readonly ownerless: Uint32Array
}

/**
 * Sorts the responses in play by who gave them, by counting: two passes, some 30 ms for a million.
 *
 * @param mask - 1 for a response in play, else 0; null for all.
 */
export async function rowsByRequester(
  mask: Uint8Array | null,
  { codes, count }: RequesterCodes,
  context: JobContext,
): Promise<RowsByRequester> {
  const start = new Uint32Array(count + 1)
  let ownerless = 0
  await inBlocks(codes.length, context, (from, to) => {
    for (let i = from; i < to; i++) {
      if (mask?.[i] === 0) continue
      const requester = codes[i]!
      if (requester === NO_REQUESTER) ownerless += 1
      else start[requester + 1]! += 1
    }
  })
  for (let requester = 0; requester < count; requester++) start[requester + 1]! += start[requester]!
  return fill(
    { start, rows: new Uint32Array(start[count]!), ownerless: new Uint32Array(ownerless) },
    mask,
    codes,
    context,
  )
}

async function fill(
  grouped: RowsByRequester,
  mask: Uint8Array | null,
  codes: Int32Array,
  context: JobContext,
): Promise<RowsByRequester> {
  const next = grouped.start.slice()
  let ownerless = 0
  await inBlocks(codes.length, context, (from, to) => {
    for (let i = from; i < to; i++) {
      if (mask?.[i] === 0) continue
      const requester = codes[i]!
      if (requester === NO_REQUESTER) grouped.ownerless[ownerless++] = i
      else grouped.rows[next[requester]!++] = i
    }
  })
  return grouped
}
