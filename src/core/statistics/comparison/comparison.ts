import type { Interval, LowFigures } from '../figures.ts'
import type { ComparedField, ComparisonChoice } from './comparison-choice.ts'

/** Figures that two sides are compared by: share of low scores (0..1), mean score, NPS (points). */
export const COMPARED_MEASURES = ['low-share', 'mean', 'nps'] as const
export type ComparedMeasure = (typeof COMPARED_MEASURES)[number]

/** The figures of one side; those of an empty one are null. */
export interface SideFigures {
  readonly n: number
  /** Null only where the side is hidden. */
  readonly low: LowFigures | null
  /** Null also where there are no scores. */
  readonly mean: number | null
  readonly meanInterval: Interval | null
  /** Null also where the scale has no NPS. */
  readonly nps: number | null
  readonly npsInterval: Interval | null
}

/** A difference with its 95 % interval, second side less first, in the unit of the measure. */
export interface MeasureDifference {
  readonly measure: ComparedMeasure
  readonly first: number
  readonly second: number
  readonly difference: number
  readonly interval: Interval
  /** Chance of a difference as large where there is none; null where no test is made (means). */
  readonly pValue: number | null
}

/** What something adds to a change; the interval is null where there are too many cells to draw again. */
export interface ChangePart {
  readonly value: number
  readonly interval: Interval | null
}

/** A group of responses in a change. */
export interface ChangedGroup {
  /** One value a column that is grouped by; null: none. */
  readonly key: readonly (string | null)[]
  readonly first: { readonly n: number; readonly figure: number | null }
  readonly second: { readonly n: number; readonly figure: number | null }
  readonly mix: ChangePart
  readonly rate: ChangePart
}

/** Comments that no theme speaks for. */
export type OtherComments = 'unassigned' | 'junk' | 'without-comment'

/** What the comments of one top theme, or those in none, add to what happened within the groups. */
export interface ChangedTheme {
  readonly kind: 'theme' | OtherComments
  /** Id of a top theme, and its label; null where the kind is no theme. */
  readonly theme: string | null
  readonly label: string | null
  readonly effect: ChangePart
}

/** A change taken apart exactly (reference: metrics 6.2). */
export interface MeasureDecomposition {
  readonly measure: ComparedMeasure
  /** `mix.value + rate.value`. */
  readonly change: number
  /** What another mix of the groups did, and what happened within them. */
  readonly mix: ChangePart
  readonly rate: ChangePart
  /** Those that did most first. */
  readonly groups: readonly ChangedGroup[]
  /** Groups beyond the limit and hidden ones, summed up. */
  readonly omitted: {
    readonly groups: number
    readonly mix: number
    readonly rate: number
    /** How many of them are hidden for their size; absent for none. */
    readonly hidden?: number
  }
  /** They sum to `rate`. Those that did most first; none where there are no comments. */
  readonly themes: readonly ChangedTheme[]
}

/**
 * `small-base`: a side is a low base, read it as a hint at most. `few-dates`: periods with fewer than four
 * dates, so that responses were the sample. `many-groups`: too many cells to draw them again, so that parts have no interval.
 * `hidden-side`: a side is below the privacy threshold, so that neither has figures. `hidden-groups`: some groups are below
 * it on a side and stand among the others, with those that would give them away.
 */
export type ComparisonNote = 'small-base' | 'few-dates' | 'many-groups' | 'hidden-side' | 'hidden-groups'

/** Whether one side gives higher scores than the other, by their ranks (Mann and Whitney; reference: metrics 5.3). */
export interface SidesByRank {
  /** Of the second side: pairs in which its score is the higher, ties counted half. */
  readonly u: number
  /** Null where whole days are on one side or the other: days would be the sample, not responses. */
  readonly pValue: number | null
  /** Cliff's delta, -1..1: above 0 where the second side has the higher scores. */
  readonly delta: number
}

/** Two periods, or two groups, side by side. */
export interface Comparison {
  /** As it was resolved; null: halves were asked for and there are no dates, or only one. */
  readonly choice: ComparisonChoice | null
  readonly first: SideFigures
  readonly second: SideFigures
  /** Responses in play that are on no side: without a date or value, and with another (or with those of both sides). */
  readonly withoutValue: number
  readonly outside: number
  /** By which columns the responses were grouped; none where there was no column to group by. */
  readonly groupedBy: readonly ComparedField[]
  /** Low share, then mean and NPS as far as the scale has them; none where a side is empty or hidden. */
  readonly differences: readonly MeasureDifference[]
  /** Of the measures that were asked for, as far as there is a difference. */
  readonly decompositions: readonly MeasureDecomposition[]
  readonly notes: readonly ComparisonNote[]
  /** Absent without scores, where all are equal, and where a side is hidden or a low base. */
  readonly scores?: SidesByRank
}
