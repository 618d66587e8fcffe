import type { ImportDraft } from './import-draft.ts'
import { openQuestions, type DraftProblem } from './import-model.ts'

/** Why a draft cannot be imported, its project among the reasons. */
export type ImportProblem = DraftProblem | 'other-scale'

/** Ids of the parts of the screen where problems are settled. */
export const PROBLEM_PARTS = {
  columns: 'import-part-columns',
  scale: 'import-part-scale',
  surveyTicket: 'import-part-survey-ticket',
  ticketColumns: 'import-part-ticket-columns',
} as const

/** The id of the list of metrics. */
export const METRICS_PART = 'import-part-metrics'

/** The id of the card that asks a question. */
export function questionPart(question: string): string {
  return `import-part-question-${question}`
}

/** Bring what has to be settled into sight, with the focus where it is done. */
export function goToProblem(problem: ImportProblem, draft: ImportDraft): void {
  const part = document.getElementById(partOf(problem, draft))
  if (part === null) return
  part.scrollIntoView({ block: 'nearest' })
  part.querySelector<HTMLElement>('input:not([type="hidden"]), button')?.focus()
}

function partOf(problem: ImportProblem, draft: ImportDraft): string {
  if (problem === 'open-metric' || problem === 'no-metric') return METRICS_PART
  if (problem === 'open-question') return questionPart(openQuestions(draft)[0] ?? '')
  if (problem === 'no-ticket-id')
    return draft.ticketColumn === undefined ? PROBLEM_PARTS.surveyTicket : PROBLEM_PARTS.ticketColumns
  return problem === 'no-score-column' ? PROBLEM_PARTS.columns : PROBLEM_PARTS.scale
}
