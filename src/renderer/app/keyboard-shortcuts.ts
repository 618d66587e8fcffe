import { useLayoutEffect } from 'react'
import { SECTIONS, type Section } from './sections.ts'

/** What a key asks for. */
export type Shortcut =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'open-file' }
  | { readonly kind: 'help' }

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** The shortcut of a key, null where it has none. Ctrl and Cmd are the same. */
export function shortcutOf({ key, ctrlKey, metaKey, altKey }: Key): Shortcut | null {
  if (altKey) return null
  if (ctrlKey || metaKey) return key.toLowerCase() === 'o' ? { kind: 'open-file' } : null
  if (key === '?') return { kind: 'help' }
  const section = /^[1-9]$/.test(key) ? SECTIONS[Number(key) - 1] : undefined
  return section === undefined ? null : { kind: 'section', section }
}

/** Listens to the keys of the whole window, but not while a dialog is open or, for plain keys, something is typed. */
export function useKeyboardShortcuts(act: (shortcut: Shortcut) => void): void {
  // With the screen, not after it: a key pressed at once would go to the browser, which has a Ctrl+O of its own.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event)
      if (shortcut === null || event.defaultPrevented || isChoosing()) return
      if (shortcut.kind !== 'open-file' && isTyping(event.target)) return
      event.preventDefault()
      act(shortcut)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [act])
}

/** A list that stands in the page (the themes) keeps nobody from going elsewhere; one in a popover is a choice under way. */
const OPEN_CHOICES = '[role=dialog], [role=alertdialog], [role=menu], [data-trigger] [role=listbox]'

/** Whether a dialog or a list of choices is open. */
export function isChoosing(): boolean {
  return document.querySelector(OPEN_CHOICES) !== null
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null
}
