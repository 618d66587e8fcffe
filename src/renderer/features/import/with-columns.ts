import { columnsOf, COLUMN_ROLES, type ColumnMapping, type ColumnRole } from '#core/importing/mapping.ts'
import { CREDITED_FIELDS } from '#core/survey/name-credit.ts'

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

/** The columns beside which a column can be given a role, such as a first name beside a last name; none for most roles. */
export function joinableWith(mapping: ColumnMapping, role: ColumnRole, column: number): readonly number[] {
  const present = (CREDITED_FIELDS as readonly ColumnRole[]).includes(role) ? columnsOf(mapping, role) : []
  return present.includes(column) ? [] : present
}
