import { isColumnField } from '../../selection/selection.ts'
import type { GroupField } from '../figures.ts'

/** Fields that every report and result file breaks down by, as far as they are tested. */
export const TESTED_FIELDS: readonly GroupField[] = ['weekday', 'topic', 'channel', 'language']

/**
 * Whether the values of a field may be tested for a difference: not agents, who are compared at the same work only, and not
 * hours, months and themes. Of another column it hangs on whether it holds people.
 */
export function mayBeTested(field: GroupField): boolean {
  return TESTED_FIELDS.includes(field) || isColumnField(field)
}
