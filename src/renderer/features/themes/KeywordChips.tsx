import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { InTurn } from '#drawing/turns.tsx'
import type { ThemeFigures } from '#core/themes/theme.ts'
import { useServices } from '../../app/app-services.ts'
import '../../ui/listbox.css'
import { useThemeEditing } from './theme-editing.ts'

/** The words of a theme; each opens what can be done with it. */
export function KeywordChips({ theme }: { readonly theme: ThemeFigures }) {
  const { words } = useServices()
  return (
    <ul className="themes-keywords" aria-label={words.t('screens:analysis.themes.keywords')}>
      {theme.keywords.map(({ text }) => (
        <li key={text}>
          <InTurn placeholder={<span className="themes-keyword">{text}</span>}>
            <KeywordMenu theme={theme.id} word={text} />
          </InTurn>
        </li>
      ))}
    </ul>
  )
}

function KeywordMenu({ theme, word }: { readonly theme: string; readonly word: string }) {
  const { words } = useServices()
  const { act, ask } = useThemeEditing()
  const say = 'screens:themeEditing.word'
  const actions = {
    pin: () => void act({ kind: 'do', edit: { kind: 'pin', theme, word } }),
    forbid: () => void act({ kind: 'do', edit: { kind: 'forbid', word } }),
    join: () => ask({ kind: 'join', theme, word }),
    create: () => ask({ kind: 'create', word }),
    split: () => ask({ kind: 'split', theme, word }),
  } as const
  return (
    <MenuTrigger>
      <Button className="themes-keyword">{word}</Button>
      <Popover className="ui-popover" placement="bottom start">
        <Menu className="ui-listbox" aria-label={words.t(`${say}.label`, { word })}>
          {(['pin', 'forbid', 'join', 'create', 'split'] as const).map(id => (
            <MenuItem key={id} id={id} className="ui-listbox-item" onAction={actions[id]}>
              {words.t(`${say}.${id}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
