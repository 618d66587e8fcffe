/** Some rows of a table, in file order. */
export interface RowBlock {
  /** The cells of each row as they stand in the file. */
  readonly rows: readonly (readonly string[])[]
  /** First line of row `index` in the file, from 1. Meant for the few rows that are reported. */
  lineOf(index: number): number
  /** Bytes read so far. */
  readonly bytesRead: number
}

/** What a reader noticed that is no fault of a single row; complete when the pass is done. */
export interface ReadingNotes {
  /** Quotation marks inside quoted cells that are neither doubled nor at the end. */
  strayQuotes: number
  nulCharacters: number
  /** Characters that are written as UTF-8 in a file that is not; only looked for in windows-1252. */
  utf8Characters: number
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
