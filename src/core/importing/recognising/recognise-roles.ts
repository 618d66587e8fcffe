import type { ExportFormat } from '../formats/export-format.ts'
import { columnsOfRole, columnsWith } from '../formats/format-columns.ts'
import {
  COLUMN_ROLES,
  type ColumnMapping,
  type ColumnRole,
  type ImportWarning,
  type RoleGuess,
} from '../mapping.ts'
import { bestColumn, noColumn } from './best-column.ts'
import { fitsField, fitsId, fitsRequester, fitsSent, fitsTopic, fitsWeight } from './column-fits.ts'
import type { ColumnFacts } from './column-profiler.ts'
import { recogniseAgent } from './recognise-agent.ts'
import { recogniseComments } from './recognise-comments.ts'
import { recogniseDate } from './recognise-date.ts'
import { recogniseScore, type ScoreGuess } from './recognise-score.ts'

/** Everything that was recognised about the columns. */
export interface RecognisedRoles extends Pick<ScoreGuess, 'scoreCandidates'> {
  readonly roles: readonly RoleGuess[]
  readonly mapping: ColumnMapping
  readonly warnings: readonly ImportWarning[]
}

/** How sure a column is that its format names. */
const VOUCHED = 0.97

/**
 * Decide the role of each column: first what the recognised format names, then from the headers and the values of the
 * whole file. A column fills one role; the surer roles choose first. What nothing speaks for stays empty: a wrong guess
 * costs more than a click.
 *
 * @param rows - Rows that the columns describe.
 */
export function recogniseRoles(
  columns: readonly ColumnFacts[],
  rows: number,
  format: ExportFormat | null,
): RecognisedRoles {
  const guesses = new Map(COLUMN_ROLES.map(role => [role, rolesByFormat(role, columns, rows, format)]))
  const taken = new Set([...guesses.values()].flatMap(guess => guess.columns))
  const ignored = new Set(
    (format?.ignore ?? []).flatMap(pattern => columnsWith(columns, pattern).map(({ index }) => index)),
  )
  const isFree = ({ index }: ColumnFacts): boolean => !taken.has(index) && !ignored.has(index)

  const vouched = columns.filter(({ index }) => guesses.get('score')!.columns.includes(index))
  const score = recogniseScore(columns.filter(isFree), { all: columns, format, vouched })
  guesses.set('score', score.guess)
  score.guess.columns.forEach(column => taken.add(column))

  const hasDates = columns.some(({ dates }) => dates !== undefined)
  const recognisers: readonly [ColumnRole, (free: readonly ColumnFacts[]) => RoleGuess][] = [
    ['date', free => recogniseDate(free, rows)],
    ['sent', free => bestColumn('sent', free, fitsSent)],
    ['weight', free => bestColumn('weight', free, fitsWeight)],
    ['id', free => bestColumn('id', free, column => fitsId(column, rows, hasDates))],
    ['comment', recogniseComments],
    ['agent', recogniseAgent],
    ['channel', free => bestColumn('channel', free, column => fitsField(column, 'channel'))],
    ['language', free => bestColumn('language', free, column => fitsField(column, 'language'))],
    ['requester', free => bestColumn('requester', free, fitsRequester)],
    ['topic', free => bestColumn('topic', free, fitsTopic)],
  ]
  for (const [role, recognise] of recognisers) {
    if (guesses.get(role)!.columns.length > 0) continue
    const guess = recognise(columns.filter(isFree))
    guesses.set(role, guess)
    guess.columns.forEach(column => taken.add(column))
  }
  const roles = COLUMN_ROLES.map(role => guesses.get(role)!)
  return {
    roles,
    mapping: Object.fromEntries(
      roles.map(({ role, columns: filled }) => [role, filled]),
    ) as unknown as ColumnMapping,
    scoreCandidates: score.scoreCandidates,
    warnings: score.warnings,
  }
}

/** The columns that a format names for a role. */
function rolesByFormat(
  role: ColumnRole,
  columns: readonly ColumnFacts[],
  rows: number,
  format: ExportFormat | null,
): RoleGuess {
  const found = columnsOfRole(
    columns,
    format?.roles[role] ?? [],
    column => column.filled > 0 && isUsable(role, column, rows),
  )
  const [first] = found
  if (first === undefined) return noColumn(role)
  const header = found.map(column => column.header).join(' + ')
  return {
    role,
    columns: found.map(({ index }) => index),
    confidence: VOUCHED,
    evidence: [
      { code: 'format-names-role', values: { header, format: format!.title } },
      ...(role === 'date' ? (first.dates?.evidence ?? []) : []),
    ],
  }
}

/** A name is not enough: an id is unique, a date is there for half of the rows, a number of one customer is none. */
function isUsable(role: ColumnRole, column: ColumnFacts, rows: number): boolean {
  if (role === 'id')
    return column.distinctIsExact && column.distinct === column.filled && column.filled >= 0.95 * rows
  if (role === 'date') return column.dates !== undefined && column.filled >= 0.5 * rows
  return role === 'requester' ? column.distinct > 1 : true
}
