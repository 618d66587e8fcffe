import { useEffect } from 'react'

/** Names the window after the screen; the innermost name comes first: "Themes · Northwind Energy · Lowdown". */
export function useDocumentTitle(...parts: readonly string[]): void {
  const title = [...parts, 'Lowdown'].join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
}
