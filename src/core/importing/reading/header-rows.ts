import { recogniseFormat } from '../formats/recognise-format.ts'
import type { Evidence } from '../mapping.ts'
import { isBlank } from './table-reader.ts'
import { isValue } from './value-cell.ts'

/** How many rows stand above the data, of which format the file is, and why. */
export interface HeaderGuess {
  readonly headerRows: number
  readonly recognisedAs: string
  readonly evidence: Evidence
  /** A time zone that the header rows name (Qualtrics does), if any. */
  readonly timezone?: string
}

/** Share of value-like cells below a value-like first cell that shows that the first row is data too. */
const ALIKE = 0.8

/**
 * Look at the first rows of a table, blank lines left out. A format that they prove says how many rows are headers. Else
 * the first row is the header, unless every column of numbers or dates begins with a number or date already there.
 *
 * @param settled - The number of header rows that somebody chose; the format is recognised all the same.
 */
export function guessHeaderRows(rows: readonly (readonly string[])[], settled?: number): HeaderGuess {
  const found = recogniseFormat(rows)
  if (found !== null && (settled === undefined || settled === found.headerRows)) {
    const { format, headerRows, isSimilarity } = found
    const code = isSimilarity ? 'format-similar' : `format-${format.attested}`
    return {
      headerRows,
      recognisedAs: format.name,
      evidence: { code, values: { format: format.title, rows: headerRows } },
      ...zoneOfHeader(rows.slice(0, headerRows)),
    }
  }
  const guess = (headerRows: number, code: string): HeaderGuess => ({
    headerRows,
    recognisedAs: 'generic',
    evidence: { code, values: settled === undefined ? {} : { rows: settled } },
  })
  if (settled !== undefined) return guess(settled, 'header-given')
  return rows.length > 1 && looksLikeData(rows) ? guess(0, 'header-none') : guess(1, 'header-first-row')
}

function zoneOfHeader(rows: readonly (readonly string[])[]): { timezone?: string } {
  for (const cell of rows.flat()) {
    const zone = /"timeZone"\s*:\s*"([A-Za-z]+(?:\/[A-Za-z_+-]+){0,2})"/.exec(cell)?.[1]
    if (zone !== undefined) return { timezone: zone }
  }
  return {}
}

/** What the header rows call a column. */
export interface ColumnName {
  readonly header: string
  /** What a second row says of it; absent where it says nothing new. */
  readonly title?: string
}

/**
 * The names of the columns. A header is the first cell that is not blank, a title the next that differs; rows of import
 * ids are no names. In a SurveyMonkey export a blank cell of the first row belongs to the question on its left, and the
 * second row tells its columns apart.
 */
export function columnNames(rows: readonly (readonly string[])[]): readonly ColumnName[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const naming = rows.filter(row => !row.some(cell => cell.startsWith('{"ImportId":')))
  const isCarried = naming.length === 2 && recogniseFormat(rows)?.format.name === 'surveymonkey'
  const columns = Array.from({ length: width }, (_, column) => naming.map(row => row[column] ?? ''))
  return isCarried ? namesOfQuestions(columns) : columns.map(nameOf)
}

function nameOf(cells: readonly string[]): ColumnName {
  const [header = '', ...others] = cells.filter(cell => !isBlank(cell))
  const title = others.find(cell => cell !== header)
  return title === undefined ? { header } : { header, title }
}

/** Cells of the second row that only say that there is an answer. */
const PLAIN_ANSWER = /^\s*(response|open-ended response)?\s*$/i

function namesOfQuestions(columns: readonly (readonly string[])[]): readonly ColumnName[] {
  let question = ''
  return columns.map(([first = '', second = '']) => {
    const isOwn = !isBlank(first)
    if (isOwn) question = first
    if (question === '' || isBlank(second)) return { header: isOwn ? first : second }
    const header = isOwn && PLAIN_ANSWER.test(second) ? first : `${question} [${second.trim()}]`
    return /^\s*response\s*$/i.test(second) ? { header } : { header, title: second }
  })
}

function looksLikeData(rows: readonly (readonly string[])[]): boolean {
  const [first, ...below] = rows as [readonly string[], ...(readonly string[])[]]
  const holdsValues = (column: number): boolean => {
    const cells = below.map(row => row[column] ?? '').filter(cell => !isBlank(cell))
    return cells.length > 0 && cells.filter(isValue).length >= ALIKE * cells.length
  }
  const valueColumns = first.flatMap((_, column) => (holdsValues(column) ? [column] : []))
  return (
    valueColumns.length > 0 &&
    valueColumns.every(column => isValue(first[column]!) && !isYear(first[column]!))
  )
}

/** A year is a name of a column as often as a value in it. */
function isYear(cell: string): boolean {
  return /^(?:19|20)\d{2}$/.test(cell.trim())
}
