import type { FilterField } from '../selection/selection.ts'
import type { Weekday } from '../survey/dataset.ts'

/** 95 % limits, lower first. */
export type Interval = readonly [lower: number, upper: number]

/** How many of a group are low. `share` 0..1 and its Wilson interval are null when the group is empty. */
export interface LowFigures {
  readonly n: number
  readonly share: number | null
  readonly interval: Interval | null
}

/** The figures of one group of responses. Mean and intervals are null when n = 0, never NaN. */
export interface ScoreFigures {
  /** Responses; where some count in several groups, the sum of their weights. */
  readonly n: number
  readonly mean: number | null
  /** Bounded-scale interval of the mean (reference: metrics 4.1). */
  readonly meanInterval: Interval | null
  readonly low: LowFigures
  /**
   * Size of a group of equal weights that would be as certain: (sum of weights)² / sum of squared weights (Kish;
   * reference: metrics 4). The intervals stand on it. Absent where every response counts 1, where it is n.
   */
  readonly nEffective?: number
}

/** The number of responses that the intervals of a group stand on. */
export function effectiveSize({ n, nEffective }: Pick<ScoreFigures, 'n' | 'nEffective'>): number {
  return nEffective ?? n
}

export interface BreakdownRow extends ScoreFigures {
  /** The value of the field as a filter takes it: as it stands in the file; for weekdays `monday` .. `sunday`. */
  readonly key: string
  /** What to call it where the key does not say it, the label of a theme; absent elsewhere. */
  readonly label?: string
}

export const BREAKDOWN_FIELDS = ['weekday', 'topic', 'agent'] as const
export type BreakdownField = (typeof BREAKDOWN_FIELDS)[number]

/** Fields by whose values responses can be grouped: all but the score itself. */
export type GroupField = Exclude<FilterField, 'score'>

/** Score figures for each value of a field: all seven weekdays in order, else most responses first, then by key. */
export interface Breakdown extends GroupBreakdown {
  readonly field: BreakdownField
}

/** The same by any field: weekdays, hours and months in order, else most responses first, then by key. */
export interface GroupBreakdown {
  readonly field: GroupField
  readonly rows: readonly BreakdownRow[]
  /** Responses in play that have no value in this field (or no usable date); they are in no row. */
  readonly withoutValue: number
  /** Values beyond the row limit that the caller asked for, and their responses; zeros where every value has a row. */
  readonly omitted: { readonly values: number; readonly responses: number }
  /**
   * Values that have no row because too few responses stand behind them, what they are called (absent where they are not
   * themes) in the same order, and those responses together; absent for none.
   */
  readonly hidden?: {
    readonly keys: readonly string[]
    readonly labels?: readonly string[]
    readonly responses: number
  }
}

export const METRIC_KEYS = [
  'ces-positive-share',
  'ces-mean',
  'ces-top-two',
  'ces-net',
  'csat-top-two',
  'csat-mean',
  'csat-not-unhappy',
  'csat-zendesk',
  'csat-net-happiness',
  'nps',
  'nps-promoters',
  'nps-passives',
  'nps-detractors',
  'high-share',
  'score-mean',
] as const
export type MetricKey = (typeof METRIC_KEYS)[number]

/** One common definition of the headline figure, with the sentence that defines it (made by words from the key). */
export interface Metric {
  readonly key: MetricKey
  /** Percent 0..100, points -100..100 or a score on the scale, by `unit`; null when n = 0. */
  readonly value: number | null
  readonly interval: Interval | null
  readonly unit: 'percent' | 'points' | 'score'
  /** Scores that count for the figure, e.g. `{ from: 5, to: 7 }`, for the sentence. */
  readonly definitionValues: Readonly<Record<string, number>>
}

/** How many responses gave a score. */
export interface ScoreCount {
  readonly score: number
  readonly n: number
  /** Their share of all weights, 0..1; absent where responses have none. */
  readonly share?: number
}

export interface Overall extends ScoreFigures {
  /** One entry for every point of an integer scale of up to 11 points, else for every score that occurs; ascending. */
  readonly distribution: readonly ScoreCount[]
  /** The first is the headline: the one that the project chose, else the usual one of the scale. */
  readonly metrics: readonly Metric[]
  /** The column of weights was used: shares, means and the distribution are those of the weights. Absent: there is none. */
  readonly isWeighted?: true
  /** Some requesters answered more than once, and the intervals allow for it; absent where they do not, or not yet. */
  readonly clusters?: ClusterFigures
}

/** Answers that hang together because one requester gave several (ultimate clusters; reference: metrics 4.3). */
export interface ClusterFigures {
  /** Requesters in play; a response without one is its own. */
  readonly requesters: number
  /** Number of independent responses that would be as certain: for the low share, the mean (null without), each metric. */
  readonly sizes: {
    readonly low: number
    readonly mean: number | null
    readonly metrics: Readonly<Partial<Record<MetricKey, number>>>
  }
}

export const TREND_UNITS = ['day', 'week', 'month', 'quarter'] as const
export type TrendUnit = (typeof TREND_UNITS)[number]

export interface TrendPoint extends ScoreFigures {
  /** First day of the period, `YYYY-MM-DD`. */
  readonly start: string
  /** Last day of the period, `YYYY-MM-DD`. */
  readonly end: string
  /** True when the data begin or end inside the period. */
  readonly partial: boolean
}

/** How a period stands to its control limits; `small`, `partial` and `empty` ones are not judged. */
export type PeriodPlace =
  | 'inside'
  | 'outside'
  /** Too few responses for limits of three deviations. */
  | 'small'
  | 'partial'
  | 'empty'

/** Between which limits a figure stays while nothing changes; one entry a point in both lists. */
export interface TrendControl {
  /** The figure of all whole periods together: a share 0..1, or a mean score. */
  readonly centre: number
  /** How much more the periods vary than chance within them gives; 1 where chance explains it. */
  readonly sigmaZ: number
  /** The limits are widened by `sigmaZ` (Laney), because periods of that size vary by more than chance. */
  readonly isWidened: boolean
  /** Three standard deviations around the centre, inside of the scale; null for partial and for empty periods. */
  readonly limits: readonly (Interval | null)[]
  readonly places: readonly PeriodPlace[]
  /** Chance that at least one period lies outside although nothing changed, 0..1. */
  readonly chanceOfOutside: number
}

/** Figures over time, periods without responses included; empty when no response has a date. */
export interface Trend {
  readonly unit: TrendUnit
  readonly points: readonly TrendPoint[]
  /** Units in which this stretch of time can be drawn, the shortest first; absent where nothing has a date. */
  readonly units?: readonly TrendUnit[]
  /** Control limits of low share and mean; null with fewer than three whole periods that have responses. Absent: not asked for. */
  readonly control?: { readonly low: TrendControl | null; readonly mean: TrendControl | null }
  /** Responses whose date lies so far from the others that drawing it would flatten the rest; they are in no point. */
  readonly outside: number
}

/** Everything that the overview and the breakdowns show of the responses in play. */
export interface Summary {
  /** Responses in play, and in the whole project. */
  readonly selected: number
  readonly total: number
  readonly overall: Overall
  readonly breakdowns: Readonly<Record<BreakdownField, Breakdown>>
  readonly trend: Trend
  /** First and last day with a response, `YYYY-MM-DD`; null when none has a date. */
  readonly period: { readonly from: string; readonly to: string } | null
  readonly withoutDate: number
  /** Responses dated after the day that the caller called today; absent where it named none. */
  readonly afterToday?: number
}

export type CountsByWeekday = Readonly<Record<Weekday, number>>
