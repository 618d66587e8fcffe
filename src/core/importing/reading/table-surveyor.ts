import { ColumnProfiler, valuesKept, type ColumnFacts } from '../recognising/column-profiler.ts'
import { RowSampler, type SampledRow } from '../checking/row-sampler.ts'
import { formatNamed } from '../formats/all-formats.ts'
import { rowFiltersOf } from '../formats/format-columns.ts'
import type { PutAsideRows, RejectCounts, RejectReason, RowFilter, TableReading } from '../mapping.ts'
import { PutAsideCounter } from '../put-aside.ts'
import { rowSieve, type RowSieve } from '../row-sieve.ts'
import { findSummaries } from '../summaries/find-summaries.ts'
import { SummaryCandidates, type RunningSum } from '../summaries/summary-candidates.ts'
import { withHeadings } from './headings.ts'
import { countTitleRows, type TopRow } from './title-rows.ts'
import { columnNames, guessHeaderRows, type ColumnName, type HeaderGuess } from './header-rows.ts'
import { isBlank, isBlankLine, type ReadingNotes, type RowBlock } from './table-reader.ts'

/** Rows that are looked at before the header is decided. */
const HEADER_TRIAL = 20

/** What one pass over the whole table gave. */
export interface TableSurvey {
  readonly reading: TableReading
  readonly header: HeaderGuess
  readonly columns: readonly ColumnFacts[]
  readonly rows: number
  /** Rows that no column description counts. */
  readonly unusable: RejectCounts
  readonly rowFilters: readonly RowFilter[]
  readonly putAside: readonly PutAsideRows[]
  /** Rows that sum up others, which are still described among them; none where filters were settled. */
  readonly summaries: readonly RowFilter[]
  readonly shortRows: number
  readonly notes: ReadingNotes
  /** Some rows, evenly spread over the file; see `RowSampler`. */
  readonly sample: readonly SampledRow[]
}

/** Decides the header from the first rows and profiles the columns of the rest. */
export class TableSurveyor {
  rows = 0
  readonly #settledHeaderRows: number | undefined
  readonly #settledFilters: readonly RowFilter[] | undefined
  /** The first rows, until the header is decided. */
  #first: TopRow[] | null = []
  #header: HeaderGuess | null = null
  #titleRows = 0
  /** The rows name their own columns. */
  #isNamed = false
  #names: readonly ColumnName[] = []
  #profilers: ColumnProfiler[] = []
  #rowFilters: readonly RowFilter[] = []
  #sieve: RowSieve | null = null
  #putAside = new PutAsideCounter([])
  readonly #unusable = new Map<RejectReason, number>()
  #short = 0
  #sampler: RowSampler | null = null
  readonly #candidates = new SummaryCandidates()
  readonly #above = (column: number): RunningSum | null => this.#profilers[column]?.sumSoFar() ?? null

  /** What is settled is not guessed. */
  constructor(headerRows: number | undefined, rowFilters?: readonly RowFilter[]) {
    this.#settledHeaderRows = headerRows
    this.#settledFilters = rowFilters
  }

  add(block: Pick<RowBlock, 'rows' | 'columns' | 'unreadable' | 'mergesOf'>): void {
    if (block.columns === undefined) this.#addUnnamed(block)
    else this.#addNamed(block, block.columns)
  }

  #addUnnamed({ rows, mergesOf }: Pick<RowBlock, 'rows' | 'mergesOf'>): void {
    for (const [index, row] of rows.entries()) {
      if (isBlankLine(row)) continue
      if (this.#first === null) this.#addRow(row)
      else {
        this.#first.push({ cells: row, merges: mergesOf?.(index) ?? [] })
        if (this.#first.length > HEADER_TRIAL) this.#decideHeader()
      }
    }
  }

  finish(reading: Omit<TableReading, 'headerRows' | 'recognisedAs'>): Omit<TableSurvey, 'notes'> {
    if (!this.#isNamed && this.#first !== null) this.#decideHeader()
    // Rows that cannot be read name no columns, and may be all there are.
    const header = this.#header ?? this.#guessNamed([])
    const columns = this.#profilers.map((profiler, index) => profiler.profile(index, this.#names[index]!))
    const setAside = [...this.#unusable.values()].reduce((sum, n) => sum + n, 0)
    const around = { columns, rows: this.rows - setAside, candidates: this.#candidates }
    return {
      reading: {
        ...reading,
        ...(this.#isNamed && { columns: this.#names.map(({ header }) => header) }),
        headerRows: header.headerRows,
        ...(this.#titleRows > 0 && { titleRows: this.#titleRows }),
        recognisedAs: header.recognisedAs,
      },
      header,
      columns,
      rows: this.rows,
      unusable: Object.fromEntries(this.#unusable),
      rowFilters: this.#rowFilters,
      putAside: this.#putAside.found(),
      summaries: findSummaries(around),
      shortRows: this.#short,
      sample: this.#sampler?.rows() ?? [],
    }
  }

  /** The columns are those met so far; there may be more with every block. */
  #addNamed({ rows, unreadable }: Pick<RowBlock, 'rows' | 'unreadable'>, columns: readonly string[]): void {
    this.#isNamed = true
    if (columns.length > this.#names.length) {
      this.#names = columns.map(header => ({ header }))
      this.#header = this.#guessNamed([columns, ...rows.slice(0, HEADER_TRIAL)])
      this.#setFilters(this.#header.recognisedAs)
    }
    const keep = valuesKept(columns.length)
    while (this.#profilers.length < columns.length) this.#profilers.push(new ColumnProfiler(keep))
    for (const [index, row] of rows.entries()) {
      this.rows += 1
      if (unreadable?.has(index) === true) {
        this.#setAside('unreadable')
        continue
      }
      this.#addUsable(row, row.length)
    }
  }

  /** Which format it is shows in the names, as it would in a header row. */
  #guessNamed(rows: readonly (readonly string[])[]): HeaderGuess {
    const { recognisedAs, evidence } = guessHeaderRows(rows, 1)
    const values = { ...evidence.values, rows: 0, columns: this.#names.length }
    const code = recognisedAs === 'generic' ? 'header-keys' : evidence.code
    return { headerRows: 0, recognisedAs, evidence: { code, values } }
  }

  #decideHeader(): void {
    const top = this.#first!
    const first = top.map(({ cells }) => cells)
    this.#first = null
    const settled = this.#settledHeaderRows
    const guess = guessHeaderRows(first, settled)
    if (guess.recognisedAs === 'generic') {
      this.#titleRows = Math.min(countTitleRows(top), Math.max(0, (settled ?? Infinity) - 1))
    }
    this.#header =
      settled === undefined && this.#titleRows > 0 ? guessBelowTitles(first, this.#titleRows) : guess
    const { headerRows, recognisedAs } = this.#header
    this.#names = tableNames(first, { headerRows, titleRows: this.#titleRows })
    this.#setFilters(recognisedAs)
    const keep = valuesKept(this.#names.length)
    this.#profilers = this.#names.map(() => new ColumnProfiler(keep))
    for (const row of first.slice(headerRows)) this.#addRow(row)
  }

  #addRow(row: readonly string[]): void {
    this.rows += 1
    const width = this.#profilers.length
    if (row.length > width && hasExtraCells(row, width)) {
      this.#setAside('too-many-cells')
      return
    }
    // A row that is put aside lacks nothing.
    if (this.#addUsable(row, Math.min(row.length, width)) && row.length < width) this.#short += 1
  }

  /** Describe the first `cells` cells of a row; false where a filter puts it aside. */
  #addUsable(row: readonly string[], cells: number): boolean {
    const reason = this.#sieve === null ? null : this.#sieve(row)
    if (reason !== null) {
      this.#sift(row, reason)
      return false
    }
    if (this.#settledFilters === undefined)
      this.#candidates.add(row, this.rows, this.#profilers.length, this.#above)
    if (this.#profile(row, cells) === 0) this.#setAside('empty')
    else this.#sampler!.add(row, this.rows)
    return true
  }

  #sift(row: readonly string[], reason: RejectReason): void {
    const isEmpty = row.every(isBlank)
    this.#setAside(isEmpty ? 'empty' : reason)
    if (!isEmpty) this.#putAside.add(row)
  }

  #setAside(reason: RejectReason): void {
    this.#unusable.set(reason, (this.#unusable.get(reason) ?? 0) + 1)
  }

  #setFilters(recognisedAs: string): void {
    const columns = this.#names.map((name, index) => ({ ...name, index }))
    this.#rowFilters = this.#settledFilters ?? rowFiltersOf(formatNamed(recognisedAs), columns)
    this.#sieve = rowSieve(this.#rowFilters)
    this.#putAside = new PutAsideCounter(this.#rowFilters)
    this.#sampler ??= new RowSampler(columns.length)
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

/** The names of the columns; blank headers for a table without. Titles are no headers, but see {@link withHeadings}. */
export function tableNames(
  firstRows: readonly (readonly string[])[],
  { headerRows, titleRows = 0 }: Pick<TableReading, 'headerRows' | 'titleRows'>,
): readonly ColumnName[] {
  if (headerRows === 0) return (firstRows[0] ?? []).map(() => ({ header: '' }))
  const names = columnNames(firstRows.slice(titleRows, headerRows))
  return titleRows === 0 ? names : withHeadings(names, firstRows[titleRows - 1]!)
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
