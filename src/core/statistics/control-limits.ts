import type { Interval } from './figures.ts'
import type { PeriodCount } from './change-points.ts'

/** Limits between which the low share of a period stays while nothing has changed. */
export interface ControlChart {
  /** Low share of all periods together. */
  readonly centre: number
  /** How much more the shares vary from period to period than chance gives; 1 where chance explains it. */
  readonly sigmaZ: number
  /** The plain limits are too narrow. */
  readonly isOverdispersed: boolean
  /** Limits of a p-chart, one a period; null for a period without responses. Those to draw unless `isOverdispersed`. */
  readonly limits: readonly (Interval | null)[]
  /** Limits of Laney's p′-chart: widened by `sigmaZ`. */
  readonly laneyLimits: readonly (Interval | null)[]
}

/** From here on the plain limits are too narrow for large periods. */
const LANEY_FROM = 1.2
const SIGMAS = 3
/** Mean of the moving range of two, in standard deviations. */
const MOVING_RANGE = 1.128

/**
 * A p-chart and Laney's p′ (2002): three standard deviations around the overall share (reference: metrics 5.15). A point
 * outside is worth a look, and no finding. Null where no period has a response.
 */
export function controlChart(periods: readonly PeriodCount[]): ControlChart | null {
  const n = periods.reduce((sum, period) => sum + period.n, 0)
  if (n === 0) return null
  const centre = periods.reduce((sum, period) => sum + period.low, 0) / n
  const errors = periods.map(period =>
    period.n === 0 ? null : Math.sqrt((centre * (1 - centre)) / period.n),
  )
  const sigmaZ = sigmaOf(periods, errors, centre)
  const limitsBy = (sigma: number): readonly (Interval | null)[] =>
    errors.map(error =>
      error === null
        ? null
        : [Math.max(0, centre - SIGMAS * error * sigma), Math.min(1, centre + SIGMAS * error * sigma)],
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
  periods: readonly PeriodCount[],
  errors: readonly (number | null)[],
  centre: number,
): number {
  const deviates = periods.flatMap(({ n, low }, index) => {
    const error = errors[index]
    return error == null || error === 0 ? [] : [(low / n - centre) / error]
  })
  if (deviates.length < 2) return 1
  const moves = deviates.slice(1).map((deviate, index) => Math.abs(deviate - deviates[index]!))
  return moves.reduce((sum, move) => sum + move, 0) / moves.length / MOVING_RANGE
}
