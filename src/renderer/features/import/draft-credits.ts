import { keepOnly } from '#core/importing/kept-columns.ts'
import type { SettledPlan } from '#core/importing/profiles/mapping-profile.ts'
import type { CreditedField, CreditWay } from '#core/survey/name-credit.ts'
import type { ImportDraft } from './import-draft.ts'
import { QUESTIONS, SEVERAL_FIELDS } from './import-questions.ts'

/** The draft with what was settled before; whether cells hold several names, and how ratings are dated, may never have been asked then. */
export function withPlan(draft: ImportDraft, plan: SettledPlan): ImportDraft {
  const { credit = {}, kept: columns, ...rest } = plan
  const { keeps: _, ...before } = withoutRatingOrder(draft)
  const settled = {
    ...before,
    ...rest,
    credit,
    answered: QUESTIONS,
    ...(columns !== undefined && { keeps: keepOnly(draft.inspection.columns, columns) }),
  }
  const kept = keepCredits(settled, field => credit[field] !== undefined)
  return plan.ratingOrder === undefined ? withoutRatingOrder(kept) : kept
}

/** The draft without what was chosen about the dates that tell the last rating of a ticket. */
export function withoutRatingOrder(draft: ImportDraft): ImportDraft {
  const { ratingOrder, ...rest } = draft
  const answered = draft.answered.filter(question => question !== 'rating-order')
  return { ...(ratingOrder === undefined ? draft : rest), answered }
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
