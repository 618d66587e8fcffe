import Papa from 'papaparse'
import { AppError } from '../../errors.ts'
import type { TableReading } from '../mapping.ts'
import { lookForGuards, mayHaveGuards, stripGuards } from './apostrophes.ts'
import { countLineEnds, unifyLineEnds } from './line-ends.ts'
import { rowsWithin, splitLine } from './line-records.ts'
import type { ReadingNotes, RowBlock } from './table-reader.ts'

/** Characters that one record may have; what is longer is not a row but a quotation mark that was never closed. */
const RECORD_LIMIT = 64 * 1024 * 1024

/** Characters of the shortest cell that holds a line break and, behind it, a delimiter with anything beside it. */
const SHORTEST_SWALLOWING = 3

/** The first line by which Excel is told the delimiter. */
const SEPARATOR_LINE = /^"?sep=[^\r\n]"?[^\S\r\n]*(?:\r\n|\n|\r(?!\n))/i
const SEPARATOR_LINE_LENGTH = 16

type SplitRows = Omit<RowBlock, 'bytesRead'> & Required<Pick<RowBlock, 'rawOf'>>

/** Rows that were cut from the front of a text, up to `end`. */
interface CutRows {
  readonly rows: readonly (readonly string[])[]
  readonly text: string
  readonly end: number
  readonly strayQuotes: number
}

const DIALECT = { newline: '\n', quoteChar: '"', escapeChar: '"' } as const

/** Cuts text that arrives in pieces into records; see `readDelimitedTable` for the dialect. */
export class RecordSplitter {
  /** Line of the first record that is not complete, from 1. Whoever reads some between records himself moves it on. */
  line = 1
  readonly #fileName: string
  readonly #delimiter: string
  readonly #isLineByLine: boolean
  readonly #stripsGuards: boolean
  readonly #notes: ReadingNotes | undefined
  readonly #parser: Papa.Parser
  #hasBegun = false
  /** Cells of the first row. */
  #width = 0
  /** Text from the start of the first record that is not complete. */
  #pending = ''
  /** Pending characters below which it is not worth while to look again: keeps a huge record linear. */
  #worthParsingAt = 0

  constructor(
    fileName: string,
    reading: Pick<TableReading, 'delimiter' | 'repairs' | 'quotes'>,
    notes: ReadingNotes | undefined,
  ) {
    const { delimiter, quotes, repairs = [] } = reading
    this.#fileName = fileName
    this.#delimiter = delimiter
    this.#isLineByLine = quotes === 'none'
    this.#stripsGuards = repairs.includes('apostrophes')
    this.#notes = notes
    this.#parser = new Papa.Parser({ ...DIALECT, delimiter })
  }

  /** True after the first record where nothing is left of another. */
  get isBetweenRecords(): boolean {
    return this.#width > 0 && this.#pending === ''
  }

  /**
   * The records that are complete with this text; null where there is none.
   *
   * @throws AppError `import/record-too-long`
   */
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

  /**
   * The records that are left.
   *
   * @throws AppError `import/unclosed-quote`
   */
  finish(): SplitRows | null {
    if (this.#pending === '') return null
    if (!/[\r\n]$/.test(this.#pending)) this.#pending += '\n'
    const block = this.#cut(true)
    return this.#pending === '' ? block : this.#withCutOff(block)
  }

  /** The complete records of the pending text; null where there is none. */
  #cut(isLast: boolean): SplitRows | null {
    if (!this.#hasBegun && !this.#begin(isLast)) return null
    const { rows, text, end, strayQuotes } = this.#isLineByLine
      ? this.#splitLines(isLast)
      : this.#parse(isLast)
    this.#pending = text.substring(end)
    if (rows.length === 0) return null
    if (this.#width === 0) this.#width = rows[0]!.length
    const firstLine = this.line
    const lines = countLineEnds(text, end)
    this.line += lines
    const isOneLineEach = lines === rows.length
    const lineOf = (index: number): number => firstLine + linesBefore(rows, index, isOneLineEach)
    if (this.#notes !== undefined) {
      this.#notes.strayQuotes += strayQuotes
      if (!isOneLineEach) this.#lookForSwallowed({ rows, lineOf }, this.#notes)
    }
    let texts: readonly string[] | null = null
    const rawOf = (index: number): string => {
      texts ??= isOneLineEach ? text.slice(0, end).split('\n') : this.#textsOf(text.slice(0, end))
      return texts[index]!
    }
    const isLooking = this.#stripsGuards || this.#notes !== undefined
    return { rows: isLooking && mayHaveGuards(text) ? this.#unguarded(rows) : rows, lineOf, rawOf }
  }

  /** Leave out a first line that only tells Excel the delimiter; false while too little of it is there. */
  #begin(isLast: boolean): boolean {
    if (!isLast && this.#pending.length < SEPARATOR_LINE_LENGTH) return false
    this.#hasBegun = true
    const line = SEPARATOR_LINE.exec(this.#pending)?.[0]
    if (line === undefined) return true
    this.#pending = this.#pending.slice(line.length)
    this.line += 1
    return true
  }

  #parse(isLast: boolean): CutRows {
    const text = unifyLineEnds(this.#pending, this.#delimiter, isLast)
    const { data, errors, meta } = this.#parser.parse(text, 0, true) as Papa.ParseResult<string[]>
    const strayQuotes = errors.filter(error => (error.row ?? 0) < data.length).length
    return { rows: data, text, end: meta.cursor, strayQuotes }
  }

  /** The text of each row of complete rows: where the parser ends one, the next begins. */
  #textsOf(text: string): readonly string[] {
    const texts: string[] = []
    let start = 0
    const parser = new Papa.Parser({
      ...DIALECT,
      delimiter: this.#delimiter,
      step: ({ meta }: Papa.ParseStepResult<string[]>) => {
        texts.push(text.slice(start, meta.cursor).replace(/\n$/, ''))
        start = meta.cursor
      },
    })
    parser.parse(text, 0, true)
    return texts
  }

  #splitLines(isLast: boolean): CutRows {
    const text = this.#pending.replace(isLast ? /\r\n?/g : /\r\n|\r(?=[^])/g, '\n')
    const end = text.lastIndexOf('\n') + 1
    const lines = end === 0 ? [] : text.slice(0, end - 1).split('\n')
    return { rows: lines.map(line => splitLine(line, this.#delimiter)), text, end, strayQuotes: 0 }
  }

  /** The rows with a last one that the end of the file cut off; a quotation mark that swallows rows is no such thing. */
  #withCutOff(block: SplitRows | null): SplitRows {
    const line = this.line
    const raw = this.#pending.replace(/\n$/, '')
    const { data } = this.#parser.parse(this.#pending, 0, false) as Papa.ParseResult<string[]>
    const row = data[0] ?? ['']
    const rest = row.at(-1)!
    const isRow = (text: string): boolean => text.split(this.#delimiter).length === Math.max(2, this.#width)
    if (data.length > 1 || rest.split('\n').slice(1).some(isRow))
      throw new AppError('import/unclosed-quote', { file: this.#fileName, line })
    this.#pending = ''
    if (this.#notes !== undefined) this.#notes.cutOffAt = line
    const before = block?.rows ?? []
    return {
      rows: [...before, [...row.slice(0, -1), rest.replace(/\n$/, '')]],
      lineOf: index => (index === before.length ? line : block!.lineOf(index)),
      rawOf: index => (index === before.length ? raw : block!.rawOf(index)),
    }
  }

  #unguarded(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
    if (this.#stripsGuards) return stripGuards(rows, this.#notes?.mended)
    if (this.#notes !== undefined) this.#notes.bareFormulas += lookForGuards(rows, this.#notes.found)
    return rows
  }

  #lookForSwallowed({ rows, lineOf }: Pick<SplitRows, 'rows' | 'lineOf'>, notes: ReadingNotes): void {
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index]!
      for (let column = 0; column < row.length; column += 1) {
        const cell = row[column]!
        // A line break and a cell before or behind it: what is shorter swallowed none.
        if (cell.length < SHORTEST_SWALLOWING || !cell.includes('\n')) continue
        const lines = rowsWithin(cell, this.#delimiter, this.#width)
        if (lines > 0 && notes.swallowedAt === 0) notes.swallowedAt = lineOf(index)
        notes.swallowedLines += lines
      }
    }
  }

  #countNulCharacters(text: string): void {
    if (this.#notes === undefined) return
    for (let at = text.indexOf('\0'); at !== -1; at = text.indexOf('\0', at + 1))
      this.#notes.nulCharacters += 1
  }

  #tooLong(): AppError {
    const limitMegabytes = RECORD_LIMIT / (1024 * 1024)
    return new AppError('import/record-too-long', { file: this.#fileName, line: this.line, limitMegabytes })
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
