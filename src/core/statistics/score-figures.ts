import type { Interval, LowFigures, ScoreFigures } from './figures.ts'
import { responsesIn, type GroupTotals } from './group-totals.ts'
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
    const weights = totals.n[group]!
    const n = responsesIn(totals, group)
    const size = sizeOf(totals, group)
    // The same distribution of scores in as many responses as the intervals stand on.
    const scaled = size === weights ? 1 : size / weights
    const sum = totals.sum[group]!
    const sums = { n: size, sum: sum * scaled, sumOfSquares: totals.sumOfSquares[group]! * scaled }
    const hasMean = weights > 0 && meanInterval !== null
    return {
      n,
      mean: hasMean ? sum / weights : null,
      meanInterval: hasMean ? meanInterval(sums) : null,
      low: lowFigures(totals, group, size),
      ...(size !== n && { nEffective: size }),
    }
  }
}

/** Weights that are all but equal make as large a group as there are responses. */
const ROUNDING = 1e-9

function sizeOf(totals: GroupTotals, group: number): number {
  const weights = totals.n[group]!
  if (totals.squaredWeights === undefined || weights === 0) return weights
  const size = (weights * weights) / totals.squaredWeights[group]!
  const n = responsesIn(totals, group)
  return Math.abs(size - n) <= ROUNDING * n ? n : size
}

/** Counted is every response once; the share is that of the weights. Null where nothing weighs anything. */
function lowFigures(totals: GroupTotals, group: number, size: number): LowFigures {
  const weights = totals.n[group]!
  const low = totals.low[group]!
  const n = (totals.counted?.low ?? totals.low)[group]!
  if (weights === 0) return { n, share: null, interval: null }
  const share = low / weights
  return { n, share, interval: wilsonInterval(size === weights ? low : share * size, size) }
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
