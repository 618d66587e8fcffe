import {
  columnsOf,
  COLUMN_ROLES,
  type ColumnMapping,
  type ColumnProfile,
  type ColumnRole,
} from '../mapping.ts'

type Named = Pick<ColumnProfile, 'index' | 'header'>

/** The columns of a file by the mapping of another. */
export interface MappingByName {
  readonly mapping: ColumnMapping
  /** Columns that the file has not, each once. */
  readonly missing: readonly { readonly role: ColumnRole; readonly header: string }[]
}

/**
 * The columns of a file that have the names of those mapped in another: the second of a name is the second of that name
 * there. A column without a name stands for the one without a name at the same place among these.
 */
export function mappingByName(
  from: readonly Named[],
  mapping: ColumnMapping,
  to: readonly Named[],
): MappingByName {
  const places = new Map(columnKeys(to).map((name, index) => [name, index]))
  const names = columnKeys(from)
  const missing: { role: ColumnRole; header: string }[] = []
  const found = COLUMN_ROLES.map((role): readonly [ColumnRole, readonly number[]] => [
    role,
    columnsOf(mapping, role).flatMap(index => {
      const place = places.get(names[index]!)
      if (place === undefined) missing.push({ role, header: from[index]!.header })
      return place ?? []
    }),
  ])
  return { mapping: Object.fromEntries(found) as unknown as ColumnMapping, missing }
}

/** The names of columns with their number among those of the same name, which makes each different; the same in every file. */
export function columnKeys(columns: readonly Named[]): readonly string[] {
  const counts = new Map<string, number>()
  return columns.map(({ header }) => {
    const name = header.trim()
    const n = (counts.get(name) ?? 0) + 1
    counts.set(name, n)
    return `${n} ${name}`
  })
}
