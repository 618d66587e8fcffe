import type { ColumnRole } from '../importing/mapping.ts'
import { CODED_FIELDS } from '../survey/response-chunk.ts'
import { HOURS, WEEKDAYS, type Dataset } from '../survey/dataset.ts'
import { toggleValue } from './edit-selection.ts'
import {
  columnField,
  columnName,
  EVERYTHING,
  FILTER_FIELDS,
  isColumnField,
  type FilterField,
  type FixedField,
  type Selection,
} from './selection.ts'

/** A wish for a selection, in the words of whoever asks: `Region`, `North`; '' asks for responses without a value. */
export interface Where {
  readonly field: string
  readonly value: string
}

/** The header of each column with a role, by role. */
export type MappedHeaders = Readonly<Partial<Record<ColumnRole, readonly string[]>>>

/** The selection that is asked for; or the wish that names nothing, with what it could have named. */
export type WhereResult =
  | { readonly selection: Selection }
  | { readonly wrong: Where; readonly part: 'field' | 'value'; readonly known: readonly string[] }

/** Names of fields that say nothing without a run of themes. */
const WITHOUT_NAME: readonly FixedField[] = ['theme']
const NAMED_FIELDS = FILTER_FIELDS.filter(field => !WITHOUT_NAME.includes(field))

/** The fixed field of a name: `agent`, `Weekday`; null for any other, which may be a header. */
export function fixedFieldNamed(name: string): FixedField | null {
  return NAMED_FIELDS.find(field => field === name.trim().toLowerCase()) ?? null
}

/**
 * The selection of several wishes: values of one field stand beside each other, fields narrow one another. A field is one of
 * the filter bar, the header of a column that fills one, or that of another column; names and values are compared as they
 * stand, then without case and without blanks around them. A value that no response has is wrong: it would select nothing.
 */
export function selectionOf(wishes: readonly Where[], dataset: Dataset, headers: MappedHeaders): WhereResult {
  let selection = EVERYTHING
  for (const wish of wishes) {
    const field = fieldNamed(wish.field, dataset, headers)
    if (field === null) return { wrong: wish, part: 'field', known: fieldsOf(dataset) }
    const found = valueNamed(wish.value, field, dataset)
    if (found === undefined) return { wrong: wish, part: 'value', known: valuesOfField(field, dataset) }
    const present = selection.filters.find(filter => filter.field === field)
    if (present?.values.includes(found) !== true) selection = toggleValue(selection, field, found)
  }
  return { selection }
}

function fieldsOf({ others }: Dataset): readonly string[] {
  return [...NAMED_FIELDS, ...others.map(({ name }) => name)]
}

/**
 * The field that a name means: one of the filter bar but the theme, the header of a column that fills one, or that of
 * another column; null where nothing is called so.
 */
export function fieldNamed(name: string, { others }: Dataset, headers: MappedHeaders): FilterField | null {
  const fixed = fixedFieldNamed(name)
  if (fixed !== null) return fixed
  const header = isColumnField(name) ? columnName(name) : name
  const other = matching(
    header,
    others.map(each => each.name),
  )
  if (other !== undefined) return columnField(other)
  const roles = [...CODED_FIELDS, 'score'] as const
  return roles.find(role => matching(header, headers[role] ?? []) !== undefined) ?? null
}

/** Undefined for a value that no response can have. */
function valueNamed(text: string, field: FilterField, dataset: Dataset): string | null | undefined {
  if (text.trim() === '') return null
  if (field === 'month') return /^\d{4}-(0[1-9]|1[0-2])$/.test(text.trim()) ? text.trim() : undefined
  const isNumber = field === 'hour' || field === 'score'
  const values = valuesOfField(field, dataset)
  return isNumber ? values.find(value => Number(value) === Number(text)) : matching(text, values)
}

function valuesOfField(field: FilterField, dataset: Dataset): readonly string[] {
  if (isColumnField(field)) {
    const name = columnName(field)
    return dataset.others.find(other => other.name === name)?.column.values ?? []
  }
  switch (field) {
    case 'weekday':
      return WEEKDAYS
    case 'hour':
      return HOURS
    case 'score':
      return Array.from(dataset.scoreValues, String)
    case 'month':
      return ['2026-03']
    case 'theme':
      return []
    default:
      return dataset.fields[field].values
  }
}

/** The same text; else the first that differs in case and outer blanks only. */
function matching(text: string, among: readonly string[]): string | undefined {
  return among.find(each => each === text) ?? among.find(each => simplified(each) === simplified(text))
}

function simplified(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
