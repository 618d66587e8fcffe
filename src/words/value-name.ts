import type { FilterField } from '#core/selection/selection.ts'
import type { Words } from './create-words.ts'
import { formatMonth } from './format-date.ts'

/** What a value of a field is called: weekdays, hours and months in words, everything else as it stands in the file. */
export function nameValue(words: Words, field: FilterField, key: string): string {
  if (field === 'weekday') return words.t(`common:weekday.${key}`)
  if (field === 'hour') return words.t('common:hour', { hour: key })
  return field === 'month' ? formatMonth(key, words) : key
}
