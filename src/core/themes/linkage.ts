import type { JobContext } from '../job-context.ts'

/** Two groups that were joined, each named by its first member, and how far apart they were. */
export interface Merge {
  readonly into: number
  readonly from: number
  readonly distance: number
}

/**
 * Distances between n items, each pair once: row i holds the pairs (i, i + 1) .. (i, n - 1). Overwritten by the linkage.
 */
export interface PairDistances {
  readonly size: number
  readonly values: Float32Array
}

/** Looks for the nearest item between two pauses. */
const STEPS_AT_ONCE = 8

export function createPairDistances(size: number): PairDistances {
  return { size, values: new Float32Array((size * (size - 1)) / 2) }
}

/** Position of the pair of items i and j (i before j) in `PairDistances.values`. */
export function pairAt(size: number, i: number, j: number): number {
  return i * size - (i * (i + 1)) / 2 + (j - i - 1)
}

/**
 * Average linkage (UPGMA) by the nearest-neighbour chain: quadratic time, no extra memory. Ties go to the earlier item.
 * Merges come in the order in which the chain finds them, not by distance; that is all a cut needs.
 */
export async function averageLinkage(distances: PairDistances, context: JobContext): Promise<Merge[]> {
  const { size, values } = distances
  const members = new Uint32Array(size).fill(1)
  const merges: Merge[] = []
  const chain: number[] = []
  let next = 0
  for (let step = 0; merges.length < size - 1; step++) {
    if (step % STEPS_AT_ONCE === 0) await context.pause()
    if (chain.length === 0) {
      while (members[next] === 0) next++
      chain.push(next)
    }
    const tip = chain[chain.length - 1]!
    const before = chain[chain.length - 2] ?? -1
    const { item: nearest, distance } = nearestTo(tip, before, distances, members)
    if (nearest !== before) {
      chain.push(nearest)
      continue
    }
    chain.length -= 2
    const [into, from] = tip < nearest ? [tip, nearest] : [nearest, tip]
    merges.push({ into, from, distance })
    join(into, from, size, values, members)
  }
  return merges
}

/** The item nearest to `tip`; `before` wins ties, which ends the chain. */
function nearestTo(
  tip: number,
  before: number,
  { size, values }: PairDistances,
  members: Uint32Array,
): { item: number; distance: number } {
  let item = before
  let distance =
    before < 0 ? Infinity : values[tip < before ? pairAt(size, tip, before) : pairAt(size, before, tip)]!
  for (let i = 0, at = tip - 1; i < tip; at += size - i - 2, i++)
    if (members[i] !== 0 && values[at]! < distance) [item, distance] = [i, values[at]!]
  for (let j = tip + 1, at = pairAt(size, tip, tip + 1); j < size; j++, at++)
    if (members[j] !== 0 && values[at]! < distance) [item, distance] = [j, values[at]!]
  return { item, distance }
}

function join(into: number, from: number, size: number, values: Float32Array, members: Uint32Array): void {
  const [a, b] = [members[into]!, members[from]!]
  for (let i = 0; i < size; i++) {
    if (members[i] === 0 || i === into || i === from) continue
    const toInto = i < into ? pairAt(size, i, into) : pairAt(size, into, i)
    const toFrom = i < from ? pairAt(size, i, from) : pairAt(size, from, i)
    values[toInto] = (a * values[toInto]! + b * values[toFrom]!) / (a + b)
  }
  members[into] = a + b
  members[from] = 0
}

/**
 * Number the groups that remain when far merges are undone: group of each item, from 0, by first member.
 *
 * @param heightFor - The distance from which a merge is undone, for the share of all items, 0..1, that the group joined by
 * it would hold. It must not rise with the share: what lies above a merge that is undone is undone too.
 */
export function cutTree(
  size: number,
  merges: readonly Merge[],
  heightFor: (share: number) => number,
): Int32Array {
  const parent = Int32Array.from({ length: size }, (_, i) => i)
  const rootOf = (item: number): number => {
    let root = item
    while (parent[root] !== root) root = parent[root]!
    while (parent[item] !== root) [parent[item], item] = [root, parent[item]!]
    return root
  }
  const members = new Uint32Array(size).fill(1)
  for (const { into, from, distance } of merges) {
    members[into]! += members[from]!
    if (distance >= heightFor(members[into]! / size)) continue
    const [a, b] = [rootOf(into), rootOf(from)]
    if (a < b) parent[b] = a
    else parent[a] = b
  }
  const numbers = new Map<number, number>()
  return Int32Array.from({ length: size }, (_, item) => {
    const root = rootOf(item)
    const known = numbers.get(root)
    if (known !== undefined) return known
    numbers.set(root, numbers.size)
    return numbers.size - 1
  })
}
