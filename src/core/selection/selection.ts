/** Fields by which a screen can be narrowed, beside the other columns that were kept. */
export const FILTER_FIELDS = [
  'weekday',
  'topic',
  'agent',
  'channel',
  'language',
  'score',
  'theme',
  'month',
  'hour',
] as const
export type FixedField = (typeof FILTER_FIELDS)[number]

/** Another column of the file, by its header. */
export type ColumnField = `column:${string}`
export type FilterField = FixedField | ColumnField

const COLUMN_PREFIX = 'column:'

/** The field of another column. */
export function columnField(name: string): ColumnField {
  return `${COLUMN_PREFIX}${name}`
}

/** True for the field of another column. */
export function isColumnField(field: string): field is ColumnField {
  return field.startsWith(COLUMN_PREFIX)
}

/** The header of another column. */
export function columnName(field: ColumnField): string {
  return field.slice(COLUMN_PREFIX.length)
}

/**
 * Keeps the responses whose value is one of `values`. Weekdays are `monday` .. `sunday`, hours `00` .. `23`, scores decimal numbers,
 * months `2025-03`, themes their ids; null stands for "has none".
 */
export interface Filter {
  readonly field: FilterField
  readonly values: readonly (string | null)[]
}

/** The responses in play: those that pass every filter. No filters: all of them. */
export interface Selection {
  readonly filters: readonly Filter[]
}

export const EVERYTHING: Selection = { filters: [] }
