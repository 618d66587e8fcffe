import type { ThemeRun } from '../theme.ts'
import { matchThemes, type ThemeTraits } from './match-themes.ts'

/**
 * A run whose themes have the ids of the earlier themes that they are again, so that edits mean what they meant; new ones
 * have numbers that no theme had.
 *
 * @param earlier - The themes of the run before, and those that edits name; none where they are forgotten.
 * @param highest - The highest number that a found theme is known to have had (`t7` has 7), 0 for none.
 */
export function withLastingIds(run: ThemeRun, earlier: readonly ThemeTraits[], highest: number): ThemeRun {
  const ids = new Map([...matchThemes(earlier, run.themes)].map(([before, after]) => [after, before]))
  let last = earlier.reduce((most, { id }) => Math.max(most, themeNumber(id)), highest)
  for (const { id } of run.themes) if (!ids.has(id)) ids.set(id, `t${++last}`)
  const themes = run.themes.map(theme => {
    const { parent = null } = theme
    return { ...theme, id: ids.get(theme.id)!, parent: parent === null ? null : (ids.get(parent) ?? null) }
  })
  return { ...run, themes }
}

/** 7 of `t7`; 0 of an id that is not of a found theme. */
export function themeNumber(id: string): number {
  return Number(/^t(\d{1,9})$/.exec(id)?.[1] ?? 0)
}
