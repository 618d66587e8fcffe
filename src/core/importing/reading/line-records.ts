import Papa from 'papaparse'

/**
 * The cells of one line where quotation marks enclose nothing beyond their line: one that is not closed before its end
 * is an ordinary character, and so are all of that line.
 */
export function splitLine(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter)
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"', escapeChar: '"' })
  const { data, errors } = parser.parse(line, 0, false) as Papa.ParseResult<string[]>
  const isClosed = data.length === 1 && errors.every(({ code }) => code !== 'MissingQuotes')
  return isClosed ? data[0]! : line.split(delimiter)
}

/** Cells that a line must have before it is told from prose. */
const TELLING_CELLS = 4
/** Lines of fewer cells that must follow each other. */
const TELLING_LINES = 3
/** Line breaks that no answer has. */
const TOO_MANY_LINES = 1000

/**
 * How many lines of a cell, the first left out, look like rows of the table: what a stray quotation mark swallowed. 0 for
 * a cell of some lines of prose.
 *
 * @param cells - Cells of a row of the table.
 */
export function rowsWithin(cell: string, delimiter: string, cells: number): number {
  const lines = cell.split('\n').slice(1)
  // A quotation mark right behind a delimiter opens a cell; no prose has one there.
  const opening = lines.filter(line => line.includes(`${delimiter}"`)).length
  const alike = cells < 2 ? 0 : lines.filter(line => line.split(delimiter).length === cells).length
  if (lines.length >= TOO_MANY_LINES) return Math.max(alike, lines.length)
  const isTelling = opening > 0 || alike >= (cells >= TELLING_CELLS ? 1 : TELLING_LINES)
  return isTelling ? Math.max(alike, opening) : 0
}
