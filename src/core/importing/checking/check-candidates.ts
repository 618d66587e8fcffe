import { mixedAnswers } from '../../survey/mixed-answers.ts'
import { questionText } from '../../survey/question-text.ts'
import { createScoreReader } from '../../survey/score-reader.ts'
import { DateReader } from '../dates/date-reader.ts'
import { roleReader } from '../joined-cells.ts'
import type { ColumnMapping, ColumnProfile, DateOrder, ScoreCandidate } from '../mapping.ts'
import type { PlacedScore } from './change-place.ts'
import type { ScoredComment } from './check-direction.ts'
import { directionChange, type TonedScore } from './direction-change.ts'
import { rememberedPolarity, type Polarity } from './polarity.ts'
import type { SampledRow } from './row-sampler.ts'
import { scaleChange } from './scale-change.ts'
import { withScaleOption } from './scale-questions.ts'
import { settleDirection } from './settle-direction.ts'
import { undecidedMiddle } from './undecided-middle.ts'
import { wordsAndNumbers } from './words-and-numbers.ts'

/** Candidates that are looked at: more score questions are rare, and each costs some milliseconds. */
const MOST_CHECKED = 12

/** What the candidates are looked at beside. */
export interface CheckedTable {
  readonly mapping: Pick<ColumnMapping, 'comment' | 'date'>
  readonly columns: readonly ColumnProfile[]
  readonly dateOrder: DateOrder | null
  readonly sample: readonly SampledRow[]
}

/**
 * What a sample of the rows says of each column that could be the score: whether its direction is in question, and
 * whether its scale or its direction changes on the way. About 10 ms a column.
 */
export function checkCandidates(
  candidates: readonly ScoreCandidate[],
  table: CheckedTable,
): readonly ScoreCandidate[] {
  const toneOf = rememberedPolarity()
  const rows = placedRows(table)
  return candidates.map((candidate, index) => {
    if (index >= MOST_CHECKED) return candidate
    const column = table.columns[candidate.column]!
    const mixed = mixedAnswers(column)
    const scores = placedScores(candidate, column, rows, toneOf)
    const isOfWords = candidate.scale.labels !== null && mixed === null
    const change = isOfWords ? null : scaleChange(column.header, scores)
    const turn = change === null ? directionChange(column.header, candidate.scale, scores) : null
    const settled = settleDirection(candidate, column.header, scores, { toneOf, isTurning: turn !== null })
    const mixture = mixed === null ? null : wordsAndNumbers(column, mixed, table.sample)
    const middle = undecidedMiddle(column, settled.scale)
    const warnings = [...settled.warnings, ...[mixture, change, turn, middle].filter(each => each !== null)]
    return { ...settled, warnings: withScaleOption(warnings, settled.scale) }
  })
}

/** A row of the sample with its comment, '' for none. */
type PlacedRow = SampledRow & Pick<PlacedScore, 'timeMs'> & { readonly comment: string }

function placedRows({ mapping, dateOrder, sample }: CheckedTable): readonly PlacedRow[] {
  const comment = roleReader('comment', mapping.comment)
  const date = roleReader('date', mapping.date)
  const reader = new DateReader(dateOrder)
  return sample.map(({ row, cells }) => {
    reader.read(date === null ? '' : date(cells))
    return { row, cells, timeMs: reader.timeMs, comment: comment === null ? '' : comment(cells).trim() }
  })
}

function placedScores(
  { scale }: ScoreCandidate,
  column: ColumnProfile,
  rows: readonly PlacedRow[],
  toneOf: (comment: string) => Polarity,
): readonly (TonedScore & ScoredComment)[] {
  const read = createScoreReader(scale, questionText(column))
  return rows.flatMap(({ row, timeMs, cells, comment }) => {
    const score = read(cells[column.index] ?? '')
    if (typeof score !== 'number') return []
    return [{ row, timeMs, score, comment, tone: comment === '' ? 0 : toneOf(comment).sign }]
  })
}
