/** Fields by which a screen can be narrowed. */
export const FILTER_FIELDS = [
  'weekday',
  'topic',
  'agent',
  'channel',
  'language',
  'score',
  'theme',
  'month',
] as const
export type FilterField = (typeof FILTER_FIELDS)[number]

/**
 * Keeps the responses whose value is one of `values`. Weekdays are `monday` .. `sunday`, scores decimal numbers,
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
