import { chiSquareAbove, normalTwoSided } from '../distributions/tail-chances.ts'
import type { CountTable } from './chi-square-test.ts'
import { pooledRanks } from './ranks.ts'

/** Whether some groups answer higher than others, by ranks. */
export interface KruskalWallisResult {
  readonly h: number
  readonly degreesOfFreedom: number
  readonly pValue: number
  /** Share of the variance of the ranks that lies between groups, H / (n - 1): 0..1. */
  readonly epsilonSquared: number
  /** Dunn's test of each pair of groups, in order (0-1, 0-2, 1-2), before any correction. */
  readonly pairs: readonly {
    readonly one: number
    readonly other: number
    readonly z: number
    readonly pValue: number
  }[]
}

/**
 * The test of Kruskal and Wallis, corrected for ties, with Dunn's comparisons of pairs on the same ranks and the same
 * variance (reference: metrics 5.2). Null for fewer than two groups with scores, or where all scores are equal. Cost: the
 * cells of the table, and the pairs of groups.
 *
 * @param groups - A row a group: how many of it have each score, in ascending order; none may be empty.
 * @param withPairs - False: no pairs are compared.
 */
export function kruskalWallis(groups: CountTable, withPairs = true): KruskalWallisResult | null {
  const { n, sizes, sums, ties } = pooledRanks(groups)
  const variance = (n * (n + 1)) / 12 - ties / (12 * (n - 1))
  if (groups.length < 2 || !(variance > 0)) return null
  const meanRanks = sizes.map((size, group) => sums[group]! / size)
  const between = sizes.reduce((sum, size, group) => sum + size * (meanRanks[group]! - (n + 1) / 2) ** 2, 0)
  const h = between / variance
  const degreesOfFreedom = groups.length - 1
  const pairs = (withPairs ? sizes : []).flatMap((size, one) =>
    sizes.slice(one + 1).map((otherSize, offset) => {
      const other = one + 1 + offset
      const error = Math.sqrt(variance * (1 / size + 1 / otherSize))
      const z = (meanRanks[one]! - meanRanks[other]!) / error
      return { one, other, z, pValue: normalTwoSided(z) }
    }),
  )
  return {
    h,
    degreesOfFreedom,
    pValue: chiSquareAbove(h, degreesOfFreedom),
    epsilonSquared: h / (n - 1),
    pairs,
  }
}
