import type { Thresholds } from '../statistics/base-size.ts'
import { BREAKDOWN_FIELDS, type Summary } from '../statistics/figures.ts'
import type { ResultFile } from './result-format.ts'

/** The thresholds in the shape of the result file, with the groups that are hidden by them. */
export function resultThresholds(
  { hiddenBelow, anecdotalBelow, lowBaseBelow, differencePoints }: Thresholds,
  summary: Summary,
): ResultFile['thresholds'] {
  const hidden = BREAKDOWN_FIELDS.flatMap(field => {
    const groups = summary.breakdowns[field].hidden
    return groups === undefined ? [] : [{ field, keys: groups.keys, responses: groups.responses }]
  })
  return { hiddenBelow, anecdotalBelow, lowBaseBelow, differencePoints, hidden }
}
