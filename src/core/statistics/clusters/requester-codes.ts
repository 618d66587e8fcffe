import type { JobContext } from '../../job-context.ts'
import type { TextReader } from '../../survey/dataset.ts'

/** Code of a response that nobody is known to have given. */
export const NO_REQUESTER = -1

const BLOCK_ROWS = 1_024
/** Tables of names: a single one would be rebuilt in one stretch of 100 ms as it grows. A power of two. */
const TABLES = 256
/** Letters that tell in which table a name stands. */
const TELLING_LETTERS = 24

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
  const tables = Array.from({ length: TABLES }, () => new Map<string, number>())
  let count = 0
  for (let i = 0; i < size; i++) {
    if (i % BLOCK_ROWS === 0) await context.pause()
    const requester = requesters.text(i)
    if (requester === '') continue
    const numbers = tables[tableOf(requester)]!
    let number = numbers.get(requester)
    if (number === undefined) numbers.set(requester, (number = count++))
    codes[i] = number
  }
  return count === 0 ? null : { codes, count }
}

function tableOf(name: string): number {
  let mixed = name.length
  for (let i = Math.min(name.length, TELLING_LETTERS) - 1; i >= 0; i--)
    mixed = Math.imul(mixed, 31) + name.charCodeAt(i)
  return (mixed ^ (mixed >>> 12)) & (TABLES - 1)
}
