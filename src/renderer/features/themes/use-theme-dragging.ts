import { useRef } from 'react'
import { useDragAndDrop, type DragAndDropHooks } from 'react-aria-components'
import { isThemeKey } from './theme-selection.ts'
import { useThemeEditing } from './theme-editing.ts'

const THEME_TYPE = 'application/x-lowdown-theme'

/** Themes can be dragged onto a theme, by mouse or with Enter on the handle; what to do with them is asked then. */
export function useThemeDragging(): DragAndDropHooks {
  const { ask, renaming } = useThemeEditing()
  const dragged = useRef<readonly string[]>([])
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: renaming !== null,
    getItems: keys => [...keys].map(key => ({ [THEME_TYPE]: String(key) })),
    acceptedDragTypes: [THEME_TYPE],
    getDropOperation: (target, types) =>
      target.type === 'item' &&
      target.dropPosition === 'on' &&
      types.has(THEME_TYPE) &&
      isThemeKey(String(target.key)) &&
      !dragged.current.includes(String(target.key))
        ? 'move'
        : 'cancel',
    onDragStart: event => {
      dragged.current = [...event.keys].map(String).filter(isThemeKey)
    },
    onItemDrop: event => {
      if (dragged.current.length > 0)
        ask({ kind: 'drop', themes: dragged.current, on: String(event.target.key) })
    },
  })
  return dragAndDropHooks
}
