import type { Interval, LowFigures, ScoreFigures } from './figures.ts'
import type { GroupTotals } from './group-totals.ts'
import { boundedMeanInterval, type BoundedScale, type ScoreSums } from './intervals/bounded-mean.ts'
import { wilsonInterval } from './intervals/wilson.ts'

/** Makes the figures of a group from its totals. */
export type FiguresReader = (totals: GroupTotals, group: number) => ScoreFigures

const REMEMBERED_BASE = 64
const REMEMBERED_RANGE = 100

/**
 * Figures with intervals on one scale. Limits of small groups are remembered by their sums, which whole scores make few:
 * a million topics of one response cost as much as the points of the scale.
 *
 * @param scale - Null where there are no scores: then there are no means.
 */
export function figuresReader(scale: BoundedScale | null): FiguresReader {
  const meanInterval = scale === null ? null : rememberingMeanInterval(scale)
  return (totals, group) => {
    const n = totals.n[group]!
    const size = sizeOf(totals, group)
    // The same distribution of scores in as many responses as the intervals stand on.
    const scaled = size === n ? 1 : size / n
    const sum = totals.sum[group]!
    const sums = { n: size, sum: sum * scaled, sumOfSquares: totals.sumOfSquares[group]! * scaled }
    return {
      n,
      mean: n === 0 || meanInterval === null ? null : sum / n,
      meanInterval: meanInterval === null ? null : meanInterval(sums),
      low: lowFigures(totals.low[group]!, n, size),
      ...(size !== n && { nEffective: size }),
    }
  }
}

function sizeOf({ n, squaredWeights }: GroupTotals, group: number): number {
  const weights = n[group]!
  if (squaredWeights === undefined || weights === 0) return weights
  return (weights * weights) / squaredWeights[group]!
}

function lowFigures(low: number, n: number, size: number): LowFigures {
  if (n === 0) return { n: low, share: null, interval: null }
  const share = low / n
  return { n: low, share, interval: wilsonInterval(size === n ? low : share * size, size) }
}

function rememberingMeanInterval(scale: BoundedScale): (sums: ScoreSums) => Interval | null {
  const known = new Map<number, Interval | null>()
  return sums => {
    const key = sumsKey(sums, scale)
    if (key === null) return boundedMeanInterval(sums, scale)
    let interval = known.get(key)
    if (interval === undefined) {
      interval = boundedMeanInterval(sums, scale)
      known.set(key, interval)
    }
    return interval
  }
}

/** One number for the three sums of a small group of whole scores; null for others. */
function sumsKey({ n, sum, sumOfSquares }: ScoreSums, { min, max }: BoundedScale): number | null {
  const above = sum - n * min
  if (n > REMEMBERED_BASE || !Number.isInteger(n) || max - min > REMEMBERED_RANGE) return null
  if (!Number.isInteger(above) || !Number.isInteger(sumOfSquares)) return null
  const sumLimit = REMEMBERED_BASE * REMEMBERED_RANGE + 1
  const squareLimit = REMEMBERED_BASE * REMEMBERED_RANGE ** 2 + 1
  return (n * sumLimit + above) * squareLimit + sumOfSquares
}
