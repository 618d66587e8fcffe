import type { Filter, FilterField, Selection } from '#core/selection/selection.ts'

/** The selection with a value more in the filter of its field, or with one less where it was there. */
export function toggleValue(selection: Selection, field: FilterField, value: string | null): Selection {
  const present = selection.filters.find(filter => filter.field === field)
  if (present === undefined) return { filters: [...selection.filters, { field, values: [value] }] }
  const values = present.values.includes(value)
    ? present.values.filter(other => other !== value)
    : [...present.values, value]
  return replaceFilter(selection, { field, values })
}

/** The selection without any filter on a field; the same object where there is none. */
export function withoutField(selection: Selection, field: FilterField): Selection {
  if (selection.filters.every(filter => filter.field !== field)) return selection
  return replaceFilter(selection, { field, values: [] })
}

/** Filters keep their place; one without values goes. */
function replaceFilter(selection: Selection, replacement: Filter): Selection {
  return {
    filters: selection.filters
      .map(filter => (filter.field === replacement.field ? replacement : filter))
      .filter(filter => filter.values.length > 0),
  }
}
