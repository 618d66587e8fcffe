import type { ColumnRole, RejectReason } from '../mapping.ts'
import type { ScaleKind } from '../../survey/scale.ts'
import type { ScaleOption } from '../../survey/scales.ts'

/** A header in the form of `headerKey`: wholly equal to a text, or matching an expression. */
export type HeaderPattern = string | RegExp

/**
 * What proves that a file is of a format. Everything that is given must hold.
 *
 * Headers are compared in the form of `headerKey`: `Start Date (UTC)`, `start_date_utc` and `startDateUTC` are one.
 */
export interface Fingerprint {
  /** Headers that must all be there. */
  readonly headers?: readonly HeaderPattern[]
  /** What the first header must be. */
  readonly first?: HeaderPattern
  /** What the first cell of the second row must be; '' where it must be blank. */
  readonly below?: HeaderPattern
  /** What some cell of the first rows must match, headers included, as it stands in the file. */
  readonly cell?: RegExp
  /** Rows above the data; `through-cell` for all rows to the one with {@link cell}. One where absent. */
  readonly headerRows?: number | 'through-cell'
  /** True where nobody vouches for these names: the file is recognised by similarity only. */
  readonly isSimilarity?: true
}

/** Rows that are no answer although they may hold a score: previews, test answers, surveys not finished. */
export interface RowRule {
  readonly header: HeaderPattern
  /** Cells that put the row aside, in the form of `foldText`; '' is a blank cell. */
  readonly values: readonly string[]
  readonly reason: Extract<RejectReason, 'preview' | 'non-answer'>
}

/**
 * Which columns fill a role, the most wanted first; the first that is there and holds something is taken. Several
 * patterns in one entry are columns that are joined. No entry: the tool exports no such column.
 */
export type RolePatterns = readonly (HeaderPattern | readonly HeaderPattern[])[]

/** What is known of the scale without looking at the scores. */
export interface ScaleHint {
  /** A column that names the metric of each row, and the scale of each metric it names (in the form of `foldText`). */
  readonly metric?: {
    readonly header: HeaderPattern
    readonly kinds: Readonly<Record<string, ScaleKind>>
  }
  /** Numbers that mean a scale of the tool's own, tried in this order: all numbers of the column must be among them. */
  readonly codes?: readonly { readonly numbers: readonly number[]; readonly scale: ScaleOption }[]
  /** What numbers beyond 7 mean when nothing else says it: few answers seldom reach 0. */
  readonly beyondSeven?: ScaleKind
  /** A tag that names metric and length, as in `nr_ces_5_of_7`; named groups `metric` and `max`. */
  readonly tag?: RegExp
}

/**
 * How the exports of one tool look. Plain data: the recogniser does the work.
 *
 * To add one: a file in this folder, a line in `all-formats.ts`, a fixture in `tests/fixtures/exports`, a line in
 * `tests/unit/core/importing/formats/formats.test.ts`.
 */
export interface ExportFormat {
  /** As it stands in the result file. */
  readonly name: string
  /** As the maker writes it. */
  readonly title: string
  /** What vouches for the headers: a real file, the maker's documentation, or only the field names of an interface. */
  readonly attested: 'file' | 'documentation' | 'api'
  /** Any of them proves the format. */
  readonly fingerprints: readonly Fingerprint[]
  /** Roles that the tool's own columns fill. A role that is not named is left to the general recogniser. */
  readonly roles: Readonly<Partial<Record<ColumnRole, RolePatterns>>>
  /** Columns that fill no role: counters, durations, addresses, copies of the score. */
  readonly ignore?: readonly HeaderPattern[]
  readonly rowRules?: readonly RowRule[]
  readonly scale?: ScaleHint
}
