import type { ThemeEdit } from './theme-edit.ts'

/** Ids of the themes that an edit names; not of those that it makes. */
export function namedThemes(edit: ThemeEdit): readonly string[] {
  const named: string[] = []
  withThemes(edit, id => {
    named.push(id)
    return id
  })
  return named
}

/** The edit with other ids for the themes it names. */
export function withThemes(edit: ThemeEdit, idOf: (id: string) => string): ThemeEdit {
  switch (edit.kind) {
    case 'rename':
    case 'split':
    case 'delete':
    case 'rule':
    case 'pin':
      return { ...edit, theme: idOf(edit.theme) }
    case 'merge':
      return { ...edit, themes: edit.themes.map(idOf), into: idOf(edit.into) }
    case 'nest':
      return { ...edit, theme: idOf(edit.theme), under: edit.under === null ? null : idOf(edit.under) }
    case 'create':
      return { ...edit, under: edit.under === null ? null : idOf(edit.under) }
    case 'move':
      return { ...edit, to: edit.to === null ? null : idOf(edit.to) }
    case 'forbid':
    case 'join':
    case 'revoke':
    case 'restore':
      return edit
  }
}
