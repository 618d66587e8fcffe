import { columnName, isColumnField } from '../../selection/selection.ts'
import { fieldNamed, fixedFieldNamed, type MappedHeaders } from '../../selection/where.ts'
import type { Dataset } from '../../survey/dataset.ts'
import type { GroupField } from '../figures.ts'
import { groupFieldsOf } from './grouping.ts'

/** A field by which responses are broken down, alone or crossed with another. */
export interface FieldChoice {
  readonly by: GroupField
  /** Null: alone. */
  readonly across: GroupField | null
}

/** The choice that is meant; or that nothing is, with the names of all fields there are. */
export type FieldChoiceResult =
  | { readonly choice: FieldChoice }
  | { readonly wrong: string; readonly known: readonly string[] }

/** What stands between the names of two fields that are crossed. */
const CROSSED_BY = '*'

/**
 * What a text such as `Region` or `topic*channel` asks for: names of fields or headers of columns that have values, compared
 * without case and outer blanks. A header may hold the sign itself: the whole text goes first.
 */
export function fieldChoiceOf(text: string, dataset: Dataset, headers: MappedHeaders): FieldChoiceResult {
  const fields = groupFieldsOf(dataset, true)
  const found = namesIn(text, name => {
    const field = isTheme(name) ? 'theme' : fieldNamed(name, dataset, headers)
    return field !== null && field !== 'score' && fields.includes(field) ? field : null
  })
  if (found === null || found[0] === found[1])
    return { wrong: text, known: fields.map(field => (isColumnField(field) ? columnName(field) : field)) }
  return { choice: { by: found[0], across: found[1] ?? null } }
}

/** Whether a name is that of a field, not of a column. */
export function isFieldName(name: string): boolean {
  return isTheme(name) || fixedFieldNamed(name) !== null
}

/** Not a name for filters: there themes are chosen by hand. */
function isTheme(name: string): boolean {
  return name.trim().toLowerCase() === 'theme'
}

/** What the names in a text stand for: the whole of it, or the parts at a sign of crossing; null where nothing fits. */
export function namesIn<T>(text: string, meaning: (name: string) => T | null): readonly [T, T?] | null {
  const whole = meaning(text)
  if (whole !== null) return [whole]
  for (let at = text.indexOf(CROSSED_BY); at >= 0; at = text.indexOf(CROSSED_BY, at + 1)) {
    const [by, across] = [meaning(text.slice(0, at)), meaning(text.slice(at + 1))]
    if (by !== null && across !== null) return [by, across]
  }
  return null
}
