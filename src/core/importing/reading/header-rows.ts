import { headerWords } from '../../survey/header-words.ts'
import { parseScore } from '../../survey/parse-score.ts'
import type { Evidence } from '../mapping.ts'
import { parseUnixTime, readDateParts } from '../dates/parse-date.ts'
import { isBlank } from './table-reader.ts'

/** How many rows stand above the data, of which format the file is, and why. */
export interface HeaderGuess {
  readonly headerRows: number
  readonly recognisedAs: string
  readonly evidence: Evidence
}

/** Share of value-like cells below a value-like first cell that shows that the first row is data too. */
const ALIKE = 0.8

/**
 * Look at the first rows of a table, blank lines left out.
 *
 * Qualtrics writes three header rows (the third with import ids), its old exports two, SurveyMonkey two. Else the first
 * row is the header, unless every column of numbers or dates begins with a number or date already there.
 */
export function guessHeaderRows(rows: readonly (readonly string[])[]): HeaderGuess {
  const importIds = rows.slice(0, 3).findIndex(row => row.some(cell => cell.startsWith('{"ImportId":')))
  if (importIds !== -1) return recognised('qualtrics', importIds + 1)
  const [first, second] = rows
  if (first !== undefined && second !== undefined) {
    if (first[0] === 'V1' && second[0] === 'ResponseID') return recognised('qualtrics', 2)
    if (isSurveyMonkey(first, second)) return recognised('surveymonkey', 2)
  }
  if (rows.length > 1 && looksLikeData(rows)) {
    return { headerRows: 0, recognisedAs: 'generic', evidence: { code: 'header-none', values: {} } }
  }
  return { headerRows: 1, recognisedAs: 'generic', evidence: { code: 'header-first-row', values: {} } }
}

/**
 * One header for each column: the first header row, or where that is blank the next below. Rows of import ids are
 * no headers.
 */
export function joinHeaders(rows: readonly (readonly string[])[]): readonly string[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const naming = rows.filter(row => !row.some(cell => cell.startsWith('{"ImportId":')))
  return Array.from({ length: width }, (_, column) => {
    const row = naming.find(cells => !isBlank(cells[column] ?? ''))
    return row?.[column] ?? ''
  })
}

function recognised(format: string, headerRows: number): HeaderGuess {
  return {
    headerRows,
    recognisedAs: format,
    evidence: { code: `header-${format}`, values: { rows: headerRows } },
  }
}

function isSurveyMonkey(first: readonly string[], second: readonly string[]): boolean {
  const name = headerWords(first[0] ?? '').join(' ')
  return name === 'respondent id' && isBlank(second[0] ?? '') && second.some(cell => !isBlank(cell))
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

/** A cell that no header would be: a number or a date. */
function isValue(cell: string): boolean {
  const text = cell.trim()
  return (
    /^[+-]?\d/.test(text) &&
    (parseScore(text) !== null || parseUnixTime(text) !== null || readDateParts(text) !== null)
  )
}
