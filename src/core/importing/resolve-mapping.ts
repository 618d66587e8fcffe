import { AppError } from '../errors.ts'
import {
  columnsOf,
  COLUMN_ROLES,
  type ColumnMapping,
  type ColumnProfile,
  type ColumnRole,
  type FileInspection,
} from './mapping.ts'

/** One `--map role=Column`, split at its first `=`. */
export interface MapOption {
  readonly role: string
  readonly column: string
}

/**
 * The recognised mapping with what the user settled. A role that is named loses its guess; named twice it has both
 * columns in that order; named with '' it has none. `#7` is the seventh column. A column that is given away loses the
 * role that was guessed for it, not one that was settled.
 *
 * @throws AppError `import/unknown-column`; `usage/bad-value` for an unknown role.
 */
export function applyMapOptions(inspection: FileInspection, overrides: readonly MapOption[]): ColumnMapping {
  const settled = new Map<ColumnRole, number[]>()
  for (const { role, column } of overrides) {
    const known = knownRole(role, column)
    const columns = settled.get(known) ?? []
    if (column !== '') columns.push(columnNamed(inspection, column))
    settled.set(known, columns)
  }
  const given = new Set([...settled.values()].flat())
  return Object.fromEntries(
    COLUMN_ROLES.map(role => [
      role,
      settled.get(role) ?? columnsOf(inspection.mapping, role).filter(column => !given.has(column)),
    ]),
  ) as unknown as ColumnMapping
}

function knownRole(role: string, column: string): ColumnRole {
  const known = COLUMN_ROLES.find(name => name === role)
  if (known !== undefined) return known
  throw new AppError('usage/bad-value', {
    option: '--map',
    value: `${role}=${column}`,
    expected: COLUMN_ROLES.map(name => `${name}=Column`).join(', '),
  })
}

/**
 * The column of a name: by exact header, then by header or title without blanks around it and without case, then by
 * `#number`.
 *
 * @throws AppError `import/unknown-column`
 */
export function columnNamed(inspection: FileInspection, name: string): number {
  const found = findColumn(inspection, name)
  if (found !== null) return found
  const { file, columns } = inspection
  throw new AppError('import/unknown-column', { file: file.name, column: name, columns: listOf(columns) })
}

/** The same without an error: null where no column is called so. */
export function findColumn({ columns }: FileInspection, name: string): number | null {
  const exact = columns.find(({ header }) => header === name)
  const wanted = simplified(name)
  const isNamed = (text: string | undefined): boolean => wanted !== '' && simplified(text ?? '') === wanted
  const similar = columns.find(({ header }) => isNamed(header)) ?? columns.find(({ title }) => isNamed(title))
  const number = /^#(\d{1,6})$/.exec(name)
  const found = exact ?? similar ?? (number === null ? undefined : columns[Number(number[1]) - 1])
  return found?.index ?? null
}

function simplified(header: string): string {
  return header.replace(/\s+/g, ' ').trim().toLowerCase()
}

/** The names of columns for a sentence, 50 at most. */
export function listOf(columns: readonly ColumnProfile[]): string {
  const shown = columns
    .slice(0, 50)
    .map(({ header, index }) =>
      simplified(header) === '' ? `#${index + 1}` : header.replace(/\s+/g, ' ').trim(),
    )
  return shown.join(', ') + (columns.length > shown.length ? ', …' : '')
}
