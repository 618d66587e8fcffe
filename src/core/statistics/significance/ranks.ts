/** Ranks of all values of some groups taken together. */
export interface PooledRanks {
  readonly n: number
  /** Sum of the ranks of each group; equal values share the mean of their ranks. */
  readonly sums: readonly number[]
  /** Sum of t³ - t over the runs of t equal values. */
  readonly ties: number
}

/** @param groups - Scores by group. Sorts them all: n log n. */
export function pooledRanks(groups: readonly (readonly number[])[]): PooledRanks {
  const all = groups
    .flatMap((values, group) => values.map(value => ({ value, group })))
    .sort((a, b) => a.value - b.value)
  const sums = new Array<number>(groups.length).fill(0)
  let ties = 0
  for (let start = 0; start < all.length;) {
    let end = start + 1
    while (end < all.length && all[end]!.value === all[start]!.value) end++
    const size = end - start
    for (let i = start; i < end; i++) sums[all[i]!.group]! += (start + 1 + end) / 2
    ties += size ** 3 - size
    start = end
  }
  return { n: all.length, sums, ties }
}
