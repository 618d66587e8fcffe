import { useEffect } from 'react'
import { isChoosing } from '../../app/keyboard-shortcuts.ts'
import { openSection } from '../../app/sections.ts'

/** Ctrl+Z undoes and Ctrl+Shift+Z, or Ctrl+Y, does again, unless something is typed or a dialog is open. */
export function useUndoKeys(act: (step: 'undo' | 'redo') => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const step = stepOf(event)
      // The address is ahead of the screen: where it names another one, that one is meant.
      if (openSection() !== 'themes') return
      if (step === null || event.defaultPrevented || isChoosing() || isTyping(event.target)) return
      event.preventDefault()
      act(step)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [act])
}

function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || !(ctrlKey || metaKey)) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : null
}

/** A box that is ticked has nothing to undo of its own; a text has. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=checkbox]), textarea, [contenteditable]') !== null
  )
}
