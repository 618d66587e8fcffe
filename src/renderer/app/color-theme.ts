import { useState } from 'react'

/** Light or dark, or whatever the system asks for. */
export type ColorTheme = 'system' | 'light' | 'dark'

export const COLOR_THEMES: readonly ColorTheme[] = ['system', 'light', 'dark']

const STORAGE_KEY = 'lowdown-colours'

/** The choice kept on this machine; `system` where there is none. */
export function readColorTheme(storage: Storage = localStorage): ColorTheme {
  const stored = storage.getItem(STORAGE_KEY)
  return COLOR_THEMES.find(theme => theme === stored) ?? 'system'
}

/** Shows a theme: `data-theme` of the root element, which the tokens and the charts follow. */
export function applyColorTheme(theme: ColorTheme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

/** The theme, and how to choose another one, which is kept. */
export function useColorTheme(): readonly [theme: ColorTheme, choose: (theme: ColorTheme) => void] {
  const [theme, setTheme] = useState<ColorTheme>(() => readColorTheme())
  return [
    theme,
    chosen => {
      localStorage.setItem(STORAGE_KEY, chosen)
      applyColorTheme(chosen)
      setTheme(chosen)
    },
  ]
}
