import { useServices } from '../../app/app-services.ts'
import { OpenMenu } from '../../ui/Menu.tsx'
import { useThemeEditing } from './theme-editing.ts'
import { actionsOfSeveral, actionsOfTheme } from './theme-menu-actions.ts'
import type { useSharedMenu } from './use-shared-menu.ts'

interface RowMenuProps {
  /** Opens for the themes that are chosen in the list. */
  readonly menu: ReturnType<typeof useSharedMenu<readonly string[]>>
}

/** What can be done with the chosen themes, beside a row of the list. */
export function RowMenu({ menu: { open, trigger, close, after } }: RowMenuProps) {
  const { words } = useServices()
  const { themes, act, ask, rename } = useThemeEditing()
  const theme = themes.themes.find(({ id }) => id === open?.[0])
  if (open === null || theme === undefined) return null
  const isOne = open.length === 1
  const count = open.length
  const actions = isOne
    ? actionsOfTheme(theme, { act, ask, rename }, words)
    : actionsOfSeveral(open, { ask }, words)
  return (
    <OpenMenu
      label={
        isOne
          ? words.t('screens:themeEditing.menu.label', { theme: theme.label })
          : words.t('screens:themeEditing.several.title', { count, n: String(count) })
      }
      trigger={trigger}
      onClose={close}
      actions={actions.map(action => ({ ...action, onAction: () => after(action.onAction) }))}
    />
  )
}
