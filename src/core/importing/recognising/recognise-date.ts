import type { RoleGuess } from '../mapping.ts'
import { bestColumn } from './best-column.ts'
import type { ColumnFacts } from './column-profiler.ts'
import { dateKind, isSendingDay } from './date-kinds.ts'
import { columnWeight } from './role-words.ts'

/** Share of the rows that must have a service day before it is preferred. */
const SERVICE_SHARE = 0.5

/** More than any name of a day of the answer weighs. */
const SERVICE = 12

/**
 * The date by which responses are counted: the day of the service where at least half of the rows have one, else the
 * day of the answer; the day of sending is neither. Other columns of dates are counted in the evidence, so that the choice can be changed.
 *
 * @param rows - Rows that the columns describe.
 */
export function recogniseDate(columns: readonly ColumnFacts[], rows: number): RoleGuess {
  const dates = columns.filter(column => column.dates !== undefined && !isSendingDay(column))
  const guess = bestColumn('date', dates, column => fitsDate(column, rows))
  const found = dates.find(({ index }) => index === guess.columns[0])
  if (found === undefined) return guess
  const rivals =
    dates.length > 1 ? [{ code: 'date-rivals', values: { header: found.header, n: dates.length - 1 } }] : []
  return { ...guess, evidence: [...guess.evidence, ...rivals, ...(found.dates?.evidence ?? [])] }
}

/** Named and full columns of dates first; a column of dates without a telling header still fits. */
function fitsDate(column: ColumnFacts, rows: number): number {
  const kind = dateKind(column)
  if (kind === 'service' && column.filled >= SERVICE_SHARE * rows) return SERVICE
  const weight = columnWeight(column, 'date')
  if (column.isUnixTime && weight === 0) return 0
  return kind === 'other' ? 1 : Math.max(2, weight)
}
