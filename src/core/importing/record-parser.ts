import Papa from 'papaparse'
import { countLineEnds } from './line-ends.ts'

/** The complete records at the beginning of a text. */
export interface ParsedRecords {
  readonly rows: string[][]
  /** Characters that they take; what follows is the beginning of a record. */
  readonly length: number
  /** Line ends in them, those inside quoted cells among them. */
  readonly lines: number
  /** Quotation marks inside quoted cells that are neither doubled nor at the end. */
  readonly strayQuotes: number
}

/** Records that are given to the general parser at a time: few among plain ones, many where all are quoted. */
const BATCHES = [1, 8, 64, 512] as const

/**
 * Splits text with line feeds for line ends into records and cells. Lines without a quotation mark are cut at the
 * delimiters; only records with one go through the general parser, which takes several times as long.
 */
export class RecordParser {
  readonly #delimiter: string
  readonly #parsers: readonly Papa.Parser[]

  constructor(delimiter: string) {
    this.#delimiter = delimiter
    const dialect = { delimiter, newline: '\n', quoteChar: '"', escapeChar: '"' } as const
    this.#parsers = BATCHES.map(preview => new Papa.Parser({ ...dialect, preview }))
  }

  /** @param text - Begins at the start of a record. */
  parse(text: string): ParsedRecords {
    const rows: string[][] = []
    let length = 0
    let strayQuotes = 0
    let linesInCells = 0
    let batch = 0
    for (;;) {
      const quote = text.indexOf('"', length)
      const end = quote === -1 ? text.length : quote
      const start = this.#cutLines(text, length, end, rows)
      if (quote === -1) return { rows, length: start, lines: rows.length + linesInCells, strayQuotes }
      batch = start === length ? Math.min(batch + 1, BATCHES.length - 1) : 0
      const parsed = this.#parsers[batch]!.parse(text.substring(start), 0, true) as Papa.ParseResult<string[]>
      const { data, errors, meta } = parsed
      length = start + meta.cursor
      if (data.length === 0) return { rows, length, lines: rows.length + linesInCells, strayQuotes }
      strayQuotes += errors.filter(error => (error.row ?? 0) < data.length).length
      linesInCells += countLineEnds(text.substring(start, length), meta.cursor) - data.length
      for (const row of data) rows.push(row)
    }
  }

  /** Add the lines that end before `end`, none of which has a quotation mark; gives where the next line starts. */
  #cutLines(text: string, from: number, end: number, rows: string[][]): number {
    let start = from
    let lineEnd = text.indexOf('\n', start)
    // Searched on from line to line: in a text without any, it is looked for once.
    let cut = text.indexOf(this.#delimiter, start)
    while (lineEnd !== -1 && lineEnd < end) {
      const row: string[] = []
      while (cut !== -1 && cut < lineEnd) {
        row.push(text.substring(start, cut))
        start = cut + 1
        cut = text.indexOf(this.#delimiter, start)
      }
      row.push(text.substring(start, lineEnd))
      rows.push(row)
      start = lineEnd + 1
      lineEnd = text.indexOf('\n', start)
    }
    return start
  }
}
