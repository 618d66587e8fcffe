/** Responses in play as lists of their indices. */
export interface ListedRows {
  /** Each response stands in one of them at the most; those of a list ascend. */
  readonly lists: readonly Uint32Array[]
  /** Responses in play. */
  readonly count: number
  /** The lists hold those that are not in play. */
  readonly areLeftOut: boolean
}

/** Which responses are in play: 1 for each that is and 0 for the others, or lists of them; null: all. */
export type InPlay = Uint8Array | ListedRows | null

/** Responses that are listed before they are counted: a list that stays in the fastest cache. */
const BLOCK_ROWS = 4096

/** How many of `size` responses are in play. */
export function countInPlay(inPlay: InPlay, size: number): number {
  if (inPlay === null) return size
  if (!(inPlay instanceof Uint8Array)) return inPlay.count
  let count = 0
  for (let i = 0; i < inPlay.length; i++) count += inPlay[i]!
  return count
}

/** The same as a mask, one entry a response; null for all. */
export function maskOfRows(inPlay: InPlay, size: number): Uint8Array | null {
  if (inPlay === null || inPlay instanceof Uint8Array) return inPlay
  const { lists, areLeftOut } = inPlay
  const mask = new Uint8Array(size).fill(areLeftOut ? 1 : 0)
  const mark = areLeftOut ? 0 : 1
  for (const rows of lists) for (let k = 0; k < rows.length; k++) mask[rows[k]!] = mark
  return mask
}

/** The same in an order that sums of fractions can follow to the last digit: ascending. */
export function ascendingRows(inPlay: InPlay, size: number): InPlay {
  const isAscending =
    inPlay === null || inPlay instanceof Uint8Array || (inPlay.lists.length < 2 && !inPlay.areLeftOut)
  return isAscending ? inPlay : maskOfRows(inPlay, size)
}

/**
 * The indices of responses in play, block by block; those of a mask and of all ascend. Of lists what they hold is given, which
 * may be those left out.
 *
 * @returns lists, each of which holds until the next one is asked for.
 */
export function* rowBlocks(inPlay: InPlay, size: number): Generator<Uint32Array, void> {
  if (inPlay !== null && !(inPlay instanceof Uint8Array)) {
    for (const rows of inPlay.lists)
      for (let start = 0; start < rows.length; start += BLOCK_ROWS)
        yield rows.subarray(start, start + BLOCK_ROWS)
    return
  }
  const listed = new Uint32Array(BLOCK_ROWS)
  for (let start = 0; start < size; start += BLOCK_ROWS) {
    const end = Math.min(size, start + BLOCK_ROWS)
    const count = inPlay === null ? listAll(start, end, listed) : listMarked(inPlay, start, end, listed)
    yield listed.subarray(0, count)
  }
}

function listAll(start: number, end: number, listed: Uint32Array): number {
  for (let i = start; i < end; i++) listed[i - start] = i
  return end - start
}

function listMarked(mask: Uint8Array, start: number, end: number, listed: Uint32Array): number {
  let count = 0
  for (let i = start; i < end; i++) {
    // Overwritten by the next one where this is not in play: no branch to be guessed wrong.
    listed[count] = i
    count += mask[i]!
  }
  return count
}
