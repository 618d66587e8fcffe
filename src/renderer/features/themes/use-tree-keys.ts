import { useRef, type KeyboardEvent } from 'react'
import { treeStep, typedRow, type TreeStep, type VisibleRow } from './visible-rows.ts'

/** Letters typed within this time make one word. */
const TYPING_MS = 1000

export interface TreeKeyActions {
  readonly step: (step: TreeStep) => void
  readonly rename: () => void
  readonly remove: () => void
}

/** Keys of the list: those of every tree, letters that find a row, F2 and Enter to rename, Delete. */
export function useTreeKeys(rows: readonly VisibleRow[], actions: TreeKeyActions) {
  const typed = useRef({ text: '', atMs: 0 })
  const find = (at: string, event: KeyboardEvent): TreeStep | null => {
    const isRecent = event.timeStamp - typed.current.atMs < TYPING_MS
    const text = (isRecent ? typed.current.text : '') + event.key
    // A space begins no word, and a number alone opens a screen.
    if (!/^\p{L}/u.test(text)) return null
    typed.current = { text, atMs: event.timeStamp }
    const to = typedRow(rows, at, text)
    return to === null ? null : { kind: 'go', to, how: 'choose' }
  }
  return (event: KeyboardEvent): void => {
    const at = event.target instanceof HTMLElement ? event.target.dataset['key'] : undefined
    if (at === undefined || event.altKey) return
    const isControl = event.ctrlKey || event.metaKey
    const { key, shiftKey } = event
    const isLetter = /^.$/u.test(key) && !isControl
    const step = (isLetter ? find(at, event) : null) ?? treeStep(rows, at, { key, shiftKey, isControl })
    if (step !== null) actions.step(step)
    else if (isControl) return
    else if (key === 'F2' || key === 'Enter') actions.rename()
    else if (key === 'Delete') actions.remove()
    else if (!isLetter || !/\p{L}/u.test(key)) return
    event.preventDefault()
    event.stopPropagation()
  }
}
