import type { KeyboardEvent } from 'react'
import { isThemeKey } from './theme-selection.ts'
import { useThemeEditing } from './theme-editing.ts'

/** Keys of the list beside those of every tree: F2 and Enter rename, Delete deletes what is chosen. */
export function useTreeKeys(selected: readonly string[]): (event: KeyboardEvent) => void {
  const { ask, rename } = useThemeEditing()
  const themes = selected.filter(isThemeKey)
  return event => {
    const [first] = themes
    const isRow = event.target instanceof Element && event.target.getAttribute('role') === 'row'
    if (!isRow || first === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    if ((event.key === 'F2' || event.key === 'Enter') && themes.length === 1) rename(first)
    else if (event.key === 'Delete') ask({ kind: 'delete', themes })
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}
