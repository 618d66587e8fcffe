import type { ThemeFigures } from '#core/themes/theme.ts'
import { useServices } from '../../app/app-services.ts'
import { Menu } from '../../ui/Menu.tsx'
import { useThemeEditing } from './theme-editing.ts'
import { actionsOfTheme } from './theme-menu-actions.ts'

/** Everything that can be done with one theme, behind a button. */
export function ThemeMenu({ theme }: { readonly theme: ThemeFigures }) {
  const { words } = useServices()
  const { act, ask, rename } = useThemeEditing()
  // As long as the menu is there it keeps the focus from the field.
  const renameLater = (id: string | null): void => {
    setTimeout(rename, 0, id)
  }
  return (
    <Menu
      label={words.t('screens:themeEditing.menu.label', { theme: theme.label })}
      icon="pencil"
      actions={actionsOfTheme(theme, { act, ask, rename: renameLater }, words)}
    />
  )
}
