import type { RowFilter } from '../mapping.ts'
import type { ExportFormat, HeaderPattern, RolePatterns } from './export-format.ts'
import { headerKey, matchesHeader } from './header-key.ts'

/** The names of one column: its header, and the text of a second header row where there is one. */
export interface NamedColumn {
  readonly index: number
  readonly header: string
  readonly title?: string
}

/** The columns with one of these names, in file order. */
export function columnsWith<Column extends NamedColumn>(
  columns: readonly Column[],
  pattern: HeaderPattern,
): readonly Column[] {
  return columns.filter(
    ({ header, title }) =>
      matchesHeader(headerKey(header), pattern) ||
      (title !== undefined && matchesHeader(headerKey(title), pattern)),
  )
}

/**
 * The columns that a format names for a role: the first pattern with a column that `isUsable` takes, or several patterns
 * to be joined. Empty where there is none.
 */
export function columnsOfRole<Column extends NamedColumn>(
  columns: readonly Column[],
  patterns: RolePatterns,
  isUsable: (column: Column) => boolean,
): readonly Column[] {
  for (const entry of patterns) {
    const joined: readonly HeaderPattern[] = Array.isArray(entry) ? entry : [entry as HeaderPattern]
    const found = joined.flatMap(pattern => columnsWith(columns, pattern).filter(isUsable).slice(0, 1))
    if (found.length > 0) return found
  }
  return []
}

/** The rows that a format puts aside, by the columns of this file. */
export function rowFiltersOf(
  format: ExportFormat | null,
  columns: readonly NamedColumn[],
): readonly RowFilter[] {
  return (format?.rowRules ?? []).flatMap(({ header, values, reason }) =>
    columnsWith(columns, header)
      .slice(0, 1)
      .map(({ index }) => ({ column: index, values, reason })),
  )
}
