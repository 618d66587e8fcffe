import { chanceOfOutside, controlChart, meanControlChart, type ControlChart } from './control-limits.ts'
import { effectiveSize, type PeriodPlace, type TrendControl, type TrendPoint } from './figures.ts'
import type { BoundedScale } from './intervals/bounded-mean.ts'

/** A point of the trend with what the limits of the mean need of it. */
export interface ControlledPoint extends TrendPoint {
  /** Sum of the squared distances of the scores from their mean. */
  readonly squares: number
}

/** Whole periods with responses that limits need at the least. */
const LEAST_PERIODS = 3
/** Low scores that a period must give on average, and others, before its share is held against limits. */
const LEAST_EXPECTED = 5
/** Responses before a mean is held against limits: below, it is an anecdote (reference: metrics 3). */
const LEAST_FOR_MEAN = 10
/** Median size of the periods from which Laney's widening is used: below, it widens by chance alone. */
const LARGE_PERIOD = 100
const ROUNDING = 1e-9

/**
 * Control limits of the low share (reference: metrics 5.15): a p-chart over the whole periods, Laney's p′ where periods
 * are large and vary by more than chance. Null with fewer than three whole periods.
 */
export function lowShareControl(points: readonly TrendPoint[]): TrendControl | null {
  const judged = points.filter(isWhole)
  if (judged.length < LEAST_PERIODS) return null
  const counts = judged.map(point => {
    const n = effectiveSize(point)
    return { n, low: point.low.share! * n }
  })
  const centre = sumOf(counts.map(({ low }) => low)) / sumOf(counts.map(({ n }) => n))
  const expected = Math.min(centre, 1 - centre)
  const isLarge = counts.map(({ n }) => n * expected >= LEAST_EXPECTED)
  return controlOf(points, controlChart(counts, isLarge)!, {
    isLarge,
    values: judged.map(point => point.low.share!),
  })
}

/** The same for the mean: a chart of means whose deviation is that of the scores within the periods. */
export function meanControl(points: readonly ControlledPoint[], scale: BoundedScale): TrendControl | null {
  const judged = points.filter(isWhole)
  if (judged.length < LEAST_PERIODS) return null
  const isLarge = judged.map(point => effectiveSize(point) >= LEAST_FOR_MEAN)
  const scores = judged.map(point => {
    const n = effectiveSize(point)
    return { n, sum: point.mean! * n, squares: (point.squares * n) / point.n }
  })
  return controlOf(points, meanControlChart(scores, [scale.min, scale.max], isLarge)!, {
    isLarge,
    values: judged.map(point => point.mean!),
  })
}

function isWhole({ n, low, partial }: TrendPoint): boolean {
  return n > 0 && low.share !== null && !partial
}

interface Judged {
  /** One entry a whole period in both lists: whether it can be held against limits, and its figure. */
  readonly isLarge: readonly boolean[]
  readonly values: readonly number[]
}

function controlOf(
  points: readonly TrendPoint[],
  chart: ControlChart,
  { isLarge, values }: Judged,
): TrendControl {
  const isWidened = chart.isOverdispersed && medianSize(points.filter(isWhole)) >= LARGE_PERIOD
  const judgedLimits = isWidened ? chart.laneyLimits : chart.limits
  let judged = 0
  const limits: TrendControl['limits'][number][] = []
  const places: PeriodPlace[] = []
  for (const point of points) {
    if (!isWhole(point)) {
      limits.push(null)
      places.push(point.n === 0 ? 'empty' : 'partial')
      continue
    }
    const [lower, upper] = judgedLimits[judged]!
    const value = values[judged]!
    limits.push([lower, upper])
    const isOutside = value < lower - ROUNDING || value > upper + ROUNDING
    places.push(!isLarge[judged] ? 'small' : isOutside ? 'outside' : 'inside')
    judged++
  }
  const { centre, sigmaZ } = chart
  const held = places.filter(place => place === 'inside' || place === 'outside').length
  return { centre, sigmaZ, isWidened, limits, places, chanceOfOutside: chanceOfOutside(held) }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function medianSize(points: readonly TrendPoint[]): number {
  const sizes = points.map(effectiveSize).sort((a, b) => a - b)
  return sizes[sizes.length >> 1] ?? 0
}
