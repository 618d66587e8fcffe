import type { Interval, LowFigures, PeriodPlace, TrendUnit } from '../statistics/figures.ts'
import type { TrendLevel } from '../statistics/findings/finding.ts'

/** A period of the course over time; mean, share and intervals are null without a response. */
export interface ResultPeriod {
  /** First and last day, `YYYY-MM-DD`. */
  readonly start: string
  readonly end: string
  /** The data begin or end inside the period. */
  readonly partial: boolean
  readonly n: number
  readonly mean: number | null
  readonly meanInterval: Interval | null
  readonly low: LowFigures
  /** Control limits of low share and mean; null for a partial or empty period, and where there are none. */
  readonly limits: Interval | null
  readonly place: PeriodPlace | null
  readonly meanLimits: Interval | null
  readonly meanPlace: PeriodPlace | null
}

/** What the control limits stand on. */
export interface ResultControl {
  readonly centre: number
  readonly sigmaZ: number
  /** `laney`: widened by `sigmaZ`. */
  readonly method: 'plain' | 'laney'
  readonly chanceOfOutside: number
}

/** Figures over time, with control limits and changes. */
export interface ResultTrend {
  readonly unit: TrendUnit
  readonly points: readonly ResultPeriod[]
  /** Responses whose date lies too far from the others to be drawn. */
  readonly notDrawn: number
  /** Null with fewer than three whole periods that have responses. */
  readonly low: ResultControl | null
  readonly mean: ResultControl | null
  /** Stretches of one low share; the changes lie between them. */
  readonly levels: readonly TrendLevel[]
  readonly changePoints: readonly ResultChange[]
}

/** A change of the low share that is unlikely to be chance, against the stretch before it. */
export interface ResultChange {
  /** First day of the first period after the change. */
  readonly since: string
  readonly n: number
  readonly share: number
  readonly otherN: number
  readonly otherShare: number
  readonly difference: number
  readonly interval: Interval
  readonly pValue: number
}
