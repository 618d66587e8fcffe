import type { JobContext } from '../../job-context.ts'
import { seededRandom, type Random } from '../../seeded-random.ts'
import { drawHypergeometric } from '../distributions/draw-hypergeometric.ts'
import { drawnChance } from './drawn-chance.ts'

const SEED = 1
const MOST_DRAWS = 9_999
const LEAST_DRAWS = 499
/** Groups times draws that are worth their time: about a second. */
const MOST_CELLS = 1_000_000
/** After so many tables as far off the chance is known well enough. */
const ENOUGH_AS_FAR = 1_000
const CELLS_A_PAUSE = 4_096
/** Tables as far off as the one seen count as such, whatever the rounding. */
const ROUNDING = 1e-9

/**
 * The p-value of `chiSquareTest` where counts are too small for its formula: tables with the same margins are drawn and
 * those at least as far off are counted, the one seen among them, so that it is never 0 (Phipson and Smyth 2010; reference:
 * metrics 5.9). Seeded. 9,999 draws, for more than 100 groups fewer, 499 at least; it stops once it is surely no small chance. Null where
 * all counts lie in one column or one row.
 *
 * @param table - A row a group: how many of it are low, and how many are not.
 */
export async function monteCarloChiSquare(
  table: readonly (readonly [number, number])[],
  context: JobContext,
): Promise<number | null> {
  const groups = table.map(([low, rest]) => ({ low, n: low + rest })).filter(({ n }) => n > 0)
  const [n, low] = [sumOf(groups.map(each => each.n)), sumOf(groups.map(each => each.low))]
  if (groups.length < 2 || low === 0 || low === n) return null
  const sizes = groups.map(each => each.n)
  const seen = distance(
    sizes,
    groups.map(each => each.low),
  )
  const wanted = Math.min(MOST_DRAWS, Math.max(LEAST_DRAWS, Math.floor(MOST_CELLS / groups.length)))
  const random = seededRandom(SEED)
  const isAsFar = (): boolean => distance(sizes, dealt(sizes, low, random)) >= seen * (1 - ROUNDING)
  const betweenPauses = Math.ceil(CELLS_A_PAUSE / groups.length)
  return drawnChance(isAsFar, { most: wanted, enough: ENOUGH_AS_FAR, betweenPauses }, context)
}

/** Grows with chi-square while the margins are the same. */
function distance(sizes: readonly number[], low: readonly number[]): number {
  return low.reduce((sum, count, group) => sum + (count * count) / sizes[group]!, 0)
}

/** The low scores dealt to the groups at random. */
function dealt(sizes: readonly number[], allLow: number, random: Random): readonly number[] {
  let size = sumOf(sizes)
  let low = allLow
  return sizes.map(drawn => {
    const count = drawHypergeometric({ size, low, drawn }, random)
    size -= drawn
    low -= count
    return count
  })
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
