import { parseScore } from '../../survey/parse-score.ts'
import { parseUnixTime, readDateParts } from '../dates/parse-date.ts'

/** A cell that no header would be: a number or a date. */
export function isValue(cell: string): boolean {
  const text = cell.trim()
  return (
    /^[+-]?\d/.test(text) &&
    (parseScore(text) !== null || parseUnixTime(text) !== null || readDateParts(text) !== null)
  )
}
