import type { MeasureRole } from './support-role.ts'

/** Columns whose cells repeat: stored as codes into a dictionary of the import. */
export const CODED_FIELDS = ['agent', 'topic', 'channel', 'language'] as const
export type CodedField = (typeof CODED_FIELDS)[number]

/** Columns of free text: stored as UTF-8 with offsets. */
export const TEXT_FIELDS = ['comment', 'id', 'requester'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

/** Code of an empty cell in a coded column. */
export const NO_VALUE = -1

/** How a time was written: not at all, as wall time of the project's zone, or as an instant (zone or unix time given). */
export const TIME_NONE = 0
export const TIME_WALL = 1
export const TIME_INSTANT = 2

/** Strings one after the other: text i is bytes[offsets[i] .. offsets[i + 1]), UTF-8. */
export interface TextColumn {
  /** size + 1 positions, ascending from 0. */
  readonly offsets: Uint32Array
  readonly bytes: Uint8Array
}

/**
 * Up to {@link CHUNK_ROWS} responses of one import, column by column. Codes are relative to the dictionaries of the
 * import, which grow while it is read and are complete only at its end.
 */
export interface ResponseChunk {
  readonly size: number
  /** Number of the data row in its file, from 1, headers not counted. */
  readonly rowNumber: Uint32Array
  /** Index into `ImportDictionaries.scores`. */
  readonly scoreCode: Uint16Array
  /**
   * Milliseconds: since 1970-01-01T00:00Z for an instant; for wall time the same number as if the wall clock were UTC.
   * NaN without a usable date.
   */
  readonly timeMs: Float64Array
  /** {@link TIME_NONE}, {@link TIME_WALL} or {@link TIME_INSTANT}. */
  readonly timeKind: Uint8Array
  /** How much each response counts, from 0, 1 where the file does not say; absent without a column of weights. */
  readonly weight?: Float64Array
  /** Index into the dictionary of the field, {@link NO_VALUE} for an empty cell. */
  readonly codes: Readonly<Record<CodedField, Int32Array>>
  readonly texts: Readonly<Record<TextField, TextColumn>>
  /** Codes of each of `ImportDictionaries.others`, in that order; absent where no other column is kept. */
  readonly others?: readonly Int32Array[]
  /** Values of each of `ImportDictionaries.measures`, NaN for a cell without a number; absent where none is kept. */
  readonly measures?: readonly Float64Array[]
}

/** A chunk without its texts: all that counting needs. */
export type ChunkCodes = Omit<ResponseChunk, 'texts'>

/** Rows a chunk holds at the most; with 16 MB of text it is closed earlier. */
export const CHUNK_ROWS = 16_384

export interface ImportDictionaries {
  /** Distinct scores in order of first appearance, at most 65,535. */
  readonly scores: readonly number[]
  readonly fields: Readonly<Record<CodedField, readonly string[]>>
  /** Columns that fill no role and are kept all the same, by header; no name comes twice. */
  readonly others?: readonly { readonly name: string; readonly values: readonly string[] }[]
  /** Columns of numbers, by header; no name comes twice. Times are in minutes. */
  readonly measures?: readonly { readonly name: string; readonly role: MeasureRole | null }[]
}
