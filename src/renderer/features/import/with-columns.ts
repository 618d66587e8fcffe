import { columnsOf, COLUMN_ROLES, type ColumnMapping, type ColumnRole } from '#core/importing/mapping.ts'

/** A mapping in which these columns, and no others, fill a role; they have no other role then. */
export function withColumns(
  mapping: ColumnMapping,
  role: ColumnRole,
  columns: readonly number[],
): ColumnMapping {
  const entries = COLUMN_ROLES.map((other): [ColumnRole, readonly number[]] => [
    other,
    other === role ? columns : columnsOf(mapping, other).filter(column => !columns.includes(column)),
  ])
  return Object.fromEntries(entries) as unknown as ColumnMapping
}
