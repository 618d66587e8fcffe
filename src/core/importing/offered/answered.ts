import { codesIn, valuesOf, WEEKDAYS, type Dataset } from '../../survey/dataset.ts'
import type { CreditedField } from '../../survey/name-credit.ts'

/** The imports whose responses are counted, by their place among those of the dataset. */
type Places = readonly { readonly place: number }[]

/** Responses of some imports by name, 1/k for each of k names in a cell; names without any are left out. */
export function answeredByName(dataset: Dataset, field: CreditedField, imports: Places): Map<string, number> {
  const column = dataset.fields[field]
  const counts = new Float64Array(codesIn(column))
  for (const [start, end] of stretches(dataset, imports))
    for (let i = start; i < end; i++) if (column.codes[i]! >= 0) counts[column.codes[i]!]! += 1
  const byName = new Map<string, number>()
  for (const [code, n] of counts.entries()) {
    const names = valuesOf(column, code)
    if (n > 0) for (const name of names) byName.set(name, (byName.get(name) ?? 0) + n / names.length)
  }
  return byName
}

/** Responses of some imports by weekday, Monday first; those without a usable date are left out. */
export function answeredByWeekday(dataset: Dataset, imports: Places): Float64Array {
  const counts = new Float64Array(WEEKDAYS.length + 1)
  for (const [start, end] of stretches(dataset, imports))
    for (let i = start; i < end; i++) counts[dataset.weekday[i]!]! += 1
  return counts.subarray(0, WEEKDAYS.length)
}

function stretches(
  { imports, size }: Dataset,
  places: Places,
): readonly (readonly [start: number, end: number])[] {
  return places.map(({ place }) => [imports[place]!.start, imports[place + 1]?.start ?? size])
}
