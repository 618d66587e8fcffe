import { useRef, useState, type DragEvent } from 'react'
import { isThemeKey } from './theme-selection.ts'

const THEME_TYPE = 'application/x-lowdown-theme'

/**
 * Themes can be dragged onto a theme. Rows carry nothing for it but `draggable`: all of it is heard at the list.
 *
 * @param selected - What goes along when one of them is dragged.
 */
export function useThemeDragging(
  selected: readonly string[],
  onDrop: (themes: readonly string[], on: string) => void,
) {
  const dragged = useRef<readonly string[]>([])
  const [target, setTarget] = useState<string | null>(null)
  const end = (): void => {
    dragged.current = []
    setTarget(null)
  }
  const targetOf = (event: DragEvent): string | null => {
    const key = rowKeyOf(event.target)
    const takes = dragged.current.length > 0 && key !== null && isThemeKey(key)
    return takes && !dragged.current.includes(key) ? key : null
  }
  const handlers = {
    onDragStart: (event: DragEvent) => {
      const key = rowKeyOf(event.target)
      if (key === null || !isThemeKey(key)) return
      dragged.current = selected.includes(key) ? selected.filter(isThemeKey) : [key]
      event.dataTransfer.setData(THEME_TYPE, dragged.current.join(' '))
      event.dataTransfer.effectAllowed = 'move'
    },
    onDragOver: (event: DragEvent) => {
      const key = targetOf(event)
      setTarget(key)
      if (key === null) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'move'
    },
    onDragLeave: (event: DragEvent) => {
      const to = event.relatedTarget
      if (!(to instanceof Node && event.currentTarget.contains(to))) setTarget(null)
    },
    onDrop: (event: DragEvent) => {
      const key = targetOf(event)
      const themes = dragged.current
      end()
      if (key === null) return
      event.preventDefault()
      onDrop(themes, key)
    },
    onDragEnd: end,
  }
  return { target, handlers }
}

/** The key of the row that something lies in. */
export function rowKeyOf(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest<HTMLElement>('[role=row]')?.dataset['key'] ?? null)
    : null
}
