/** One score, or some neighbouring ones, of a distribution. */
export interface DistributionBar {
  readonly key: string
  /** The score as text. */
  readonly label: string
  readonly n: number
  readonly isLow: boolean
  readonly valueText: string
  /** Lines of the tooltip under the name, put into words only when it is shown: most never are. */
  readonly tooltip: () => readonly string[]
}

/** More bars than this are thinner than a few pixels each; neighbours are then joined. */
export const DISTRIBUTION_LIMIT = 60

/**
 * At most about `limit` bars: neighbours are joined in equal numbers, never a low score with one that is not.
 * Joined bars keep the keys of their first score and have no value of their own to pick.
 */
export function joinNeighbours(
  bars: readonly DistributionBar[],
  limit: number,
  count: (n: number) => string,
): readonly DistributionBar[] {
  if (bars.length <= limit) return bars
  const together = Math.ceil(bars.length / (limit - 1))
  const joined: DistributionBar[] = []
  let from = 0
  while (from < bars.length) {
    let to = from + 1
    while (to < bars.length && to - from < together && bars[to]!.isLow === bars[from]!.isLow) to += 1
    joined.push(join(bars.slice(from, to), count))
    from = to
  }
  return joined
}

function join(bars: readonly DistributionBar[], count: (n: number) => string): DistributionBar {
  const first = bars[0]!
  const last = bars[bars.length - 1]!
  if (first === last) return first
  const n = bars.reduce((sum, bar) => sum + bar.n, 0)
  return {
    ...first,
    label: `${first.label}–${last.label}`,
    n,
    valueText: count(n),
    tooltip: () => [count(n)],
  }
}
