import type { ThemeAction } from '#contracts/theme-actions.ts'
import type { DeletedTo, ThemeEdit } from '#core/themes/edits/theme-edit.ts'
import type { ThemeFigures } from '#core/themes/theme.ts'

type Placed = Pick<ThemeFigures, 'id' | 'parent'>

/** Delete themes, as one step. Sub-themes go with the theme above them and are not named again. */
export function deleteAll(
  themes: readonly Placed[],
  ids: readonly string[],
  comments: DeletedTo,
): ThemeAction {
  return together(withoutBelow(themes, ids).map(theme => ({ kind: 'delete', theme, comments })))
}

/** Give all comments of themes, and of their sub-themes, to another; these go. */
export function mergeAll(themes: readonly Placed[], ids: readonly string[], into: string): ThemeAction {
  const going = themes.filter(({ id, parent }) => ids.includes(id) || ids.includes(parent ?? ''))
  return { kind: 'do', edit: { kind: 'merge', themes: [...going.map(({ id }) => id), into], into } }
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
