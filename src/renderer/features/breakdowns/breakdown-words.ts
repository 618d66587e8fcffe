import { BREAKDOWN_FIELDS, type GroupField } from '#core/statistics/figures.ts'
import type { Words } from '#words/create-words.ts'
import { nameFieldInText } from '#words/field-name.ts'

/** A sentence about a field: its own for weekday, topic and agent, else one that names the field. */
export function breakdownWords(
  words: Words,
  key: 'rows' | 'table' | 'search' | 'none' | 'withoutValue',
  field: GroupField,
  values: Readonly<Record<string, string>> = {},
): string {
  const isCommon = (BREAKDOWN_FIELDS as readonly string[]).includes(field)
  return words.t(`screens:analysis.breakdowns.${key}.${isCommon ? field : 'any'}`, {
    field: nameFieldInText(words, field),
    ...values,
  })
}
