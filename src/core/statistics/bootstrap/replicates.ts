import type { JobContext } from '../../job-context.ts'
import type { Interval } from '../figures.ts'

/** How often a sample is drawn anew: (B + 1) times .025 is whole, so that the limits are values that were drawn. */
const REPLICATES = 1_999

/** Seed of every bootstrap: the same data give the same limits. */
export const BOOTSTRAP_SEED = 1

/** 50th and 1,950th of the replicates in ascending order, from 0. */
const LOWER_PLACE = 49
const UPPER_PLACE = 1_949
const MIDDLE_PLACE = 999

/** What the replicates of one figure say of it. */
export interface BootstrapFigure {
  /** 95 % percentile interval. */
  readonly interval: Interval
  /** Median of the replicates. */
  readonly median: number
}

/**
 * The limits of several figures that come from one sample drawn again and again (percentile bootstrap; reference: metrics
 * 4.2). A figure that some replicate has not got (NaN: a group came out empty) has no limits and gives null.
 *
 * @param draw - Draws a sample and gives its figures, the same number each time.
 */
export async function bootstrapFigures(
  draw: () => readonly number[],
  context: JobContext,
): Promise<readonly (BootstrapFigure | null)[]> {
  const columns: Float64Array[] = []
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    for (const [figure, value] of draw().entries()) {
      columns[figure] ??= new Float64Array(REPLICATES)
      columns[figure][replicate] = value
    }
    await context.pause()
  }
  return columns.map(limitsOf)
}

function limitsOf(values: Float64Array): BootstrapFigure | null {
  if (values.some(value => Number.isNaN(value))) return null
  values.sort()
  return { interval: [values[LOWER_PLACE]!, values[UPPER_PLACE]!], median: values[MIDDLE_PLACE]! }
}
