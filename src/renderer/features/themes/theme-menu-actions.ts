import type { ThemeFigures } from '#core/themes/theme.ts'
import type { Words } from '#words/create-words.ts'
import type { MenuAction } from '../../ui/Menu.tsx'
import type { ThemeEditing } from './theme-editing.ts'

const say = 'screens:themeEditing.menu'

/** Everything that can be done with one theme. */
export function actionsOfTheme(
  { id, parent }: Pick<ThemeFigures, 'id' | 'parent'>,
  { act, ask, rename }: Pick<ThemeEditing, 'act' | 'ask' | 'rename'>,
  words: Words,
): readonly MenuAction[] {
  const themes = [id]
  const toTop: MenuAction = {
    id: 'top',
    label: words.t(`${say}.top`),
    onAction: () => void act({ kind: 'do', edit: { kind: 'nest', theme: id, under: null } }),
  }
  return [
    { id: 'rename', label: words.t(`${say}.rename`), onAction: () => rename(id) },
    { id: 'merge', label: words.t(`${say}.merge`), onAction: () => ask({ kind: 'merge', themes }) },
    { id: 'nest', label: words.t(`${say}.nest`), onAction: () => ask({ kind: 'nest', themes }) },
    ...(parent === null ? [] : [toTop]),
    {
      id: 'split',
      label: words.t(`${say}.split`),
      onAction: () => ask({ kind: 'split', theme: id, word: null }),
    },
    { id: 'rule', label: words.t(`${say}.rule`), onAction: () => ask({ kind: 'rule', theme: id }) },
    {
      id: 'delete',
      label: words.t(`${say}.delete`),
      isDanger: true,
      onAction: () => ask({ kind: 'delete', themes }),
    },
  ]
}

/** What can be done with several themes at once. */
export function actionsOfSeveral(
  themes: readonly string[],
  { ask }: Pick<ThemeEditing, 'ask'>,
  words: Words,
): readonly MenuAction[] {
  return (['merge', 'nest', 'delete'] as const).map(kind => ({
    id: kind,
    label: words.t(`screens:themeEditing.several.${kind}`),
    isDanger: kind === 'delete',
    onAction: () => ask({ kind, themes }),
  }))
}
