import type { SettledPlan } from '#core/importing/profiles/mapping-profile.ts'
import type { CreditedField, CreditWay } from '#core/survey/name-credit.ts'
import type { ImportDraft } from './import-draft.ts'
import { QUESTIONS, SEVERAL_FIELDS } from './import-questions.ts'

/** The draft with what was settled before; whether cells hold several names may never have been asked then. */
export function withPlan(draft: ImportDraft, plan: SettledPlan): ImportDraft {
  const { credit = {} } = plan
  const settled = { ...draft, ...plan, credit, answered: QUESTIONS }
  return keepCredits(settled, field => credit[field] !== undefined)
}

/** The draft with an answer to whom the cells of a column with several names count. */
export function withCredit(draft: ImportDraft, field: CreditedField, way: CreditWay): ImportDraft {
  const answered = QUESTIONS.filter(
    question => SEVERAL_FIELDS[question] === field || draft.answered.includes(question),
  )
  return { ...draft, credit: { ...draft.credit, [field]: { way } }, answered }
}

/** The draft without the answers about other fields: what was said of the cells of one column says nothing of another's. */
export function keepCredits(draft: ImportDraft, isKept: (field: CreditedField) => boolean): ImportDraft {
  const kept = Object.entries(draft.credit).filter(([field]) => isKept(field as CreditedField))
  const answered = draft.answered.filter(question => {
    const field = SEVERAL_FIELDS[question]
    return field === undefined || isKept(field)
  })
  return { ...draft, credit: Object.fromEntries(kept), answered }
}
