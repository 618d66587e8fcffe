import type { BreakdownField } from '#core/statistics/figures.ts'
import type { Words } from '#words/create-words.ts'

/** The name of a value: weekdays in words, everything else as it stands in the file. */
export function valueName(field: BreakdownField, key: string, words: Words): string {
  return field === 'weekday' ? words.t(`common:weekday.${key}`) : key
}
