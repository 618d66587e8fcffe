import { headerWords } from '../../survey/header-words.ts'
import { questionText } from '../../survey/question-text.ts'
import type { RoleGuess } from '../mapping.ts'
import { bestColumn } from './best-column.ts'
import type { ColumnFacts } from './column-profiler.ts'
import { columnWeight } from './role-words.ts'

/** The day on which the service ended, in the words of help desks. */
const SERVICE_DAY =
  /\b(solved|resolved|closed|service date|date of service|opgelost op|gesloten op|gelöst am|abgeschlossen am|résolu le|resuelto el|rozwiązano)\b|解决时间|解決時間|服务日期/

/** Dates of something else than the service or the answer. */
const OTHER_DAY = /^(birth|dob|flown|due|order|visit)$/

/** Share of the fullest date column that a service day must reach to be preferred. */
const SERVICE_SHARE = 0.5

/**
 * The date by which responses are counted: the day of the service where at least half of the rows have one, else the
 * day of the answer. Other columns of dates are counted in the evidence, so that the choice can be changed.
 */
export function recogniseDate(columns: readonly ColumnFacts[]): RoleGuess {
  const dates = columns.filter(column => column.dates !== undefined)
  const most = dates.reduce((highest, { filled }) => Math.max(highest, filled), 0)
  const guess = bestColumn('date', dates, column => fitsDate(column, most))
  const found = dates.find(({ index }) => index === guess.columns[0])
  if (found === undefined) return guess
  const rivals =
    dates.length > 1 ? [{ code: 'date-rivals', values: { header: found.header, n: dates.length - 1 } }] : []
  return { ...guess, evidence: [...guess.evidence, ...rivals, ...(found.dates?.evidence ?? [])] }
}

/** Named and full columns of dates first; a column of dates without a telling header still fits. */
function fitsDate(column: ColumnFacts, most: number): number {
  const words = headerWords(questionText(column))
  if (SERVICE_DAY.test(words.join(' ')) && column.filled >= SERVICE_SHARE * most) return 11
  const weight = columnWeight(column, 'date')
  if (column.isUnixTime && weight === 0) return 0
  return words.some(word => OTHER_DAY.test(word)) ? 1 : Math.max(2, weight)
}
