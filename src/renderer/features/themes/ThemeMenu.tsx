import { useServices } from '../../app/app-services.ts'
import { Menu, type MenuAction } from '../../ui/Menu.tsx'
import type { ThemeFigures } from '#core/themes/theme.ts'
import { useThemeEditing } from './theme-editing.ts'

/** Everything that can be done with one theme. */
export function ThemeMenu({ theme }: { readonly theme: ThemeFigures }) {
  const { words } = useServices()
  const { act, ask, rename } = useThemeEditing()
  const say = 'screens:themeEditing.menu'
  const themes = [theme.id]
  const toTop: MenuAction = {
    id: 'top',
    label: words.t(`${say}.top`),
    onAction: () => void act({ kind: 'do', edit: { kind: 'nest', theme: theme.id, under: null } }),
  }
  return (
    <Menu
      label={words.t(`${say}.label`, { theme: theme.label })}
      icon="pencil"
      actions={[
        {
          id: 'rename',
          label: words.t(`${say}.rename`),
          // As long as the menu is there it keeps the focus from the field.
          onAction: () => setTimeout(rename, 0, theme.id),
        },
        { id: 'merge', label: words.t(`${say}.merge`), onAction: () => ask({ kind: 'merge', themes }) },
        { id: 'nest', label: words.t(`${say}.nest`), onAction: () => ask({ kind: 'nest', themes }) },
        ...(theme.parent === null ? [] : [toTop]),
        {
          id: 'split',
          label: words.t(`${say}.split`),
          onAction: () => ask({ kind: 'split', theme: theme.id, word: null }),
        },
        { id: 'rule', label: words.t(`${say}.rule`), onAction: () => ask({ kind: 'rule', theme: theme.id }) },
        {
          id: 'delete',
          label: words.t(`${say}.delete`),
          isDanger: true,
          onAction: () => ask({ kind: 'delete', themes }),
        },
      ]}
    />
  )
}
