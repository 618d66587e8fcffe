/** A line of a graph of two sides, between a point of the first and one of the second; points are numbers from 0. */
export type Edge = readonly [first: number, second: number]

interface Neighbour {
  readonly point: number
  readonly edge: number
}

/**
 * The lines of a graph that lie on no cycle (Tarjan 1974), in their order.
 *
 * @param edges - No two of them alike.
 */
export function bridgesOf(edges: readonly Edge[]): readonly Edge[] {
  const shift = edges.reduce((most, [first]) => Math.max(most, first + 1), 0)
  const neighbours = new Map<number, Neighbour[]>()
  const join = (from: number, point: number, edge: number): void => {
    const known = neighbours.get(from)
    if (known === undefined) neighbours.set(from, [{ point, edge }])
    else known.push({ point, edge })
  }
  for (const [edge, [first, second]] of edges.entries()) {
    join(first, shift + second, edge)
    join(shift + second, first, edge)
  }
  const bridges = new Set<number>()
  const entered = new Map<number, number>()
  for (const start of neighbours.keys()) if (!entered.has(start)) walk(start, neighbours, entered, bridges)
  return edges.filter((_, edge) => bridges.has(edge))
}

interface Step {
  readonly point: number
  /** The line by which it was reached; -1 for the start. */
  readonly by: number
  /** The neighbour that is looked at next. */
  next: number
  /** The earliest point that can be reached from here without that line. */
  low: number
}

/** One connected part, without recursion: a path may be as long as the table. */
function walk(
  start: number,
  neighbours: ReadonlyMap<number, readonly Neighbour[]>,
  entered: Map<number, number>,
  bridges: Set<number>,
): void {
  const enter = (point: number, by: number): Step => {
    entered.set(point, entered.size)
    return { point, by, next: 0, low: entered.get(point)! }
  }
  const path = [enter(start, -1)]
  while (path.length > 0) {
    const step = path.at(-1)!
    const neighbour = neighbours.get(step.point)![step.next]
    step.next += 1
    if (neighbour === undefined) {
      path.pop()
      const before = path.at(-1)
      if (before === undefined) continue
      before.low = Math.min(before.low, step.low)
      if (step.low > entered.get(before.point)!) bridges.add(step.by)
    } else if (neighbour.edge !== step.by) {
      const seen = entered.get(neighbour.point)
      if (seen === undefined) path.push(enter(neighbour.point, neighbour.edge))
      else step.low = Math.min(step.low, seen)
    }
  }
}

/**
 * The lines by which one gets at the least cost from the first point of a line to its second without that line (Dijkstra
 * 1959); of ways that cost the same the first in order. None where there is no way.
 *
 * @param costs - What each line costs, by its two points; Infinity where there is none.
 */
export function cheapestWayRound(
  costs: readonly (readonly number[])[],
  [first, second]: Edge,
): readonly Edge[] {
  const height = costs.length
  const count = height + (costs[0]?.length ?? 0)
  const lineOf = (a: number, b: number): Edge => (a < b ? [a, b - height] : [b, a - height])
  const costOf = (a: number, b: number): number => {
    const [y, x] = lineOf(a, b)
    return y === first && x === second ? Infinity : costs[y]![x]!
  }
  const least = new Float64Array(count).fill(Infinity)
  const before = new Int32Array(count).fill(-1)
  const isDone = new Uint8Array(count)
  least[first] = 0
  for (let round = 0; round < count; round++) {
    let point = -1
    for (let each = 0; each < count; each++)
      if (isDone[each] === 0 && least[each]! < (point < 0 ? Infinity : least[point]!)) point = each
    if (point < 0) break
    isDone[point] = 1
    const [from, end] = point < height ? [height, count] : [0, height]
    for (let next = from; next < end; next++) {
      const cost = least[point]! + costOf(point, next)
      if (cost < least[next]!) [least[next], before[next]] = [cost, point]
    }
  }
  const way: Edge[] = []
  if (least[height + second]! < Infinity)
    for (let at = height + second; at !== first; at = before[at]!) way.push(lineOf(at, before[at]!))
  return way
}
