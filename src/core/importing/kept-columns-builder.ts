import { isNonAnswer } from '../survey/non-answers.ts'
import { CHUNK_ROWS, type ImportDictionaries, type ResponseChunk } from '../survey/response-chunk.ts'
import type { ByteRecord } from './bytes/byte-record.ts'
import { CellMemory } from './bytes/cell-memory.ts'
import { Dictionary } from './dictionary.ts'
import { ElapsedMinutes } from './elapsed-minutes.ts'
import { parseFigure } from './figures.ts'
import type { FigureReading, ImportPlan, ImportWarning, KeptColumn } from './mapping.ts'
import { isBlank } from './reading/table-reader.ts'

/** Stands for a cell that is no figure: figures are never below 0. */
const UNREAD = -1

interface OtherBuilder {
  readonly column: number
  readonly name: string
  readonly dictionary: Dictionary
  readonly memory: CellMemory<number>
  readonly codes: Int32Array
}

interface FigureBuilder {
  readonly column: number
  readonly name: string
  readonly figure: FigureReading
  readonly memory: CellMemory<number>
  readonly values: Float64Array
}

interface ElapsedBuilder {
  readonly name: string
  readonly figure: FigureReading
  readonly minutes: ElapsedMinutes
  readonly values: Float64Array
}

/** Builds the columns of a chunk that fill no role, row by row, from text or from bytes. */
export class KeptColumnsBuilder {
  readonly #others: readonly OtherBuilder[]
  readonly #figures: readonly FigureBuilder[]
  readonly #elapsed: readonly ElapsedBuilder[]

  #unread = 0
  #unelapsed = 0
  /** Of the row that was set last. */
  #lastUnread = 0
  #lastUnelapsed = 0

  private constructor(kept: readonly KeptColumn[], timezone: string) {
    this.#others = kept.flatMap(({ column, name, figure }) => {
      if (figure !== undefined) return []
      const dictionary = new Dictionary()
      const memory = new CellMemory(text => dictionary.codeOf(text))
      return [{ column, name, dictionary, memory, codes: new Int32Array(CHUNK_ROWS) }]
    })
    this.#elapsed = kept.flatMap(({ column, name, figure, elapsed }) => {
      if (figure === undefined || elapsed === undefined) return []
      const minutes = new ElapsedMinutes(column, elapsed, timezone)
      return [{ name, figure, minutes, values: new Float64Array(CHUNK_ROWS) }]
    })
    this.#figures = kept.flatMap(({ column, name, figure, elapsed }) => {
      if (figure === undefined || elapsed !== undefined) return []
      const memory = new CellMemory(text => readFigure(text, figure))
      return [{ column, name, figure, memory, values: new Float64Array(CHUNK_ROWS) }]
    })
  }

  /** Null where nothing is kept. @param timezone - Of times without a zone. */
  static of({ kept = [], timezone }: Pick<ImportPlan, 'kept' | 'timezone'>): KeptColumnsBuilder | null {
    return kept.length === 0 ? null : new KeptColumnsBuilder(kept, timezone)
  }

  /** Set response `at` of the chunk. @param record - The row as bytes; then `row` need not have these cells. */
  set(at: number, row: readonly string[], record: ByteRecord | null): void {
    for (const { column, dictionary, memory, codes } of this.#others)
      codes[at] =
        record !== null && column < record.cells
          ? memory.of(record, column)
          : dictionary.codeOf(row[column] ?? '')
    this.#lastUnread = 0
    for (const { column, figure, memory, values } of this.#figures) {
      const value =
        record !== null && column < record.cells
          ? memory.of(record, column)
          : readFigure(row[column] ?? '', figure)
      values[at] = value === UNREAD ? Number.NaN : value
      if (value === UNREAD) this.#lastUnread += 1
    }
    this.#unread += this.#lastUnread
    this.#setElapsed(at, row, record)
  }

  #setElapsed(at: number, row: readonly string[], record: ByteRecord | null): void {
    this.#lastUnelapsed = 0
    for (const { minutes, values } of this.#elapsed) {
      const value = minutes.of({ row, record })
      values[at] = value ?? Number.NaN
      if (value === null) this.#lastUnelapsed += 1
    }
    this.#unelapsed += this.#lastUnelapsed
  }

  /** The row that was set last is no response after all. */
  takeBack(): void {
    this.#unread -= this.#lastUnread
    this.#unelapsed -= this.#lastUnelapsed
    this.#lastUnread = 0
    this.#lastUnelapsed = 0
  }

  /** The first `size` responses as columns; empty lists are left out. */
  take(size: number): Pick<ResponseChunk, 'others' | 'measures'> {
    const others = this.#others.map(({ codes }) => codes.slice(0, size))
    const measures = [...this.#figures, ...this.#elapsed].map(({ values }) => values.slice(0, size))
    return { ...(others.length > 0 && { others }), ...(measures.length > 0 && { measures }) }
  }

  /** The values so far; they grow with the rows. */
  dictionaries(): Pick<ImportDictionaries, 'others' | 'measures'> {
    const others = this.#others.map(({ name, dictionary }) => ({ name, values: dictionary.values }))
    const measures = [...this.#figures, ...this.#elapsed].map(({ name, figure }) => ({
      name,
      role: figure.role,
    }))
    return { ...(others.length > 0 && { others }), ...(measures.length > 0 && { measures }) }
  }

  /** Cells that should be figures and are none, and rows without the time between two others. */
  warnings(): readonly ImportWarning[] {
    const warning = (
      code: string,
      count: number,
      of: readonly { readonly name: string }[],
    ): ImportWarning => ({
      code,
      count,
      values: { columns: of.map(({ name }) => `“${name}”`).join(', ') },
    })
    return [
      warning('unread-figures', this.#unread, this.#figures),
      warning('unread-elapsed', this.#unelapsed, this.#elapsed),
    ].filter(({ count }) => count > 0)
  }
}

/** The figure of a cell, NaN for a blank one and for what says that there is none, {@link UNREAD} for anything else. */
function readFigure(cell: string, figure: FigureReading): number {
  if (isBlank(cell) || isNonAnswer(cell)) return Number.NaN
  const value = parseFigure(cell, figure)
  return Number.isNaN(value) ? UNREAD : value
}
