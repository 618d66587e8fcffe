import type { ThemeAction } from '#contracts/engine-jobs.ts'
import type { ThemeEdit } from '#core/themes/edits/theme-edit.ts'
import type { ThemeFigures } from '#core/themes/theme.ts'

type Placed = Pick<ThemeFigures, 'id' | 'parent'>

/** Delete themes, as one step. Sub-themes go with the theme above them and are not named again. */
export function deleteAll(themes: readonly Placed[], ids: readonly string[]): ThemeAction {
  return together(withoutBelow(themes, ids).map(theme => ({ kind: 'delete', theme })))
}

/** Put themes under another, as one step. Sub-themes move along with the theme above them. */
export function nestAll(themes: readonly Placed[], ids: readonly string[], under: string): ThemeAction {
  return together(withoutBelow(themes, ids).map(theme => ({ kind: 'nest', theme, under })))
}

function together(edits: readonly ThemeEdit[]): ThemeAction {
  const [edit] = edits
  return edit !== undefined && edits.length === 1 ? { kind: 'do', edit } : { kind: 'do-together', edits }
}

/** The ids without those of themes that lie below another of them. */
function withoutBelow(themes: readonly Placed[], ids: readonly string[]): readonly string[] {
  const parents = new Map(themes.map(({ id, parent }) => [id, parent]))
  return ids.filter(id => {
    const parent = parents.get(id) ?? null
    return parent === null || !ids.includes(parent)
  })
}
