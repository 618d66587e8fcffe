import { parentPlaces } from '../theme-members.ts'
import type { ThemeRun } from '../theme.ts'
import { BY_DISCOVERY, type EditedThemes } from './edited-themes.ts'

/**
 * Themes that discovery found and from which the edits took every low-score comment go: what is left of them is a name. One
 * that has a rule stays, for it says what it is about, and so does one that was found empty (a theme of a codebook). What
 * scores that are not low had in them goes to their second theme, or to none.
 *
 * It ends a replay: until then edits find the theme, and comments that come back to it bring it back.
 */
export function leaveOutEmptied(base: ThemeRun, state: EditedThemes, low: Uint8Array): void {
  const before = countLow(base.mainTheme, low, base.themes.length)
  for (const [position, parent] of parentPlaces(base).entries())
    if (parent >= 0) before[parent]! += before[position]!
  const now = countLow(state.main, low, state.themes.length)
  const isEmptied = (position: number): boolean =>
    position < before.length &&
    before[position]! > 0 &&
    now[position] === 0 &&
    !state.themes[position]!.hasRule
  const present = state.present()
  const parts = present.filter(position => state.themes[position]!.parent >= 0 && isEmptied(position))
  const tops = present.filter(
    position =>
      state.themes[position]!.parent < 0 &&
      isEmptied(position) &&
      state.childrenOf(position).every(child => parts.includes(child)),
  )
  if (parts.length + tops.length > 0) state.remove(new Set([...parts, ...tops]), BY_DISCOVERY, true)
}

/** Low-score comments of each theme itself. */
function countLow(main: Int16Array, low: Uint8Array, themes: number): Uint32Array {
  const counts = new Uint32Array(themes)
  for (let response = 0; response < main.length; response++)
    if (low[response] === 1 && main[response]! >= 0) counts[main[response]!]!++
  return counts
}
