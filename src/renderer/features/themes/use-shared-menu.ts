import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

/**
 * A menu that opens beside any of many elements. What an action does `after` the menu is gone has the element as the place
 * that the focus comes back to: while the menu is there it keeps the focus, and a dialog that opens meanwhile would give it
 * back to what is no more.
 */
export function useSharedMenu<K>() {
  const [open, setOpen] = useState<K | null>(null)
  const next = useRef<(() => void) | null>(null)
  const trigger = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const act = next.current
    if (open !== null || act === null) return
    next.current = null
    trigger.current?.focus()
    act()
  }, [open])
  const show = useCallback((key: K, beside: HTMLElement) => {
    trigger.current = beside
    setOpen(key)
  }, [])
  const close = useCallback(() => setOpen(null), [])
  const after = useCallback((act: () => void) => {
    next.current = act
  }, [])
  return useMemo(() => ({ open, trigger, show, close, after }), [open, show, close, after])
}
