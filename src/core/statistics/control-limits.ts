import type { Interval } from './figures.ts'
import type { PeriodCount } from './change-points.ts'

/** Limits between which a figure of a period stays while nothing has changed. */
export interface ControlChart {
  /** The figure of all periods together. */
  readonly centre: number
  /** How much more the figures vary from period to period than chance gives; 1 where chance explains it. */
  readonly sigmaZ: number
  /** The plain limits are too narrow. */
  readonly isOverdispersed: boolean
  /** Plain limits, one a period; null for a period without responses. Those to draw unless `isOverdispersed`. */
  readonly limits: readonly (Interval | null)[]
  /** Limits of Laney's p′-chart: widened by `sigmaZ`. */
  readonly laneyLimits: readonly (Interval | null)[]
}

/** What the chart of means needs of a period. */
export interface PeriodScores {
  readonly n: number
  readonly sum: number
  /** Sum of the squared distances of the scores from the mean of their period. */
  readonly squares: number
}

/** From here on the plain limits are too narrow for large periods. */
const LANEY_FROM = 1.2
const SIGMAS = 3
/** Mean of the moving range of two, in standard deviations. */
const MOVING_RANGE = 1.128
/** Chance that a normal figure lies more than three deviations off. */
const CHANCE_OUTSIDE = 0.0026998

/**
 * A p-chart and Laney's p′ (2002): three standard deviations around the overall share (reference: metrics 5.15). A point
 * outside is worth a look, and no finding. Null where no period has a response.
 *
 * @param tells - Which periods are large enough to tell how much they vary; null for all.
 */
export function controlChart(
  periods: readonly PeriodCount[],
  tells: readonly boolean[] | null = null,
): ControlChart | null {
  const n = periods.reduce((sum, period) => sum + period.n, 0)
  if (n === 0) return null
  const centre = periods.reduce((sum, period) => sum + period.low, 0) / n
  const deviation = Math.sqrt(centre * (1 - centre))
  const figures = periods.map(period => ({ n: period.n, value: period.low / period.n }))
  return chartOf({ figures, centre, deviation, ends: [0, 1], tells })
}

/**
 * The same for the mean of a bounded rating: the standard deviation is that of the scores within their periods, taken
 * together, so that a change between periods does not widen its own limits.
 *
 * @param ends - Of the scale.
 * @param tells - As in {@link controlChart}.
 */
export function meanControlChart(
  periods: readonly PeriodScores[],
  ends: Interval,
  tells: readonly boolean[] | null = null,
): ControlChart | null {
  const n = periods.reduce((sum, period) => sum + period.n, 0)
  if (n === 0) return null
  const freedom = periods.reduce((sum, period) => sum + Math.max(0, period.n - 1), 0)
  const squares = periods.reduce((sum, period) => sum + period.squares, 0)
  const centre = periods.reduce((sum, period) => sum + period.sum, 0) / n
  const deviation = freedom === 0 ? 0 : Math.sqrt(squares / freedom)
  const figures = periods.map(period => ({ n: period.n, value: period.sum / period.n }))
  return chartOf({ figures, centre, deviation, ends, tells })
}

/** How often at least one of so many quiet periods lies outside of limits of three deviations. */
export function chanceOfOutside(periods: number): number {
  return 1 - (1 - CHANCE_OUTSIDE) ** periods
}

interface PeriodFigure {
  readonly n: number
  /** Not a number for an empty period, which has no limits. */
  readonly value: number
}

interface ChartInput {
  readonly figures: readonly PeriodFigure[]
  readonly centre: number
  readonly deviation: number
  readonly ends: Interval
  readonly tells: readonly boolean[] | null
}

function chartOf({ figures, centre, deviation, ends: [lowest, highest], tells }: ChartInput): ControlChart {
  const errors = figures.map(({ n }) => (n === 0 ? null : deviation / Math.sqrt(n)))
  const telling = errors.map((error, index) => (tells === null || tells[index]! ? error : null))
  const sigmaZ = sigmaOf(figures, telling, centre)
  const limitsBy = (sigma: number): readonly (Interval | null)[] =>
    errors.map(error =>
      error === null
        ? null
        : [
            Math.max(lowest, centre - SIGMAS * error * sigma),
            Math.min(highest, centre + SIGMAS * error * sigma),
          ],
    )
  return {
    centre,
    sigmaZ,
    isOverdispersed: sigmaZ > LANEY_FROM,
    limits: limitsBy(1),
    laneyLimits: limitsBy(sigmaZ),
  }
}

function sigmaOf(
  figures: readonly PeriodFigure[],
  errors: readonly (number | null)[],
  centre: number,
): number {
  const deviates = figures.flatMap(({ value }, index) => {
    const error = errors[index]
    return error == null || error === 0 ? [] : [(value - centre) / error]
  })
  if (deviates.length < 2) return 1
  const moves = deviates.slice(1).map((deviate, index) => Math.abs(deviate - deviates[index]!))
  return moves.reduce((sum, move) => sum + move, 0) / moves.length / MOVING_RANGE
}
