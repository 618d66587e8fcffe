import { ColumnProfiler, valuesKept, type ColumnFacts } from '../recognising/column-profiler.ts'
import { guessHeaderRows, joinHeaders, type HeaderGuess } from './header-rows.ts'
import type { TableReading } from '../mapping.ts'
import { countTitleRows } from './title-rows.ts'
import { isBlank, isBlankLine, type ReadingNotes, type RowBlock } from './table-reader.ts'

/** Rows that are looked at before the header is decided. */
const HEADER_TRIAL = 20

/** What one pass over the whole table gave. */
export interface TableSurvey {
  readonly reading: TableReading
  readonly header: HeaderGuess
  readonly columns: readonly ColumnFacts[]
  readonly rows: number
  readonly unusable: {
    readonly empty: number
    readonly 'too-many-cells': number
    readonly unreadable: number
  }
  readonly shortRows: number
  readonly notes: ReadingNotes
}

/** Decides the header from the first rows and profiles the columns of the rest. */
export class TableSurveyor {
  rows = 0
  readonly #settledHeaderRows: number | undefined
  /** The first rows, until the header is decided. */
  #first: (readonly string[])[] | null = []
  #header: HeaderGuess | null = null
  #titleRows = 0
  /** The rows name their own columns. */
  #isNamed = false
  #headers: readonly string[] = []
  #profilers: ColumnProfiler[] = []
  #empty = 0
  #tooMany = 0
  #short = 0
  #unreadable = 0

  constructor(headerRows: number | undefined) {
    this.#settledHeaderRows = headerRows
  }

  add(block: Pick<RowBlock, 'rows' | 'columns' | 'unreadable'>): void {
    if (block.columns === undefined) this.#addUnnamed(block.rows)
    else this.#addNamed(block, block.columns)
  }

  #addUnnamed(rows: readonly (readonly string[])[]): void {
    for (const row of rows) {
      if (isBlankLine(row)) continue
      if (this.#first === null) this.#addRow(row)
      else {
        this.#first.push(row)
        if (this.#first.length > HEADER_TRIAL) this.#decideHeader()
      }
    }
  }

  finish(reading: Omit<TableReading, 'headerRows' | 'recognisedAs'>): Omit<TableSurvey, 'notes'> {
    if (this.#isNamed) this.#decideNamed()
    else if (this.#first !== null) this.#decideHeader()
    const header = this.#header!
    return {
      reading: {
        ...reading,
        ...(this.#isNamed && { columns: this.#headers }),
        headerRows: header.headerRows,
        ...(this.#titleRows > 0 && { titleRows: this.#titleRows }),
        recognisedAs: header.recognisedAs,
      },
      header,
      columns: this.#profilers.map((profiler, index) => profiler.profile(index, this.#headers[index]!)),
      rows: this.rows,
      unusable: {
        empty: this.#empty,
        'too-many-cells': this.#tooMany,
        unreadable: this.#unreadable,
      },
      shortRows: this.#short,
    }
  }

  /** The columns are those met so far; there may be more with every block. */
  #addNamed({ rows, unreadable }: Pick<RowBlock, 'rows' | 'unreadable'>, columns: readonly string[]): void {
    this.#isNamed = true
    this.#headers = columns
    const keep = valuesKept(columns.length)
    while (this.#profilers.length < columns.length) this.#profilers.push(new ColumnProfiler(keep))
    for (const [index, row] of rows.entries()) {
      this.rows += 1
      if (unreadable?.has(index) === true) {
        this.#unreadable += 1
        continue
      }
      if (this.#first !== null && this.#first.length < HEADER_TRIAL) this.#first.push(row)
      if (this.#profile(row, row.length) === 0) this.#empty += 1
    }
  }

  /** Which format it is shows in the names, as it would in a header row. */
  #decideNamed(): void {
    const { recognisedAs } = guessHeaderRows([this.#headers, ...(this.#first ?? [])])
    const evidence = { code: 'header-keys', values: { columns: this.#headers.length } }
    this.#header = { headerRows: 0, recognisedAs, evidence }
  }

  #decideHeader(): void {
    const first = this.#first!
    this.#first = null
    const settled = this.#settledHeaderRows
    const guess = settled === undefined ? guessHeaderRows(first) : givenHeader(settled)
    if (guess.recognisedAs === 'generic') {
      this.#titleRows = Math.min(countTitleRows(first), Math.max(0, (settled ?? Infinity) - 1))
    }
    this.#header =
      settled === undefined && this.#titleRows > 0 ? guessBelowTitles(first, this.#titleRows) : guess
    const { headerRows } = this.#header
    this.#headers = tableHeaders(first, { headerRows, titleRows: this.#titleRows })
    const keep = valuesKept(this.#headers.length)
    this.#profilers = this.#headers.map(() => new ColumnProfiler(keep))
    for (const row of first.slice(headerRows)) this.#addRow(row)
  }

  #addRow(row: readonly string[]): void {
    this.rows += 1
    const width = this.#profilers.length
    if (row.length > width && hasExtraCells(row, width)) {
      this.#tooMany += 1
      return
    }
    if (row.length < width) this.#short += 1
    if (this.#profile(row, Math.min(row.length, width)) === 0) this.#empty += 1
  }

  /** How many of the first `cells` cells are not blank. */
  #profile(row: readonly string[], cells: number): number {
    let filled = 0
    for (let column = 0; column < cells; column += 1) {
      const cell = row[column]!
      if (isBlank(cell)) continue
      filled += 1
      this.#profilers[column]!.add(cell)
    }
    return filled
  }
}

/** One header for each column; blank headers for a table without. Titles are no headers. */
export function tableHeaders(
  firstRows: readonly (readonly string[])[],
  { headerRows, titleRows = 0 }: Pick<TableReading, 'headerRows' | 'titleRows'>,
): readonly string[] {
  return headerRows === 0
    ? (firstRows[0] ?? []).map(() => '')
    : joinHeaders(firstRows.slice(titleRows, headerRows))
}

function givenHeader(headerRows: number): HeaderGuess {
  const evidence = { code: 'header-given', values: { rows: headerRows } }
  return { headerRows, recognisedAs: 'generic', evidence }
}

/** What is guessed of the rows below the titles, said of all rows. */
function guessBelowTitles(first: readonly (readonly string[])[], titleRows: number): HeaderGuess {
  const guess = guessHeaderRows(first.slice(titleRows))
  const headerRows = titleRows + guess.headerRows
  const evidence = { code: 'header-below-titles', values: { titles: titleRows, rows: headerRows } }
  return { ...guess, headerRows, evidence: guess.recognisedAs === 'generic' ? evidence : guess.evidence }
}

/** True where a row has cells beyond the last column that are not blank. */
export function hasExtraCells(row: readonly string[], width: number): boolean {
  for (let column = width; column < row.length; column += 1) if (!isBlank(row[column]!)) return true
  return false
}
