import type { ColumnRole } from './mapping.ts'
import { isBlank } from './reading/table-reader.ts'

/** Reads what one role has in a row; '' where the row has nothing there. */
export type RoleReader = (row: readonly string[]) => string

/**
 * The reader of a role from the columns that fill it. Several comments are joined with a line break in the order of
 * the columns, several dates (date and time), names or topics with a blank; of several scores the first counts.
 */
export function roleReader(role: ColumnRole, columns: readonly number[]): RoleReader | null {
  const [first] = columns
  if (first === undefined) return null
  if (columns.length === 1) return row => row[first] ?? ''
  const separator = role === 'comment' ? '\n' : ' '
  return row => {
    const cells = columns.map(column => row[column] ?? '').filter(cell => !isBlank(cell))
    return role === 'score' ? (cells[0] ?? '') : cells.join(separator)
  }
}
