import type { JobContext } from '../../job-context.ts'

/** How many arrangements are drawn. */
export interface Draws {
  readonly most: number
  /** Once so many are as far off, the one seen among them, no more are drawn. */
  readonly enough: number
  /** Draws between two pauses: some milliseconds of work. */
  readonly betweenPauses: number
}

/**
 * Chance of what was seen, among arrangements drawn at random: the share of those as far off as it, itself counted, so that it
 * is never 0 (Phipson and Smyth 2010).
 *
 * @param isAsFar - Draws an arrangement and says whether it is at least as far off as the one seen.
 * @throws The signal's reason in a pause, when the job was cancelled.
 */
export async function drawnChance(
  isAsFar: () => boolean,
  { most, enough, betweenPauses }: Draws,
  context: JobContext,
): Promise<number> {
  let [asFar, draws] = [1, 0]
  while (draws < most && asFar < enough) {
    draws++
    if (isAsFar()) asFar++
    if (draws % betweenPauses === 0) await context.pause()
  }
  return asFar / (draws + 1)
}

/** So many as far off, and the chance is above `limit` whatever else is drawn. */
export function enoughToExceed(limit: number, most: number): number {
  return Math.floor(limit * (most + 1)) + 1
}
