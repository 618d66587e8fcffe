import { memo } from 'react'
import { Toolbar } from 'react-aria-components'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { nextSteps } from './edit-sentence.ts'
import { useThemeEditing } from './theme-editing.ts'

/** Above the list: a new theme, the way back and forth, the history. */
export const ThemeToolbar = memo(function ThemeToolbar() {
  const { words } = useServices()
  const { themes, act, ask } = useThemeEditing()
  const say = 'screens:themeEditing.toolbar'
  const { undo, redo } = nextSteps(themes, words)
  return (
    <Toolbar className="themes-toolbar" aria-label={words.t(`${say}.label`)}>
      <Button size="small" icon="plus" onPress={() => ask({ kind: 'create', word: null })}>
        {words.t(`${say}.create`)}
      </Button>
      <span className="themes-toolbar-space" />
      <IconButton
        icon="undo"
        label={words.t(undo === null ? `${say}.undoNone` : `${say}.undo`, { what: undo })}
        isDisabled={undo === null}
        onPress={() => void act({ kind: 'undo' })}
      />
      <IconButton
        icon="redo"
        label={words.t(redo === null ? `${say}.redoNone` : `${say}.redo`, { what: redo })}
        isDisabled={redo === null}
        onPress={() => void act({ kind: 'redo' })}
      />
      <Menu
        label={words.t(`${say}.more`)}
        actions={[
          { id: 'history', label: words.t(`${say}.history`), onAction: () => ask({ kind: 'history' }) },
          {
            id: 'codebook',
            label: words.t('screens:codebook.open'),
            onAction: () => ask({ kind: 'codebook' }),
          },
          { id: 'afresh', label: words.t(`${say}.afresh`), onAction: () => ask({ kind: 'afresh' }) },
        ]}
      />
    </Toolbar>
  )
})
