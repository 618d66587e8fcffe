import type { ThemesOverview } from '#core/themes/theme.ts'
import { themeTree } from './theme-tree.ts'

/** Keys of the list that are no theme; ids of themes are `t1`, `t2`, … and `u1`, `u2`, … */
export const UNASSIGNED_KEY = 'unassigned'
export const JUNK_KEY = 'junk'

/** Whether a key of the list names a theme. */
export function isThemeKey(key: string): boolean {
  return key !== UNASSIGNED_KEY && key !== JUNK_KEY
}

/**
 * What the list shows as chosen: of what the user wanted that which still is there (themes go when filters, edits or the
 * low rule change), else the largest theme, else the first rest that has comments; empty when there is nothing to choose.
 */
export function selectedKeys(themes: ThemesOverview, wanted: readonly string[]): readonly string[] {
  const kept = presentKeys(themes, wanted)
  return kept.length > 0 ? kept : selectableKeys(themes).slice(0, 1)
}

/** Those of the keys that the list has. */
export function presentKeys(themes: ThemesOverview, keys: readonly string[]): readonly string[] {
  const present = selectableKeys(themes)
  return keys.filter(key => present.includes(key))
}

/**
 * What is chosen where the user asks for several keys: themes only, or one of the rests, the one that was asked for last.
 *
 * @param before - What was chosen.
 */
export function allowedKeys(before: readonly string[], keys: readonly string[]): readonly string[] {
  if (keys.length < 2 || keys.every(isThemeKey)) return keys
  const added = keys.filter(key => !before.includes(key))
  const rest = added.findLast(key => !isThemeKey(key))
  if (rest !== undefined && added.length === 1) return [rest]
  const themes = keys.filter(isThemeKey)
  return themes.length > 0 ? themes : keys.slice(-1)
}

/** Of all keys of a list those that are chosen together: its themes; without any, the first rest. */
export function allKeys(keys: readonly string[]): readonly string[] {
  const themes = keys.filter(isThemeKey)
  return themes.length > 0 ? themes : keys.slice(0, 1)
}

/** The key that takes the place of keys that go, sub-themes with theirs: the next one in the list that stays, else the one before. */
export function neighbourOf(themes: ThemesOverview, going: readonly string[]): string | null {
  const keys = selectableKeys(themes)
  const parents = new Map(themes.themes.map(({ id, parent }) => [id, parent ?? '']))
  const stays = (key: string): boolean => !going.includes(key) && !going.includes(parents.get(key) ?? '')
  const last = Math.max(...going.map(key => keys.indexOf(key)))
  return keys.slice(last + 1).find(stays) ?? keys.slice(0, last + 1).findLast(stays) ?? null
}

/** Keys of the list from top to bottom: the themes, then the rests that have comments. */
function selectableKeys(themes: ThemesOverview): readonly string[] {
  return [
    ...themeTree(themes).flatMap(({ theme, children }) => [theme.id, ...children.map(child => child.id)]),
    ...(themes.unassigned.n > 0 ? [UNASSIGNED_KEY] : []),
    ...(themes.junk.n > 0 ? [JUNK_KEY] : []),
  ]
}
