import { headerKey } from '../formats/header-key.ts'
import type { RoleGuess } from '../mapping.ts'
import { bestColumn } from './best-column.ts'
import { fitsAgent } from './column-fits.ts'
import type { ColumnFacts } from './column-profiler.ts'

const FIRST_NAME = /\b(first ?name|given ?name|voornaam|vorname|prénom|imię|nombre)\b|名字/
const LAST_NAME =
  /\b(last ?name|surname|family ?name|achternaam|nachname|nom( de famille)?|nazwisko|apellidos?)\b|姓氏/

/** The agent's column; the two of a name that is split over them, first name first. */
export function recogniseAgent(columns: readonly ColumnFacts[]): RoleGuess {
  const guess = bestColumn('agent', columns, fitsAgent)
  const found = columns.find(({ index }) => index === guess.columns[0])
  if (found === undefined) return guess
  const partner = columns.find(column => column !== found && areOneName(found, column))
  if (partner === undefined) return guess
  const isFirst = FIRST_NAME.test(headerKey(found.header))
  const [first, last] = isFirst ? [found, partner] : [partner, found]
  return {
    ...guess,
    columns: [first.index, last.index],
    evidence: [...guess.evidence, { code: 'name-split', values: { first: first.header, last: last.header } }],
  }
}

/** `employee first name` and `employee last name`: what is left of both without the part of the name is the same. */
function areOneName(a: ColumnFacts, b: ColumnFacts): boolean {
  const [one, other] = [headerKey(a.header), headerKey(b.header)]
  const fits = (first: string, last: string): boolean =>
    FIRST_NAME.test(first) &&
    LAST_NAME.test(last) &&
    first.replace(FIRST_NAME, '').trim() === last.replace(LAST_NAME, '').trim()
  return fits(one, other) || fits(other, one)
}
