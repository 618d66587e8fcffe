import { headerWords } from '../../survey/header-words.ts'
import type { ColumnFacts } from './column-profiler.ts'
import {
  COLUMN_ROLES,
  type ColumnMapping,
  type ColumnRole,
  type ImportWarning,
  type RoleGuess,
} from '../mapping.ts'
import { recogniseComments } from './recognise-comments.ts'
import { recogniseScore, type ScoreGuess } from './recognise-score.ts'
import { headerWeight, isMachineMade } from './role-words.ts'

/** Everything that was recognised about the columns. */
export interface RecognisedRoles extends Pick<ScoreGuess, 'scale' | 'scaleEvidence'> {
  readonly roles: readonly RoleGuess[]
  readonly mapping: ColumnMapping
  readonly warnings: readonly ImportWarning[]
}

/** Different values from which a column is no field to break down by. */
const FIELD_VALUES = 1_000
/** Different values of a topic: more would be titles. */
const TOPIC_VALUES = 100
const TOPIC_VALUE_LENGTH = 60
/** Rows up to which it shows nothing that all values are different. */
const SMALL_FILE = 20
/** What a header weighs that names the role in so many words; then one value in the whole file is enough. */
const NAMED = 10

type Fit = (column: ColumnFacts) => number

/**
 * Decide the role of each column from its header and the values of the whole file. A column fills one role; the surer
 * roles choose first. What nothing speaks for stays empty: a wrong guess costs more than a click.
 */
export function recogniseRoles(columns: readonly ColumnFacts[], rows: number): RecognisedRoles {
  const taken = new Set<number>()
  const take = (guess: RoleGuess): RoleGuess => {
    guess.columns.forEach(column => taken.add(column))
    return guess
  }
  const best = (role: ColumnRole, fit: Fit): RoleGuess =>
    take(
      bestColumn(
        role,
        columns.filter(c => !taken.has(c.index)),
        fit,
      ),
    )

  const score = recogniseScore(columns)
  const guesses: RoleGuess[] = [take(score.guess)]
  guesses.push(best('date', fitsDate))
  guesses.push(best('weight', column => fitsWeight(column)))
  guesses.push(best('id', column => fitsId(column, rows)))
  guesses.push(take(recogniseComments(columns, taken)))
  guesses.push(best('agent', fitsAgent))
  guesses.push(best('channel', column => fitsField(column, 'channel')))
  guesses.push(best('language', column => fitsField(column, 'language')))
  guesses.push(best('requester', fitsRequester))
  guesses.push(best('topic', fitsTopic))

  const roles = COLUMN_ROLES.map(role => guesses.find(guess => guess.role === role)!)
  return {
    roles,
    mapping: Object.fromEntries(
      roles.map(({ role, columns: filled }) => [role, filled]),
    ) as unknown as ColumnMapping,
    scale: score.scale,
    scaleEvidence: score.scaleEvidence,
    warnings: score.warnings,
  }
}

function bestColumn(role: ColumnRole, columns: readonly ColumnFacts[], fit: Fit): RoleGuess {
  let found: ColumnFacts | null = null
  let best = 0
  for (const column of columns) {
    const value = column.filled === 0 || isMachineMade(column.header) ? 0 : fit(column)
    if (value > best) {
      best = value
      found = column
    }
  }
  if (found === null) return { role, columns: [], confidence: 0, evidence: [] }
  const evidence =
    headerWeight(found.header, role) > 0
      ? { code: 'header-names-role', values: { header: found.header } }
      : { code: 'values-fit', values: { header: found.header } }
  const unique = role === 'id' ? [{ code: 'id-unique', values: { n: found.distinct } }] : []
  const dates = role === 'date' ? (found.dates?.evidence ?? []) : []
  return {
    role,
    columns: [found.index],
    confidence: Math.round(Math.min(0.95, best / 11) * 100) / 100,
    evidence: [evidence, ...unique, ...dates],
  }
}

/** Named and full columns of dates first; a column of dates without a telling header still fits. */
function fitsDate(column: ColumnFacts): number {
  if (column.dates === undefined) return 0
  const weight = headerWeight(column.header, 'date')
  if (column.isUnixTime && weight === 0) return 0
  const isAboutOther = headerWords(column.header).some(word =>
    /^(birth|dob|flown|due|order|visit)$/.test(word),
  )
  return isAboutOther ? 1 : Math.max(2, weight)
}

/** Only what tells every row from every other is an id of the response. */
function fitsId(column: ColumnFacts, rows: number): number {
  const isUnique = column.distinctIsExact && column.distinct === column.filled && column.filled >= 0.95 * rows
  if (!isUnique || column.meanLength > 64 || rows < 2) return 0
  return headerWeight(column.header, 'id')
}

function fitsWeight(column: ColumnFacts): number {
  const isPositive = column.samples.every(sample => /^\d+(?:[.,]\d+)?$/.test(sample.trim()))
  return isPositive ? headerWeight(column.header, 'weight') : 0
}

function fitsField(column: ColumnFacts, role: ColumnRole): number {
  return column.distinctIsExact &&
    column.distinct <= FIELD_VALUES &&
    column.dates === undefined &&
    column.meanLength <= TOPIC_VALUE_LENGTH
    ? headerWeight(column.header, role)
    : 0
}

/** A person is named by a name or number, not by a rating of persons. */
function fitsAgent(column: ColumnFacts): number {
  const isOther = headerWords(column.header).some(word =>
    /^(id|shift|email|type|user|browser|count|involved|deflected|group)$/.test(word),
  )
  const weight =
    column.meanLength <= TOPIC_VALUE_LENGTH && column.dates === undefined
      ? headerWeight(column.header, 'agent')
      : 0
  if (weight < NAMED && column.distinct < 2) return 0
  return isOther ? weight / 4 : weight
}

function fitsRequester(column: ColumnFacts): number {
  return column.meanLength <= 80 && column.dates === undefined && column.distinct > 1
    ? headerWeight(column.header, 'requester')
    : 0
}

/** A column of few repeated words; numbers are codes, not topics. */
function fitsTopic(column: ColumnFacts): number {
  const weight = headerWeight(column.header, 'topic')
  if (!column.distinctIsExact || column.distinct > TOPIC_VALUES || column.dates !== undefined) return 0
  if (column.meanLength > TOPIC_VALUE_LENGTH || (weight < NAMED && column.distinct < 2)) return 0
  if (column.filled > SMALL_FILE && column.distinct > 0.5 * column.filled) return 0
  if (column.samples.every(sample => /^[\d\s.,+-]+$/.test(sample))) return 0
  return weight
}
