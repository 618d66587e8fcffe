import type { GroupField } from '../figures.ts'

/** How the chance of a difference in the low share was worked out. */
export type LowShareMethod =
  /** Analysis of variance with days as the sample, and the same days dealt at random. */
  | 'days'
  | 'chi-square'
  /** Chi-square of tables drawn at random, where its formula needs larger counts. */
  | 'monte-carlo'
  | 'fisher'

/** A group whose low share lies apart from that of all others together. */
export interface GroupApart {
  readonly key: string
  readonly n: number
  readonly low: number
  /** Adjusted standardised residual: above 0 more of it is low than the others' share gives. */
  readonly residual: number
  /** Corrected by Holm over the groups. */
  readonly pValue: number
}

/** Whether groups differ in their low share at all. */
export interface LowShareTest {
  readonly method: LowShareMethod
  /** F of the days, else chi-square. */
  readonly statistic: number
  /** One number for chi-square; two for F, between and within. */
  readonly degreesOfFreedom: readonly number[]
  readonly pValue: number
  /** Cramér's V of the responses, 0 (no difference) to 1. */
  readonly cramersV: number
  /** Weekdays with fewer than four dates each: responses were the sample. */
  readonly hasFewDates: boolean
  /** The farthest first; none where the groups do not differ, where there are two, and where days are the sample. */
  readonly apart: readonly GroupApart[]
}

/** Two groups whose scores differ. */
export interface PairApart {
  readonly one: string
  readonly other: string
  /** Above 0 the scores of the first are the higher ones. */
  readonly z: number
  /** Corrected after Benjamini and Hochberg over the pairs. */
  readonly pValue: number
}

/** Whether the scores of some groups are higher than those of others, by their ranks. */
export interface ScoreRanksTest {
  readonly method: 'mann-whitney' | 'kruskal-wallis'
  /** H, or U of the first group. */
  readonly statistic: number
  /** Null for two groups. */
  readonly degreesOfFreedom: number | null
  readonly pValue: number
  /** Of two groups Cliff's delta, -1..1, above 0 where the first has the higher scores; else epsilon squared, 0..1. */
  readonly effect: number
  /** Pairs that differ, by Dunn's test, the surest first; none where the groups do not differ or are too many for pairs. */
  readonly pairs: readonly PairApart[]
  /** Pairs that were looked at. */
  readonly comparedPairs: number
}

/** Whether the values of a field differ from each other by more than chance. */
export interface GroupTests {
  readonly field: GroupField
  /** The groups that are compared, those with most responses first, weekdays in their order. */
  readonly keys: readonly string[]
  /** Responses in them; those with several values are in none. */
  readonly n: number
  /** Groups with too few responses to be compared, and with how few. */
  readonly leftOut: number
  readonly least: number
  /** On responses that somebody selected every test is a first look: nothing was planned beforehand. */
  readonly isExploratory: boolean
  /** Null where no score, or every score, is low. */
  readonly low: LowShareTest | null
  /** Null where all scores are equal, where there are no scores, and for weekdays, whose sample are days. */
  readonly scores: ScoreRanksTest | null
}
