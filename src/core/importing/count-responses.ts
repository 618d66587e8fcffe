import { questionText } from '../survey/question-text.ts'
import { createScoreReader } from '../survey/score-reader.ts'
import type { FileInspection, ImportPlan, RejectCounts, RejectReason } from './mapping.ts'

/** How many responses an import would give. */
export interface ResponseCount {
  readonly responses: number
  readonly rejected: RejectCounts
  /** False where the score column has more values than its profile keeps, or several columns are joined. */
  readonly isExact: boolean
}

/** Foretell the outcome of an import from the profile of its score column, without reading the file again. */
export function countResponses(
  inspection: FileInspection,
  plan: Pick<ImportPlan, 'mapping' | 'scale'>,
): ResponseCount {
  const { columns, rows, unusable = {} } = inspection
  const role = plan.scale.kind === 'none' ? 'comment' : 'score'
  const column = columns[plan.mapping[role][0] ?? -1]
  if (column === undefined) return { responses: 0, rejected: { 'no-score': rows }, isExact: true }
  const counts = new Map<RejectReason, number>()
  const add = (reason: RejectReason, n: number): void => {
    if (n > 0) counts.set(reason, (counts.get(reason) ?? 0) + n)
  }
  const lost = Object.entries(unusable) as [RejectReason, number][]
  for (const [reason, n] of lost) add(reason, n)
  add(
    role === 'comment' ? 'non-answer' : 'no-score',
    rows - lost.reduce((sum, [, n]) => sum + n, 0) - column.filled,
  )
  if (role === 'comment') return countComments(counts, column.filled, plan.mapping.comment.length)
  const isKept = column.values.length > 0 || column.filled === 0
  const read = createScoreReader(plan.scale, questionText(column))
  let responses = isKept ? 0 : column.filled
  for (const { value, n } of column.values) {
    const score = read(value)
    if (typeof score === 'number') responses += n
    else add(score, n)
  }
  return {
    responses,
    rejected: Object.fromEntries(counts),
    isExact: isKept && plan.mapping.score.length === 1,
  }
}

/** Without a score, a row with a comment is a response; over several columns of comments only the first is known. */
function countComments(
  rejected: ReadonlyMap<RejectReason, number>,
  responses: number,
  columns: number,
): ResponseCount {
  return { responses, rejected: Object.fromEntries(rejected), isExact: columns === 1 }
}
