import type { JobContext } from '../../job-context.ts'
import { seededRandom } from '../../seeded-random.ts'
import { BOOTSTRAP_SEED, bootstrapFigures, type BootstrapFigure } from './replicates.ts'

/**
 * Limits of figures for which there is no formula, from the values themselves (reference: metrics 4.2): as many values as
 * there are are drawn with replacement. Costs 1,999 times their number and the statistic: for large data with few different
 * values take `bootstrapCounts`. An empty array without values.
 *
 * @param statistics - The figures of a sample; what it is given is overwritten by the next one.
 */
export async function bootstrapRows(
  values: Float64Array,
  statistics: (sample: Float64Array) => readonly number[],
  context: JobContext,
  seed: number = BOOTSTRAP_SEED,
): Promise<readonly (BootstrapFigure | null)[]> {
  if (values.length === 0) return []
  const random = seededRandom(seed)
  const sample = new Float64Array(values.length)
  const draw = (): readonly number[] => {
    for (let i = 0; i < sample.length; i++) sample[i] = values[Math.floor(random() * values.length)]!
    return statistics(sample)
  }
  return bootstrapFigures(draw, context)
}
