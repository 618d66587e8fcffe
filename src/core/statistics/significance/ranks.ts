import type { CountTable } from './chi-square-test.ts'

/** Ranks of all values of some groups taken together. */
export interface PooledRanks {
  readonly n: number
  /** Responses of each group. */
  readonly sizes: readonly number[]
  /** Sum of the ranks of each group; equal values share the mean of their ranks. */
  readonly sums: readonly number[]
  /** Sum of t³ - t over the runs of t equal values. */
  readonly ties: number
}

/** @param groups - A row a group: how many of it have each score, the scores in ascending order. */
export function pooledRanks(groups: CountTable): PooledRanks {
  const sums = groups.map(() => 0)
  let [before, ties] = [0, 0]
  for (let score = 0; score < (groups[0]?.length ?? 0); score++) {
    const alike = groups.reduce((sum, counts) => sum + counts[score]!, 0)
    const rank = before + (alike + 1) / 2
    for (const [group, counts] of groups.entries()) sums[group]! += counts[score]! * rank
    ties += alike ** 3 - alike
    before += alike
  }
  return { n: before, sizes: groups.map(counts => counts.reduce((sum, n) => sum + n, 0)), sums, ties }
}
