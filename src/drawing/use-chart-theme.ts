import { useSyncExternalStore } from 'react'

const DARK = '(prefers-color-scheme: dark)'

/** The theme that `tokens.css` shows now: `data-theme` of the root element, else the wish of the system. */
export function useChartTheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, currentTheme)
}

function currentTheme(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset['theme']
  if (chosen === 'light' || chosen === 'dark') return chosen
  return window.matchMedia(DARK).matches ? 'dark' : 'light'
}

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(DARK)
  const observer = new MutationObserver(onChange)
  media.addEventListener('change', onChange)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => {
    media.removeEventListener('change', onChange)
    observer.disconnect()
  }
}
