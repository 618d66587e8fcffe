import { AppError } from '../../errors.ts'
import { withoutRevoked } from './in-effect.ts'
import { isThemeEdit } from './is-theme-edit.ts'
import { themeNumber } from '../theme-number.ts'
import { matchThemes, type ThemeTraits, traitsOf } from './match-themes.ts'
import { namedThemes, withThemes } from './named-themes.ts'
import type { ThemeEdit } from './theme-edit.ts'

const FORMAT = 'lowdown-edits/1'
/** Formats of later versions, which may hold edits that are unknown here. */
const LATER_FORMAT = /^lowdown-edits\/\d+$/

/** Edits as they are kept in a file. */
export interface EditsFile {
  readonly edits: readonly ThemeEdit[]
  /**
   * Traits of the found themes that the edits name: ids alone mean nothing in another run. Null in a file made by hand that
   * has no such list: then the ids are those of the run that is edited.
   */
  readonly themes: readonly ThemeTraits[] | null
}

/**
 * The text of a file: readable JSON, `lowdown-edits/1`.
 *
 * @param all - Those that were taken out, and what took them out, are left out.
 * @param known - The themes of the run that was edited, and those of earlier runs that edits name; of several with one id
 * the first counts.
 */
export function writeEditsFile(all: readonly ThemeEdit[], known: readonly ThemeTraits[]): string {
  const edits = withoutRevoked(all)
  const named = new Set(edits.flatMap(namedThemes))
  const traits = new Map<string, ThemeTraits>()
  for (const theme of known)
    if (named.has(theme.id) && !traits.has(theme.id)) traits.set(theme.id, traitsOf(theme))
  const themes = [...traits.values()]
  return `${JSON.stringify({ format: FORMAT, themes, edits }, null, 2)}\n`
}

/**
 * The edits in the text of a file.
 *
 * @throws AppError `themes/broken-edits` for a text that is not whole JSON, `themes/newer-edits` for a later format,
 * `themes/bad-edits` that names the first thing that is wrong.
 */
export function readEditsFile(text: string, file: string): EditsFile {
  const value = parsed(text, file)
  const refuse = (part: string): never => {
    throw new AppError('themes/bad-edits', { file, part })
  }
  if (!isRecord(value)) return refuse('format')
  const { format, edits, themes = null } = value
  if (format !== FORMAT) {
    if (typeof format === 'string' && LATER_FORMAT.test(format))
      throw new AppError('themes/newer-edits', { file, format })
    return refuse('format')
  }
  if (!Array.isArray(edits)) return refuse('edits')
  const wrong = edits.findIndex(edit => !isThemeEdit(edit))
  if (wrong >= 0) return refuse(`edits[${wrong}]`)
  if (themes !== null && !isListOfTraits(themes)) return refuse('themes')
  return { edits: edits as readonly ThemeEdit[], themes }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new AppError('themes/broken-edits', { file })
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isListOfTraits(value: unknown): value is readonly ThemeTraits[] {
  return Array.isArray(value) && value.every(isTraits)
}

function isTraits(value: unknown): value is ThemeTraits {
  if (!isRecord(value)) return false
  const { id, parent = null, label, markedStems } = value
  return (
    typeof id === 'string' &&
    (parent === null || typeof parent === 'string') &&
    typeof label === 'string' &&
    Array.isArray(markedStems) &&
    markedStems.every(stem => typeof stem === 'string')
  )
}

/**
 * The edits of a file for the themes of a run: found themes are known by their words, whatever their ids are there. What
 * is not there again is named by its label, one that the file does not describe by its id in quotes: so no edit meets
 * another theme that has the same id by chance, and it is told when an edit cannot be replayed.
 */
export function editsFor({ edits, themes }: EditsFile, found: readonly ThemeTraits[]): readonly ThemeEdit[] {
  if (themes === null) return edits
  const matched = matchThemes(themes, found)
  const ids = new Map(themes.map(({ id, label }) => [id, matched.get(id) ?? `“${label}”`]))
  const idOf = (id: string): string => ids.get(id) ?? (themeNumber(id) > 0 ? `“${id}”` : id)
  return edits.map(edit => withThemes(edit, idOf))
}
