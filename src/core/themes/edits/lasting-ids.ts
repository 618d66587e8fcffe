import { themeNumber } from '../theme-number.ts'
import type { FoundTheme, ThemeRun } from '../theme.ts'
import type { ThemeMemory } from '../theme-memory.ts'
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

/** What is remembered of `themes`, once they have the ids of `renamed`, which are the same themes. */
export function withIds(
  memory: ThemeMemory,
  themes: readonly Pick<FoundTheme, 'id'>[],
  renamed: readonly Pick<FoundTheme, 'id'>[],
): ThemeMemory {
  const ids = new Map(themes.map(({ id }, place) => [id, renamed[place]!.id]))
  return {
    themes: memory.themes.map(theme => ({
      ...theme,
      id: ids.get(theme.id) ?? theme.id,
      parent: theme.parent === null ? null : (ids.get(theme.parent) ?? theme.parent),
    })),
    lastNumber: renamed.reduce((most, { id }) => Math.max(most, themeNumber(id)), memory.lastNumber),
  }
}
