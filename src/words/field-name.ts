import { columnName, isColumnField, type FilterField } from '#core/selection/selection.ts'
import type { Words } from './create-words.ts'

/** What a field is called; another column of the file by its header, as it stands there. */
export function nameField(words: Words, field: FilterField): string {
  return isColumnField(field) ? columnName(field) : words.t(`common:field.${field}`)
}

/** The same inside a sentence, where it does not begin one: “low scores by theme”. */
export function nameFieldInText(words: Words, field: FilterField): string {
  return isColumnField(field) ? columnName(field) : words.t(`common:fieldInText.${field}`)
}

/** Fields whose values are crossed, inside a sentence: “topic × weekday”. */
export function nameFieldsInText(words: Words, fields: readonly FilterField[]): string {
  return fields.map(field => nameFieldInText(words, field)).join(' × ')
}
