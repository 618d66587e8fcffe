import type { Filter, FilterField, Selection } from './selection.ts'

/**
 * The selection after a click on one value: the value joins the filter of its field or leaves it; a filter without values
 * goes. Filters keep their order; with several of one field the first is changed.
 */
export function toggleValue(selection: Selection, field: FilterField, value: string | null): Selection {
  const filter = selection.filters.find(each => each.field === field)
  if (filter === undefined) return { filters: [...selection.filters, { field, values: [value] }] }
  const values = filter.values.includes(value)
    ? filter.values.filter(each => each !== value)
    : [...filter.values, value]
  if (values.length === 0) return { filters: selection.filters.filter(each => each !== filter) }
  const changed: Filter = { field, values }
  return { filters: selection.filters.map(each => (each === filter ? changed : each)) }
}

/** The selection without any filter of the field. */
export function removeFilter(selection: Selection, field: FilterField): Selection {
  return { filters: selection.filters.filter(each => each.field !== field) }
}
