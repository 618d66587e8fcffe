import type { ColumnField } from '../../selection/selection.ts'
import type { CodedField } from '../../survey/response-chunk.ts'

/** A column by which responses are told apart. */
export type ComparedField = CodedField | 'weekday' | ColumnField

/** From the first day to the last, `YYYY-MM-DD`, both included. */
export interface DayRange {
  readonly from: string
  readonly to: string
}

/** What is compared with what: the first side (before, the rest) and the second (after, the value). */
export type ComparisonChoice =
  /** The time with a date cut in two, so that both halves have about as many responses. */
  | { readonly kind: 'halves' }
  | { readonly kind: 'periods'; readonly first: DayRange; readonly second: DayRange }
  /** Two values of a column; null: responses that have none. */
  | {
      readonly kind: 'values'
      readonly field: ComparedField
      readonly first: string | null
      readonly second: string | null
    }
  /** All other values of a column against one. */
  | { readonly kind: 'rest'; readonly field: ComparedField; readonly second: string | null }
