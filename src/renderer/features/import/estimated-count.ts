import { countResponses, type ResponseCount } from '#core/importing/count-responses.ts'
import { ratingsOf } from '#core/importing/identity/ticket-ratings.ts'
import type { ImportDraft } from './import-draft.ts'
import { isLeftOut } from './import-model.ts'

/**
 * How many responses a draft gives by what the inspection knows. Not exact, but the most that can come, where only reading
 * the file would tell: rows that are taken in after all, responses that are there already, several ratings of a ticket, several files. Null without a scale.
 *
 * @param others - Responses of its project that stay beside the new ones.
 */
export function estimatedCount(draft: ImportDraft, others: number): ResponseCount | null {
  const { inspection, mapping, scale } = draft
  if (scale === null) return null
  const estimate = countResponses(inspection, { mapping, scale })
  // Described apart from all others: nobody knows their scores before the file is read.
  const takenIn = (inspection.putAside ?? []).reduce(
    (sum, { filter, rows }) => sum + (isLeftOut(draft, filter) ? 0 : rows),
    0,
  )
  const isOpen =
    !estimate.isExact ||
    takenIn > 0 ||
    others > 0 ||
    inspection.files !== undefined ||
    ratingsOf(inspection.columns, mapping, draft.ratingOrder).ratings !== undefined
  return { ...estimate, responses: estimate.responses + takenIn, isExact: !isOpen }
}
