import {
  columnsOf,
  COLUMN_ROLES,
  type ColumnMapping,
  type ColumnProfile,
  type KeptColumn,
} from './mapping.ts'

/** Columns of words that are kept without being asked for: at a million responses each takes 4 MB of memory. */
const MOST_COLUMNS = 20

/** What the user said of columns, by their index: true is kept. Columns that are not named are kept as recognised. */
export type KeepChoices = ReadonlyMap<number, boolean>

/**
 * The columns beside those with a role that are kept with the responses, in file order: what was chosen, and of the others
 * those that were recognised as worth it.
 */
export function keptColumns(
  columns: readonly ColumnProfile[],
  mapping: ColumnMapping,
  choices: KeepChoices = new Map(),
): readonly KeptColumn[] {
  const names = columnNames(columns)
  const taken = new Set(COLUMN_ROLES.flatMap(role => columnsOf(mapping, role)))
  const free = columns.filter(({ index }) => !taken.has(index))
  const proposed = free.filter(({ keep }) => keep === 'words').slice(0, MOST_COLUMNS)
  const recognised = new Set([...proposed, ...free.filter(({ keep }) => typeof keep === 'object')])
  return free.flatMap(column => {
    const { index, keep } = column
    if (!(choices.get(index) ?? recognised.has(column))) return []
    return [{ column: index, name: names[index]!, ...(typeof keep === 'object' && { figure: keep }) }]
  })
}

/** The part of a plan that says what is kept; empty where nothing is and nobody chose that. */
export function keptIn(
  columns: readonly ColumnProfile[],
  mapping: ColumnMapping,
  choices?: KeepChoices,
): { readonly kept?: readonly KeptColumn[] } {
  const kept = keptColumns(columns, mapping, choices)
  return kept.length > 0 || choices !== undefined ? { kept } : {}
}

/** The choices that keep these columns of a file and no others. */
export function keepOnly(
  columns: readonly Pick<ColumnProfile, 'index'>[],
  kept: readonly Pick<KeptColumn, 'column'>[],
): KeepChoices {
  const wanted = new Set(kept.map(({ column }) => column))
  return new Map(columns.map(({ index }) => [index, wanted.has(index)]))
}

/**
 * What each column is called where it is kept: by its header, by its title where that is blank, else by its place (`#7`).
 * The second of a name is `Other (2)`.
 */
export function columnNames(
  columns: readonly Pick<ColumnProfile, 'index' | 'header' | 'title'>[],
): readonly string[] {
  const used = new Set<string>()
  return columns.map(({ index, header, title = '' }) => {
    const name = header.trim() || title.trim() || `#${index + 1}`
    let unique = name
    for (let n = 2; used.has(unique); n += 1) unique = `${name} (${n})`
    used.add(unique)
    return unique
  })
}
