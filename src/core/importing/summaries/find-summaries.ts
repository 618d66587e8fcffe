import { foldText } from '../../survey/fold-text.ts'
import type { ColumnProfile, RowFilter } from '../mapping.ts'
import { aggregates, agrees, groupAggregates, holdsNumbers, isForeign, isFraction } from './aggregates.ts'
import { columnNumbers, type ColumnNumbers } from './column-numbers.ts'
import type { SummaryCandidate, SummaryCandidates } from './summary-candidates.ts'
import { SummaryWords } from './summary-words.ts'

/** Other rows below which none is said to lack something. */
const LEAST_RESPONSES = 5
/** A column that so many of the other rows fill, a response fills. */
const ALWAYS_FILLED = 0.95
const SAMPLES = 3
/** A number, or a code with one: no words. */
const CODE = /^\S*\p{Nd}\S*$/u
/** Whole scores beside which a part of one is no response, whatever stands beside it. */
const LEAST_WHOLES = 20

/** The table around the candidates. */
interface Surroundings {
  readonly columns: readonly ColumnProfile[]
  /** Rows that {@link columns} describe, candidates among them. */
  readonly rows: number
  readonly candidates: SummaryCandidates
}

type Numbered = SummaryCandidate['numbers'][number]

/**
 * The rows that sum up others ("Average", "Total"), as filters that put exactly them aside. A word alone proves nothing:
 * people answer with it, and topics are called so. A row is a summary where its numbers are what its word says of their
 * columns (mean, sum, count, ...) and no response has such a number: a part of one among whole ones, one beyond all
 * others. The first and the last rows are one, too, where they leave blank what all responses fill and either that or
 * the number speaks for it, and where an average has parts among whole scores. In doubt a row is a response.
 */
export function findSummaries(around: Surroundings): readonly RowFilter[] {
  const all = around.candidates.all
  const numbers = new Map<number, ColumnNumbers | null>()
  const numbersOf = (column: number): ColumnNumbers | null => {
    if (!numbers.has(column)) {
      const own = all.map(({ cells }) => cells[column] ?? '').filter(cell => cell !== '')
      numbers.set(column, columnNumbers(around.columns[column]!, own))
    }
    return numbers.get(column)!
  }
  const found = all.filter((candidate, index) => isSummary(candidate, all[index - 1], around, numbersOf))
  const others = new Set(all.filter(candidate => !found.includes(candidate)).map(({ cells }) => keyOf(cells)))
  return filtersOf(found.filter(({ cells }) => !others.has(keyOf(cells))))
}

/** One for each cell that names a summary. */
function filtersOf(found: readonly SummaryCandidate[]): readonly RowFilter[] {
  const filters = new Map<string, { column: number; value: string; rows: (readonly string[])[] }>()
  for (const { label, cells } of found) {
    const value = foldText(cells[label]!)
    const key = `${label} ${value}`
    const known = filters.get(key)
    if (known === undefined) filters.set(key, { column: label, value, rows: [cells] })
    else if (!known.rows.some(row => keyOf(row) === keyOf(cells))) known.rows.push(cells)
  }
  return [...filters.values()].map(({ column, value, rows }) => ({
    column,
    values: [value],
    rows,
    reason: 'summary',
  }))
}

function isSummary(
  candidate: SummaryCandidate,
  before: SummaryCandidate | undefined,
  around: Surroundings,
  numbersOf: (column: number) => ColumnNumbers | null,
): boolean {
  const isApart = standsApart(candidate, around)
  const compared = candidate.numbers.filter(({ column }) => holdsNumbers(numbersOf(column)))
  const agreeing = compared.filter(({ column, stated }) =>
    aggregates(candidate.kinds, numbersOf(column)!).some(value => agrees(stated, value)),
  )
  const isAtEdge = around.candidates.isAtEdge(candidate)
  const isApartAtEdge = isApart && isAtEdge
  if (isMost(agreeing, compared) && (isApartAtEdge || agreeing.some(isForeignNumber))) return true
  if (isAtEdge && candidate.kinds.has('mean') && compared.some(isFractionAmongWholes)) return true
  if (isApartAtEdge && candidate.numbers.some(isForeignNumber)) return true
  const ofGroup = compared.filter(({ column, stated }) =>
    groupAggregates(candidate, before, column).some(value => agrees(stated, value)),
  )
  return isApart && isMost(ofGroup, compared) && ofGroup.some(isForeignNumber)

  function isForeignNumber({ column, stated }: Numbered): boolean {
    return isForeign(stated, numbersOf(column))
  }

  function isFractionAmongWholes({ column, stated }: Numbered): boolean {
    const numbers = numbersOf(column)
    return isFraction(stated) && numbers !== null && numbers.isWhole && numbers.n >= LEAST_WHOLES
  }
}

function isMost(part: readonly Numbered[], compared: readonly Numbered[]): boolean {
  return part.length > 0 && 2 * part.length >= compared.length
}

/**
 * A row that lacks what all responses have: a cell in a column that all others fill, or the date or the
 * code that stands in the place of its word in all others.
 */
function standsApart(
  { cells, label }: SummaryCandidate,
  { columns, rows, candidates }: Surroundings,
): boolean {
  const responses = rows - candidates.all.length
  if (responses < LEAST_RESPONSES) return false
  const isLacking = columns.some(({ index, filled }) => {
    const own = candidates.all.filter(other => (other.cells[index] ?? '') !== '').length
    return (cells[index] ?? '') === '' && filled - own >= ALWAYS_FILLED * responses
  })
  if (isLacking) return true
  const { dates, samples } = columns[label]!
  const words = new SummaryWords()
  const others = samples.filter(sample => words.kindOf(sample) === null)
  return dates !== undefined || (others.length >= SAMPLES && others.every(sample => CODE.test(sample)))
}

function keyOf(cells: readonly string[]): string {
  return cells.join('\u001F')
}
