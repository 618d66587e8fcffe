import type { ByteSource } from '../byte-source.ts'
import type { TableReading } from '../mapping.ts'
import { createRepairNotes, type RepairNotes } from './text-repairs.ts'

/** Cells of one row of a sheet that are merged into one: first and last column, from 0. */
export interface MergedCells {
  readonly from: number
  readonly to: number
}

/** Some rows of a table, in file order. */
export interface RowBlock {
  /** The cells of each row as they stand in the file. */
  readonly rows: readonly (readonly string[])[]
  /** First line of row `index` in the file, from 1; of a sheet its row. Meant for the few rows that are reported. */
  lineOf(index: number): number
  /**
   * Names of the columns met so far, where every row of the file names its own (JSON). Then each row is a row of data:
   * none is a header, none a blank line, and one that is shorter lacks nothing.
   */
  readonly columns?: readonly string[]
  /** Rows (by index in the block) that are no row of the kind; their one cell is what stands there instead. */
  readonly unreadable?: ReadonlySet<number>
  /**
   * The text of row `index` as it stands in the file, without its line end; of JSON that of its object. Absent for a
   * sheet, whose cells have none. It may keep the text of the block alive, and is meant for the few rows that are reported.
   */
  rawOf?(index: number): string
  /** Of a sheet: the cells of row `index` that are merged across columns. Meant for its first rows. */
  mergesOf?(index: number): readonly MergedCells[]
  /** Bytes read so far. */
  readonly bytesRead: number
}

/** What a reader noticed that is no fault of a single row; complete when the pass is done. */
export interface ReadingNotes {
  /** Quotation marks inside quoted cells that are neither doubled nor at the end. */
  strayQuotes: number
  nulCharacters: number
  /** What was put right in the text, and what could be. */
  readonly mended: RepairNotes
  readonly found: RepairNotes
  /** Cells that begin like a formula, without an apostrophe before them. */
  bareFormulas: number
  /** Lines inside of cells that look like rows: a stray quotation mark swallowed them. */
  swallowedLines: number
  /** Line of the first row that holds some, and of a row that the end of the file cut off; 0 for none. */
  swallowedAt: number
  cutOffAt: number
  /** Rows of a sheet that Excel does not show; they are read like the others. */
  hiddenRows?: number
  /** Cells of a sheet whose formula has no result (`#N/A`); they are read as blank. */
  formulaErrors?: number
}

/** A table and how its bytes are to be read. */
export interface TableToRead {
  readonly source: ByteSource
  readonly reading: Pick<
    TableReading,
    'kind' | 'encoding' | 'delimiter' | 'sheet' | 'columns' | 'repairs' | 'quotes'
  >
  /** Throw where a byte sequence is not of the encoding, instead of showing U+FFFD. */
  readonly isStrict?: boolean
  readonly notes?: ReadingNotes
}

/** Notes of a pass that has not begun. */
export function createReadingNotes(): ReadingNotes {
  return {
    strayQuotes: 0,
    nulCharacters: 0,
    mended: createRepairNotes(),
    found: createRepairNotes(),
    bareFormulas: 0,
    swallowedLines: 0,
    swallowedAt: 0,
    cutOffAt: 0,
  }
}

/** A wholly blank line is no row. */
export function isBlankLine(row: readonly string[]): boolean {
  return row.length === 1 && isBlank(row[0]!)
}

/** True for a cell of nothing but white space. */
export function isBlank(cell: string): boolean {
  if (cell.length === 0) return true
  // Most cells begin with a letter or digit: no need to look further.
  const first = cell.charCodeAt(0)
  return (first <= 32 || first >= 160) && cell.trim().length === 0
}

/** A copy that does not keep the block of text alive from which the cell was cut. */
export function detached(cell: string): string {
  return cell.length === 0 ? '' : (JSON.parse(JSON.stringify(cell)) as string)
}
