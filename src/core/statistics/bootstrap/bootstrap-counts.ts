import type { JobContext } from '../../job-context.ts'
import { seededRandom, type Random } from '../../seeded-random.ts'
import { drawBinomial } from '../distributions/draw-binomial.ts'
import { BOOTSTRAP_SEED, bootstrapFigures, type BootstrapFigure } from './replicates.ts'

/** Responses in each cell of one sample: whole numbers from 0. */
export type CellCounts = ArrayLike<number>

/**
 * Limits of figures that are made of counts (reference: metrics 4.2): each sample draws as many responses as it has over its
 * cells, in proportion to what they hold (multinomial), independently of the others. The cost hangs on the number of cells
 * that hold any and, weakly, on the number of responses: a million are some 0.2 s for twenty cells.
 *
 * @param samples - One for each independent sample: two periods are two.
 * @param statistics - The figures of the samples, in the same order; what it is given is overwritten by the next ones.
 */
export async function bootstrapCounts(
  samples: readonly CellCounts[],
  statistics: (drawn: readonly Float64Array[]) => readonly number[],
  context: JobContext,
  seed: number = BOOTSTRAP_SEED,
): Promise<readonly (BootstrapFigure | null)[]> {
  const random = seededRandom(seed)
  const sizes = samples.map(sizeOf)
  const drawn = samples.map(counts => new Float64Array(counts.length))
  const draw = (): readonly number[] => {
    for (const [index, counts] of samples.entries()) drawCells(counts, sizes[index]!, random, drawn[index]!)
    return statistics(drawn)
  }
  return bootstrapFigures(draw, context)
}

function sizeOf(counts: CellCounts): number {
  let size = 0
  for (let cell = 0; cell < counts.length; cell++) size += counts[cell]!
  return size
}

/** Cell by cell: of the responses that are left, as many as the cell has of what is left of the sample. */
function drawCells(counts: CellCounts, size: number, random: Random, to: Float64Array): void {
  let [left, ahead] = [size, size]
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell]!
    const drawn = count === 0 || left === 0 ? 0 : drawBinomial(left, count / ahead, random)
    to[cell] = drawn
    left -= drawn
    ahead -= count
  }
}
