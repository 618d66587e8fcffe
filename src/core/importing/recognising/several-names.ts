import { splitNames } from '../../survey/name-credit.ts'
import type { ColumnProfile, SeveralNames } from '../mapping.ts'

/** Signs that stand between names and hardly ever in one: what they part needs to be seen twice only. */
const LIST_SIGNS: readonly string[] = [';', '；', '|', '\n']

/** Signs that stand in names as well (“Smith, John”, “Food & Drink”): what they part must be a value of its own. */
const OTHER_SIGNS: readonly string[] = [',', '，', '、', '/', '&', '+']

/** Headers of columns whose values are tags, which some tools part by blanks. */
const TAG_HEADER = /\b(?:tags?|labels?|etiquetas?|étiquettes?|etykiety|tagi|schlagworte|标签)\b|标签/iu

/** Share of the filled cells that must hold several names to ask about them, and of those whose parts must be known. */
const CELLS_SHARE = 0.005
const KNOWN_SHARE = 0.5

/** Longer cells on average are sentences, not names. */
export const LONGEST_MEAN = 80
const LONGEST_NAME = 80
const MOST_NAMES = 40
const EXAMPLES = 3

/**
 * The sign between the names where cells seem to hold several: its parts are values of their own, or at least parts of
 * several cells where the sign is one of lists. “Smith, John” and “Food & Drink” are one name each, as nobody is called
 * Smith only. Null where nothing speaks for several. Cost: some passes over the values.
 *
 * @param values - Of the column, different ones with counts, most frequent first.
 * @param isExact - False where they are only the first ones.
 */
export function severalNamesIn(
  header: string,
  values: ColumnProfile['values'],
  isExact: boolean,
): SeveralNames | null {
  const filled = values.reduce((sum, { n }) => sum + n, 0)
  const characters = values.reduce((sum, { value, n }) => sum + value.length * n, 0)
  if (filled === 0 || characters > LONGEST_MEAN * filled) return null
  const signs = [...LIST_SIGNS, ...OTHER_SIGNS, ...(TAG_HEADER.test(header) ? [' '] : [])]
  const found = signs.flatMap(separator => severalBy(separator, values, filled) ?? [])
  const likeliest = found.toSorted((a, b) => b.cells - a.cells)[0]
  return likeliest === undefined ? null : { ...likeliest, isExact }
}

interface Cell {
  readonly value: string
  readonly n: number
  readonly names: readonly string[]
}

function severalBy(
  separator: string,
  values: ColumnProfile['values'],
  filled: number,
): Omit<SeveralNames, 'isExact'> | null {
  const cells = values.map(({ value, n }): Cell => ({ value, n, names: namesIn(value, separator) }))
  const several = cells.filter(({ names }) => names.length > 1)
  if (several.length === 0) return null
  const known = knownNames(cells, LIST_SIGNS.includes(separator) || separator === ' ')
  const understood = several.filter(({ names }) => names.every(name => known.has(name)))
  if (understood.length < KNOWN_SHARE * several.length) return null
  const count = several.reduce((sum, { n }) => sum + n, 0)
  if (count < CELLS_SHARE * filled) return null
  const examples = understood.slice(0, EXAMPLES).map(({ value }) => value.trim())
  return { separator, cells: count, examples }
}

/** Names that are values of their own; where the sign is one of lists, also those that stand in two different cells. */
function knownNames(cells: readonly Cell[], isListSign: boolean): ReadonlySet<string> {
  const known = new Set(cells.flatMap(({ names }) => (names.length === 1 ? names : [])))
  if (!isListSign) return known
  const seen = new Set<string>()
  for (const { names } of cells) {
    for (const name of new Set(names)) {
      if (seen.has(name)) known.add(name)
      seen.add(name)
    }
  }
  return known
}

/** The names in a value; one where a part is no name (a number: “4,5”, a sentence), so that nothing is made of it. */
function namesIn(value: string, separator: string): readonly string[] {
  const isIn = separator === ' ' ? /\S\s+\S/.test(value) : value.includes(separator)
  if (!isIn) return [value.trim()]
  const names = splitNames(value, separator)
  const isNames =
    names.length <= MOST_NAMES && names.every(name => name.length <= LONGEST_NAME && /\p{L}/u.test(name))
  return isNames ? names : [value.trim()]
}
