import type { JobContext } from '../../job-context.ts'
import type { TextReader } from '../../survey/dataset.ts'

/** Code of a response that nobody is known to have given. */
export const NO_REQUESTER = -1

/** Rows between two pauses, whose texts are decoded: some 1 ms. */
const BLOCK_ROWS = 1_024

/** Who gave each response, as a number from 0 in order of first appearance, or {@link NO_REQUESTER}. */
export interface RequesterCodes {
  readonly codes: Int32Array
  /** How many requesters there are. */
  readonly count: number
}

/** Numbers the requesters; null where no response has one. Some 0.3 s for a million responses. */
export async function requesterCodes(
  size: number,
  requesters: TextReader,
  context: JobContext,
): Promise<RequesterCodes | null> {
  const codes = new Int32Array(size).fill(NO_REQUESTER)
  const numbers = new Map<string, number>()
  for (let i = 0; i < size; i++) {
    if (i % BLOCK_ROWS === 0) await context.pause()
    const requester = requesters.text(i)
    if (requester === '') continue
    let number = numbers.get(requester)
    if (number === undefined) numbers.set(requester, (number = numbers.size))
    codes[i] = number
  }
  return numbers.size === 0 ? null : { codes, count: numbers.size }
}
