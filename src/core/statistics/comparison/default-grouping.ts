import type { Dataset } from '../../survey/dataset.ts'
import { comparedColumn } from './compared-values.ts'
import type { ComparedField, ComparisonChoice } from './comparison-choice.ts'

/** By what responses are grouped where nobody says it: the first of these that tells those in play apart, and is not compared. */
const GROUPINGS = ['topic', 'channel', 'weekday'] as const

/**
 * The columns that a change is taken apart by where nobody says it: one, or none where no column tells the responses in
 * play apart. Those of one topic, or selected by it, are grouped by their channels. One pass a column at the most.
 *
 * @param mask - 1 for a response in play, else 0; null for all.
 */
export function defaultGrouping(
  dataset: Dataset,
  mask: Uint8Array | null,
  choice: ComparisonChoice,
): readonly ComparedField[] {
  const compared = 'field' in choice ? choice.field : null
  return GROUPINGS.filter(field => field !== compared && tellsApart(dataset, mask, field)).slice(0, 1)
}

/** Whether two responses in play differ in a column; to have no value is to differ from having one. */
function tellsApart(dataset: Dataset, mask: Uint8Array | null, field: ComparedField): boolean {
  const column = comparedColumn(dataset, field)
  let first: number | null = null
  for (let i = 0; i < dataset.size; i++) {
    if (mask?.[i] === 0) continue
    const code = column.codeAt(i)
    if (first !== null && code !== first) return true
    first = code
  }
  return false
}
