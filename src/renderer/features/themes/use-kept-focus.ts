import { useEffect, useRef, type RefObject } from 'react'

/**
 * After an edit the focus may have been on what is not there any more, or cannot be used: a menu of a theme that went, an
 * undo that was the last one. It goes to what is chosen in the list then, so that the keys go on from there.
 *
 * @param turn - Another one after each edit.
 * @param drawn - What is drawn: another one each time that something may have gone.
 */
export function useKeptFocus(screen: RefObject<HTMLElement | null>, turn: number, drawn: unknown): void {
  const isFree = useRef(false)
  useEffect(() => {
    isFree.current = turn > 0
    // From here on the user says where the focus is.
    const settle = (): void => {
      isFree.current = false
    }
    window.addEventListener('pointerdown', settle, true)
    return () => window.removeEventListener('pointerdown', settle, true)
  }, [turn])
  useEffect(() => {
    if (!isFree.current) return
    let timer: ReturnType<typeof setTimeout> | undefined
    // The browser takes the focus from what is disabled with the next frame.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        if (isFree.current && isLost(document.activeElement)) target(screen.current)?.focus()
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [screen, turn, drawn])
}

function isLost(element: Element | null): boolean {
  return element === null || element === document.body || element.matches(':disabled')
}

function target(screen: HTMLElement | null): HTMLElement | null {
  return (
    screen?.querySelector<HTMLElement>('[role=row][aria-selected=true]') ??
    screen?.querySelector<HTMLElement>('button:enabled') ??
    null
  )
}
