import type { JobContext } from './job-context.ts'

/** Rows between two pauses where each takes some ten nanoseconds: below 2 ms. */
const BLOCK_ROWS = 16_384

/**
 * Go through `size` rows with a pause before each block of them. A loop that pauses itself begins slowly after each pause:
 * engines make functions fast, not the rest of one that was left.
 *
 * @param work - Does the rows `from` .. `to - 1`.
 */
export async function inBlocks(
  size: number,
  context: JobContext,
  work: (from: number, to: number) => void,
  blockRows: number = BLOCK_ROWS,
): Promise<void> {
  for (let from = 0; from < size; from += blockRows) {
    await context.pause()
    work(from, Math.min(size, from + blockRows))
  }
}
