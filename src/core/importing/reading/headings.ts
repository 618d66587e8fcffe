import type { ColumnName } from './header-rows.ts'
import { isBlank } from './table-reader.ts'

/** Filled cells from which on a row above the names is one of headings, not a title with a value. */
const LEAST_HEADINGS = 3

/**
 * The names of columns below a row that may hold headings of groups of columns. A column that has its name among the
 * headings, as a cell merged over both rows gives it, takes it from there; equal names below different headings are told
 * apart by them: `Phone [Score]`, `Mail [Score]`.
 */
export function withHeadings(
  names: readonly ColumnName[],
  headings: readonly string[],
): readonly ColumnName[] {
  const filled = headings.flatMap((cell, column) => (isBlank(cell) ? [] : column))
  if (filled.length < 2) return names
  const isHeading = filled.length >= LEAST_HEADINGS
  const width = isHeading ? Math.max(names.length, filled.at(-1)! + 1) : names.length
  const named = Array.from({ length: width }, (_, column): ColumnName => {
    const name = names[column] ?? { header: '' }
    return isHeading && isBlank(name.header) ? { header: headings[column] ?? '' } : name
  })
  return toldApart(named, headings)
}

function toldApart(names: readonly ColumnName[], headings: readonly string[]): readonly ColumnName[] {
  const columnsByName = new Map<string, number[]>()
  for (const [column, { header }] of names.entries())
    columnsByName.set(header, [...(columnsByName.get(header) ?? []), column])
  const headingOf = (column: number): string =>
    headings.slice(0, column + 1).findLast(cell => !isBlank(cell)) ?? ''
  return names.map((name, column) => {
    const alike = columnsByName.get(name.header)!.map(headingOf)
    const isTold = alike.length > 1 && new Set(alike).size === alike.length && !alike.includes('')
    return isTold && !isBlank(name.header)
      ? { ...name, header: `${headingOf(column).trim()} [${name.header.trim()}]` }
      : name
  })
}
