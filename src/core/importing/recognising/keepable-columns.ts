import { headerWords } from '../../survey/header-words.ts'
import type { ColumnProfile } from '../mapping.ts'
import { columnWeight, isMachineMade } from './role-words.ts'
import { supportColumns } from './support-columns.ts'

/** Each value must come so often on average, or the column tells the rows apart rather than groups of them. */
const LEAST_REPEATS = 2
const MOST_VALUES = 1_000
/** Longer values are sentences. */
const MEAN_LENGTH = 40
const LONGEST_VALUE = 100
/** Different numbers above which a column is measured, not grouped. */
const MOST_NUMBERS = 20
/** What a header weighs that speaks of a person, or of an id. */
const NAMES_SOMEBODY = 6

const NUMBER = /^[\d\s.,:%+-]+$/
const PERSONAL =
  /^(name|firstname|lastname|surname|email|mail|phone|mobile|telephone|address|street|postcode|zip|zipcode|ip|user|username|login|birth|birthday|dob|latitude|longitude|naam|nazwisko|vorname|nachname|nom|nombre|adresse|telefon|url|permalink|link|referrer|token|lead|leader|manager|supervisor|coach|submitter|author|reviewer)$/

/**
 * The columns of a file, each with how it is kept where it fills no role: those with few values that come again and again
 * as words, figures of support work as numbers. Names of people, ids, dates, sentences and what a program derived from
 * other columns are kept only where somebody says so.
 */
export function withKeeping(columns: readonly ColumnProfile[]): readonly ColumnProfile[] {
  const figures = supportColumns(columns)
  return columns.map(column => {
    const { keep: ofOneFile, ...rest } = column
    const keep = figures.get(column.index) ?? (isWorthKeeping(column) ? 'words' : undefined)
    if (keep === undefined) return ofOneFile === undefined ? column : rest
    return { ...rest, keep }
  })
}

function isWorthKeeping(column: ColumnProfile): boolean {
  const { filled, distinct, distinctIsExact, values, dates, meanLength } = column
  if (dates !== undefined || !distinctIsExact || distinct < 2 || distinct > MOST_VALUES) return false
  if (filled < LEAST_REPEATS * distinct || meanLength > MEAN_LENGTH) return false
  if (values.some(({ value }) => value.length > LONGEST_VALUE || value.includes('@'))) return false
  if (distinct > MOST_NUMBERS && values.every(({ value }) => NUMBER.test(value))) return false
  return !isAboutSomebody(column) && !isMachineMade(column.header)
}

function isAboutSomebody(column: ColumnProfile): boolean {
  const roles = ['agent', 'requester', 'id'] as const
  return (
    roles.some(role => columnWeight(column, role) >= NAMES_SOMEBODY) ||
    headerWords(column.header).some(word => PERSONAL.test(word))
  )
}
