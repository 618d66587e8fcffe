import { columnWeight } from '../recognising/role-words.ts'
import { headerWords } from '../../survey/header-words.ts'
import { isNonAnswer } from '../../survey/non-answers.ts'
import { COLUMN_ROLES } from '../mapping.ts'
import { isBlank, type MergedCells } from './table-reader.ts'
import { isValue } from './value-cell.ts'

/** A first row of a table, with the cells that are merged across columns in it. */
export interface TopRow {
  readonly cells: readonly string[]
  readonly merges: readonly MergedCells[]
}

/** Filled cells that a title may have: a name and a value. A header with more may just be sparse. */
const MOST_CELLS = 2

/** Rows below a row of titles or headings among which the names of the columns are looked for. */
const MOST_HEADINGS = 8

/**
 * How many of the first rows of a table stand above the names of its columns: titles ("CSAT report", "Period: May"), and
 * headings of groups of columns ("Customer" above name, address and country). A row is one where
 *
 * - it has one or two filled cells, and the typical row more than twice as many;
 * - or a row below it is better at naming: it fills columns that this one leaves blank, holds no number or date, and is
 *   proven by what it says (words for roles of columns) or by what stands below it (numbers, dates). Cells that a sheet
 *   merges across columns show that a row names no single columns.
 *
 * A row that itself says what columns hold is a header and stays one, whatever is below it.
 *
 * @param rows - The first rows, some 20, without blank lines.
 */
export function countTitleRows(rows: readonly TopRow[]): number {
  let titles = countSparseRows(rows)
  for (;;) {
    const below = rowsAboveNames(rows.slice(titles))
    if (below === 0) return titles
    titles += below
  }
}

function countSparseRows(rows: readonly TopRow[]): number {
  const filled = rows.map(filledCells)
  const typical = filled.toSorted((a, b) => a - b)[Math.floor(filled.length / 2)] ?? 0
  const first = filled.findIndex(cells => cells > MOST_CELLS || cells * 2 >= typical)
  // Behind the titles there have to be names and a row of data.
  return first < rows.length - 1 ? Math.max(0, first) : 0
}

/** How many rows stand above the first row that names columns better than the first does; 0 for none. */
function rowsAboveNames(rows: readonly TopRow[]): number {
  const last = Math.min(MOST_HEADINGS, rows.length - 2)
  for (let at = 1; at <= last; at += 1) {
    const above = rows.slice(0, at)
    if (above.every(heading => isNamedBelow(heading, rows[at]!, rows.slice(at + 1)))) return at
  }
  return 0
}

/** True where `names` are the names of the columns, and `heading` stands above them. */
function isNamedBelow(heading: TopRow, names: TopRow, below: readonly TopRow[]): boolean {
  const isFuller = columnsAdded(heading, names) > 0
  const isTitleOfTwo = filledCells(heading) <= MOST_CELLS && filledCells(names) === MOST_CELLS
  if (!isFuller && !isTitleOfTwo) return false
  if (names.cells.some(cell => isValue(cell) || isNonAnswer(cell))) return false
  if (isMergedAcross(heading, names)) return true
  if (asksQuestions(heading)) return false
  // What stands above a blank cell is the name of its column either way.
  const own = roleNames({ ...heading, cells: cellsAbove(heading, names) }, [names, ...below])
  const others = roleNames(names, below)
  const isMerged = heading.merges.length > 0
  if (isMerged ? own > others : own > 0 && own >= others) return false
  return others >= (isMerged ? 1 : 2) || (isFuller && standsAboveValues(names, below))
}

/** Columns that only the second row fills. */
function columnsAdded({ cells }: TopRow, names: TopRow): number {
  return names.cells.filter((cell, column) => !isBlank(cell) && isBlank(cells[column] ?? '')).length
}

/** The cells of a row that have a name below them, the others blank. */
function cellsAbove({ cells }: TopRow, names: TopRow): readonly string[] {
  return cells.map((cell, column) => (isBlank(names.cells[column] ?? '') ? '' : cell))
}

/** One cell merged over all columns that have names. */
function isMergedAcross({ merges }: TopRow, names: TopRow): boolean {
  const columns = names.cells.flatMap((cell, column) => (isBlank(cell) ? [] : column))
  return columns.length > 1 && merges.some(({ from, to }) => from <= columns[0]! && columns.at(-1)! <= to)
}

/** Words of a cell beyond which it is an answer rather than the name of a column. */
const MOST_WORDS = 4
/** What a name must weigh at least to tell what its column holds. */
const TELLING = 7
/** Filled cells that are looked at: a wide table tells with these. */
const CELLS_TRIED = 60

/** How many cells of a row say what their columns hold, and are no answer that occurs again below. */
function roleNames({ cells }: TopRow, below: readonly TopRow[]): number {
  const tried = cells
    .flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]))
    .slice(0, CELLS_TRIED)
  return tried.filter(
    ({ cell, column }) =>
      headerWords(cell).length <= MOST_WORDS &&
      COLUMN_ROLES.some(role => columnWeight({ header: cell }, role) >= TELLING) &&
      !below.some(row => row.cells[column] === cell),
  ).length
}

/** What words weigh at least that ask for a score or a reason. */
const ASKING = 8

/** True for a row of questions: with the choices below them they are what names the columns. */
function asksQuestions(row: TopRow): boolean {
  return (
    filledCells(row) > 1 &&
    row.cells.some(
      cell =>
        /[?？]\s*$/.test(cell) ||
        (headerWords(cell).length > MOST_WORDS &&
          COLUMN_ROLES.some(role => columnWeight({ header: cell }, role) >= ASKING)),
    )
  )
}

/** Values below a name that tell more than an accident. */
const LEAST_VALUES = 2

/** True where nothing but numbers or dates stands below one of the names. */
function standsAboveValues({ cells }: TopRow, below: readonly TopRow[]): boolean {
  return cells.some((cell, column) => {
    const filled = below.map(row => row.cells[column] ?? '').filter(value => !isBlank(value))
    return !isBlank(cell) && filled.length >= LEAST_VALUES && filled.every(isValue)
  })
}

function filledCells({ cells }: TopRow): number {
  return cells.filter(cell => !isBlank(cell)).length
}
