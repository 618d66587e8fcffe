import Papa from 'papaparse'
import { AppError } from '../../errors.ts'
import type { ByteSource } from '../byte-source.ts'
import type { TableReading } from '../mapping.ts'
import { decodedText } from './decoded-text.ts'
import { countLineEnds, unifyLineEnds } from './line-ends.ts'
import type { ReadingNotes, RowBlock } from './table-reader.ts'

/** Characters that one record may have; what is longer is not a row but a quotation mark that was never closed. */
const RECORD_LIMIT = 64 * 1024 * 1024

export interface DelimitedTableOptions {
  readonly source: ByteSource
  readonly reading: Pick<TableReading, 'encoding' | 'delimiter' | 'repairs' | 'quotes'>
  /** Throw where a byte sequence is not of the encoding, instead of showing U+FFFD. */
  readonly isStrict?: boolean
  readonly notes?: ReadingNotes
}

/**
 * Read a text table (CSV, TSV) row by row from its bytes, in one pass and in memory that does not grow with the file.
 *
 * LF, CRLF and CR end a row outside quoted cells, also mixed. Quotation marks count only as the first character of a
 * cell and are doubled inside. Cells are given as they stand, blank lines as `['']`.
 *
 * @throws AppError `import/unclosed-quote`, `import/record-too-long`; TypeError for bytes that do not belong to the
 * encoding, when `isStrict`.
 */
export async function* readDelimitedTable(options: DelimitedTableOptions): AsyncGenerator<RowBlock, void> {
  const { source, reading, notes } = options
  const splitter = new RecordSplitter(source.name, reading.delimiter, notes)
  let bytesRead = 0
  for await (const piece of decodedText(options)) {
    bytesRead = piece.bytesRead
    const block = splitter.add(piece.text)
    if (block !== null) yield { ...block, bytesRead }
  }
  const block = splitter.finish()
  if (block !== null) yield { ...block, bytesRead }
}

type SplitRows = Omit<RowBlock, 'bytesRead'>

/** Cuts text that arrives in pieces into records. */
class RecordSplitter {
  readonly #fileName: string
  readonly #delimiter: string
  readonly #notes: ReadingNotes | undefined
  readonly #parser: Papa.Parser
  /** Text from the start of the first record that is not complete. */
  #pending = ''
  /** Line of that start, from 1. */
  #line = 1
  /** Pending characters below which it is not worth while to look again: keeps a huge record linear. */
  #worthParsingAt = 0

  constructor(fileName: string, delimiter: string, notes: ReadingNotes | undefined) {
    this.#fileName = fileName
    this.#delimiter = delimiter
    this.#notes = notes
    this.#parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"', escapeChar: '"' })
  }

  add(text: string): SplitRows | null {
    this.#countNulCharacters(text)
    this.#pending += text
    if (this.#pending.length < this.#worthParsingAt) return null
    const block = this.#cut(false)
    if (block === null) {
      if (this.#pending.length > RECORD_LIMIT) throw this.#tooLong()
      this.#worthParsingAt = Math.min(this.#pending.length * 2, RECORD_LIMIT + 1)
    } else this.#worthParsingAt = 0
    return block
  }

  finish(): SplitRows | null {
    if (this.#pending === '') return null
    if (!/[\r\n]$/.test(this.#pending)) this.#pending += '\n'
    const block = this.#cut(true)
    if (this.#pending !== '') {
      throw new AppError('import/unclosed-quote', { file: this.#fileName, line: this.#line })
    }
    return block
  }

  /** The complete records of the pending text; null where there is none. */
  #cut(isLast: boolean): SplitRows | null {
    const text = unifyLineEnds(this.#pending, this.#delimiter, isLast)
    const { data, errors, meta } = this.#parser.parse(text, 0, true) as Papa.ParseResult<string[]>
    this.#pending = text.substring(meta.cursor)
    if (data.length === 0) return null
    if (this.#notes !== undefined) {
      this.#notes.strayQuotes += errors.filter(error => (error.row ?? 0) < data.length).length
    }
    const firstLine = this.#line
    const lines = countLineEnds(text, meta.cursor)
    this.#line += lines
    return { rows: data, lineOf: index => firstLine + linesBefore(data, index, lines === data.length) }
  }

  #countNulCharacters(text: string): void {
    if (this.#notes === undefined) return
    for (let at = text.indexOf('\0'); at !== -1; at = text.indexOf('\0', at + 1))
      this.#notes.nulCharacters += 1
  }

  #tooLong(): AppError {
    const limitMegabytes = RECORD_LIMIT / (1024 * 1024)
    return new AppError('import/record-too-long', { file: this.#fileName, line: this.#line, limitMegabytes })
  }
}

/** Lines that the rows before `index` take. */
function linesBefore(rows: readonly (readonly string[])[], index: number, isOneLineEach: boolean): number {
  if (isOneLineEach) return index
  let lines = index
  for (let row = 0; row < index; row += 1) {
    for (const cell of rows[row]!) lines += countLineEnds(cell, cell.length)
  }
  return lines
}
