import type { CodedField } from './response-chunk.ts'
import type { MeasureRole } from './support-role.ts'

/** Day of a response without a usable date. */
export const NO_DAY = -2_147_483_648

/** Weekday of a response without a usable date. */
export const NO_WEEKDAY = 7

/** Hour of a response without a usable date, or of an import whose dates came without a time of day. */
export const NO_HOUR = 24

/** Keys in the order of `Dataset.hour`: `00` .. `23`. */
export const HOURS: readonly string[] = Array.from({ length: NO_HOUR }, (_, hour) =>
  String(hour).padStart(2, '0'),
)

/** Keys in the order of `Dataset.weekday`: 0 is Monday. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const
export type Weekday = (typeof WEEKDAYS)[number]

export interface CodedColumn {
  /** Distinct values, in order of first appearance. */
  readonly values: readonly string[]
  /**
   * One code a response, -1 where the cell was empty. Below `values.length` it is that of a value, from there on that of
   * an entry of `several`.
   */
  readonly codes: Int32Array
  /**
   * What the cells with several values hold: codes of at least two different values, each of which counts with weight
   * 1/k in such a cell. Absent where every cell has one value at the most.
   */
  readonly several?: readonly (readonly number[])[]
}

/** How many different codes a column has, that of empty cells not counted. */
export function codesIn({ values, several = [] }: CodedColumn): number {
  return values.length + several.length
}

/** The values that a code stands for; none for that of an empty cell. */
export function valuesOf({ values, several = [] }: CodedColumn, code: number): readonly string[] {
  if (code < 0) return []
  const own = values[code]
  return own === undefined ? several[code - values.length]!.map(each => values[each]!) : [own]
}

/** A column of the file that fills no role, under its header. */
export interface OtherColumn {
  readonly name: string
  readonly column: CodedColumn
}

/** A column of numbers; times are in minutes. */
export interface Measure {
  readonly name: string
  /** What it says of the work on a ticket; null where that is not known. */
  readonly role: MeasureRole | null
  /** One a response; NaN where the cell has no number. */
  readonly values: Float64Array
}

/**
 * All responses of a project (or of a headless run) in columns, ready to be counted. Response i is entry i of every
 * column; the order is that of the imports and of the rows in their files. Texts are kept apart: see {@link TextReader}.
 */
export interface Dataset {
  readonly size: number
  /** Distinct scores, ascending. */
  readonly scoreValues: Float64Array
  /** Index into `scoreValues`. */
  readonly scoreCode: Uint16Array
  /** Days since 1970-01-01 on the calendar of the project's time zone; {@link NO_DAY} without a usable date. */
  readonly day: Int32Array
  /** 0 (Monday) .. 6 (Sunday) in the project's time zone; {@link NO_WEEKDAY} without a usable date. */
  readonly weekday: Uint8Array
  /** 0 .. 23 on the clock of the project's time zone; {@link NO_HOUR} without a time of day. */
  readonly hour: Uint8Array
  readonly fields: Readonly<Record<CodedField, CodedColumn>>
  /** Other columns that were kept, those of several imports merged by name, in order of first appearance. */
  readonly others: readonly OtherColumn[]
  /** Columns of numbers that were kept, merged by name and role. */
  readonly measures: readonly Measure[]
  /**
   * How much each response counts, from 0, where the file has a column of weights that differ; absent where all count the
   * same. Shares, means and distributions use it; tests of chance count every response once.
   */
  readonly weight?: Float64Array
  /** Number of the data row in its file, from 1. */
  readonly rowNumber: Uint32Array
  /** Which import a response came with: responses from `imports[k].start` up to the next start belong to import k. */
  readonly imports: readonly { readonly importId: string; readonly start: number }[]
}

/** Gives the texts of a dataset by the index of the response; '' where there is none. */
export interface TextReader {
  text(index: number): string
}
