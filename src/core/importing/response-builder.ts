import {
  CHUNK_ROWS,
  CODED_FIELDS,
  NO_VALUE,
  TEXT_FIELDS,
  type CodedField,
  type ImportDictionaries,
  type ResponseChunk,
  type TextField,
} from '../survey/response-chunk.ts'
import { cellText, type ByteRecord } from './bytes/byte-record.ts'
import { DateReader } from './dates/date-reader.ts'
import { Dictionary } from './dictionary.ts'
import { roleReader, type RoleReader } from './joined-cells.ts'
import type { SingleResponse } from './identity/fingerprints.ts'
import { KeptColumnsBuilder } from './kept-columns-builder.ts'
import type { ImportPlan, ImportWarning } from './mapping.ts'
import { TextPacker, type PackedText } from './text-packer.ts'
import { WeightReader } from './weights.ts'

/** Characters of text with which a chunk is closed before it has all its rows: at most 16 MB as UTF-8. */
const CHUNK_CHARACTERS = 5_000_000

interface CodedColumnBuilder {
  readonly field: CodedField
  readonly read: RoleReader
  readonly dictionary: Dictionary
}

interface TextColumnBuilder {
  readonly read: RoleReader
  /** Where one column fills the field. */
  readonly column: number | null
  readonly packer: TextPacker
}

/** Builds the columns of a chunk, row by row; shows the response that was added last. */
export class ResponseBuilder implements SingleResponse {
  readonly #date: RoleReader | null
  readonly #dateColumn: number | null
  readonly #dates: DateReader
  readonly #coded: readonly CodedColumnBuilder[]
  readonly #textual: readonly TextColumnBuilder[]

  readonly #weights: WeightReader | null
  readonly #kept: KeptColumnsBuilder | null

  #size = 0
  #characters = 0
  readonly #rowNumber = new Uint32Array(CHUNK_ROWS)
  readonly #scoreCode = new Uint16Array(CHUNK_ROWS)
  readonly #timeMs = new Float64Array(CHUNK_ROWS)
  readonly #timeKind = new Uint8Array(CHUNK_ROWS)
  readonly #weight: Float64Array | null
  readonly #codes = columnsOf(CODED_FIELDS, () => new Int32Array(CHUNK_ROWS).fill(NO_VALUE))
  readonly #texts = columnsOf(TEXT_FIELDS, field => new TextPacker({ isTrimmed: field !== 'comment' }))

  constructor(plan: ImportPlan) {
    this.#date = roleReader('date', plan.mapping.date)
    this.#dateColumn = onlyOne(plan.mapping.date)
    this.#dates = new DateReader(plan.dateOrder)
    this.#weights = WeightReader.of(plan)
    this.#weight = this.#weights === null ? null : new Float64Array(CHUNK_ROWS)
    this.#kept = KeptColumnsBuilder.of(plan)
    this.#coded = CODED_FIELDS.flatMap(field => {
      const read = roleReader(field, plan.mapping[field])
      return read === null ? [] : [{ field, read, dictionary: new Dictionary() }]
    })
    this.#textual = TEXT_FIELDS.flatMap(field => {
      const read = roleReader(field, plan.mapping[field])
      const column = onlyOne(plan.mapping[field])
      return read === null ? [] : [{ read, column, packer: this.#texts[field] }]
    })
  }

  get isFull(): boolean {
    return this.#size === CHUNK_ROWS || this.#characters >= CHUNK_CHARACTERS
  }

  /**
   * Add one response; the builder must not be full.
   *
   * @param record - The row as bytes; then its cells that are taken as they stand need not be in `row`.
   * @returns The date cell where it gives no date, '' for none; null where it gives one.
   */
  add(
    row: readonly string[],
    rowNumber: number,
    scoreCode: number,
    record: ByteRecord | null = null,
  ): string | null {
    const at = this.#size
    this.#size += 1
    this.#rowNumber[at] = rowNumber
    this.#scoreCode[at] = scoreCode
    for (const { field, read, dictionary } of this.#coded)
      this.#codes[field][at] = dictionary.codeOf(read(row))
    for (const { read, column, packer } of this.#textual) {
      if (record !== null && hasCell(record, column)) packer.addCell(record, column)
      else packer.add(read(row))
      this.#characters += packer.length
    }
    if (this.#weight !== null) this.#weight[at] = this.#weights!.weightOf(row)
    if (this.#kept !== null) this.#kept.set(at, row, record)
    return this.#addDate(row, at, record)
  }

  get timeMs(): number {
    return this.#timeMs[this.#size - 1]!
  }

  get timeKind(): number {
    return this.#timeKind[this.#size - 1]!
  }

  codeOf(field: CodedField): number {
    return this.#codes[field][this.#size - 1]!
  }

  textOf(field: TextField): PackedText {
    return this.#texts[field].last()
  }

  /** Take back the response that was added last. */
  takeBack(): void {
    this.#size -= 1
    this.#weights?.takeBack()
    this.#kept?.takeBack()
    for (const { packer } of this.#textual) {
      this.#characters -= packer.length
      packer.takeBack()
    }
  }

  /** The chunk so far, null where it is empty; the builder begins the next. */
  take(): ResponseChunk | null {
    const size = this.#size
    if (size === 0) return null
    const chunk: ResponseChunk = {
      size,
      rowNumber: this.#rowNumber.slice(0, size),
      scoreCode: this.#scoreCode.slice(0, size),
      timeMs: this.#timeMs.slice(0, size),
      timeKind: this.#timeKind.slice(0, size),
      ...(this.#weight !== null && { weight: this.#weight.slice(0, size) }),
      codes: columnsOf(CODED_FIELDS, field => this.#codes[field].slice(0, size)),
      texts: columnsOf(TEXT_FIELDS, field => this.#texts[field].take(size)),
      ...this.#kept?.take(size),
    }
    this.#size = 0
    this.#characters = 0
    return chunk
  }

  /** What was odd about the responses so far. */
  warnings(): readonly ImportWarning[] {
    return [...(this.#weights?.warnings() ?? []), ...(this.#kept?.warnings() ?? [])]
  }

  /** The values of the coded columns so far, and of those that are kept beside them. */
  dictionaries(): Omit<ImportDictionaries, 'scores'> {
    const fields = columnsOf(
      CODED_FIELDS,
      field => this.#coded.find(column => column.field === field)?.dictionary.values ?? [],
    )
    return { fields, ...this.#kept?.dictionaries() }
  }

  #addDate(row: readonly string[], at: number, record: ByteRecord | null): string | null {
    const column = this.#dateColumn
    const isInRecord = record !== null && hasCell(record, column)
    if (isInRecord) this.#dates.readCell(record, column)
    else this.#dates.read(this.#date?.(row) ?? '')
    this.#timeMs[at] = this.#dates.timeMs
    this.#timeKind[at] = this.#dates.kind
    if (!Number.isNaN(this.#dates.timeMs)) return null
    return isInRecord ? cellText(record, column) : (this.#date?.(row) ?? '')
  }
}

/** A file may lack columns that its plan names. */
function hasCell(record: ByteRecord, column: number | null): column is number {
  return column !== null && column < record.cells
}

/** The column where there is exactly one. */
function onlyOne(columns: readonly number[]): number | null {
  return columns.length === 1 ? columns[0]! : null
}

function columnsOf<Field extends string, Column>(
  fields: readonly Field[],
  make: (field: Field) => Column,
): Record<Field, Column> {
  return Object.fromEntries(fields.map(field => [field, make(field)])) as Record<Field, Column>
}
