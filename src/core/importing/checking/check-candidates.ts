import { createScoreReader } from '../../survey/score-reader.ts'
import { questionText } from '../../survey/question-text.ts'
import { roleReader } from '../joined-cells.ts'
import type { ColumnMapping, ColumnProfile, ScoreCandidate } from '../mapping.ts'
import type { SampledRow } from './row-sampler.ts'
import { scaleChange } from './scale-change.ts'
import { settleDirection } from './settle-direction.ts'

/** Candidates that are looked at: more score questions are rare, and each costs some milliseconds. */
const MOST_CHECKED = 12

/**
 * What a sample of the rows says of each column that could be the score: whether its direction is in question, and
 * whether its scale changes on the way. About 10 ms a column.
 */
export function checkCandidates(
  candidates: readonly ScoreCandidate[],
  mapping: Pick<ColumnMapping, 'comment'>,
  columns: readonly ColumnProfile[],
  sample: readonly SampledRow[],
): readonly ScoreCandidate[] {
  const comment = roleReader('comment', mapping.comment)
  return candidates.map((candidate, index) => {
    if (index >= MOST_CHECKED || candidate.scale.labels !== null) return candidate
    const column = columns[candidate.column]!
    const read = createScoreReader(candidate.scale, questionText(column))
    const placed = sample.flatMap(({ row, cells }) => {
      const score = read(cells[column.index] ?? '')
      if (typeof score !== 'number') return []
      return [{ row, score, comment: comment === null ? '' : comment(cells).trim() }]
    })
    const change = scaleChange(column.header, placed)
    const settled = settleDirection(candidate, column.header, placed)
    return change === null ? settled : { ...settled, warnings: [...settled.warnings, change] }
  })
}
