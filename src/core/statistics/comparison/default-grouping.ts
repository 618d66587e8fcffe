import type { Dataset } from '../../survey/dataset.ts'
import { hasValues } from './compared-values.ts'
import type { ComparedField, ComparisonChoice } from './comparison-choice.ts'

/** By what responses are grouped where nobody says it: the first of these that the file has, and that is not compared. */
const GROUPINGS = ['topic', 'channel', 'weekday'] as const

/** The columns that a change is taken apart by where nobody says it: one, or none where the file has none. */
export function defaultGrouping(dataset: Dataset, choice: ComparisonChoice): readonly ComparedField[] {
  const compared = 'field' in choice ? choice.field : null
  return GROUPINGS.filter(field => field !== compared && hasValues(dataset, field)).slice(0, 1)
}
