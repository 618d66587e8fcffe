import type { Thresholds } from '../statistics/base-size.ts'
import { BREAKDOWN_FIELDS, type Summary } from '../statistics/figures.ts'
import type { FieldTables } from '../statistics/grouped/field-tables.ts'
import type { ResultFile } from './result-format.ts'

/** The thresholds in the shape of the result file, with the groups that are hidden by them. */
export function resultThresholds(
  { hiddenBelow, anecdotalBelow, lowBaseBelow, differencePoints }: Thresholds,
  summary: Summary,
  standing: FieldTables['standing'],
): ResultFile['thresholds'] {
  const breakdowns = [...BREAKDOWN_FIELDS.map(field => summary.breakdowns[field]), ...standing]
  const hidden = breakdowns.flatMap(({ field, hidden: groups }) =>
    groups === undefined ? [] : [{ field, keys: groups.keys, responses: groups.responses }],
  )
  return { hiddenBelow, anecdotalBelow, lowBaseBelow, differencePoints, hidden }
}
