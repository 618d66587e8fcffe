import { useRef, useState } from 'react'
import { useServices } from '../../app/app-services.ts'
import { useThemeEditing } from './theme-editing.ts'

/** The name of a theme as a field, in its row of the list. Enter and leaving it keep the name, Escape does not. */
export function ThemeRename({ id, label }: { readonly id: string; readonly label: string }) {
  const { words } = useServices()
  const { act, rename } = useThemeEditing()
  const [text, setText] = useState(label)
  const isSettled = useRef(false)
  const settle = (): boolean => {
    const isFirst = !isSettled.current
    isSettled.current = true
    if (isFirst) rename(null)
    return isFirst
  }
  const keep = (): void => {
    if (!settle()) return
    const name = text.trim()
    if (name !== '' && name !== label)
      void act({ kind: 'do', edit: { kind: 'rename', theme: id, label: name } })
  }
  return (
    <input
      className="ui-input themes-item-rename"
      aria-label={words.t('screens:themeEditing.rename.label')}
      title={words.t('screens:themeEditing.rename.help')}
      value={text}
      // The field appears where the user asked for it.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      onFocus={event => event.currentTarget.select()}
      onChange={event => setText(event.target.value)}
      onBlur={keep}
      onPointerDown={event => event.stopPropagation()}
      onKeyDown={event => {
        event.stopPropagation()
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        if (event.key === 'Enter') keep()
        else settle()
        // Back to the theme, whose keys are at work again.
        event.currentTarget.closest<HTMLElement>('[role=row]')?.focus()
      }}
    />
  )
}
