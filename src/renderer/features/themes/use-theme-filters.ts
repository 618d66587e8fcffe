import { useEffect } from 'react'
import type { ThemesOverview } from '#core/themes/theme.ts'
import { useProject } from '../../app/project-context.ts'
import { presentNames } from './edit-sentence.ts'

/**
 * Keeps the filters true to the themes: one that an edit made go is taken out (nothing passes the filter of a theme that is
 * not there), one that was renamed is called by its new name.
 */
export function useThemeFilters(themes: {
  readonly result: ThemesOverview | null
  readonly isStale: boolean
}): void {
  const { selection, toggleFilter, nameThemes } = useProject()
  const { result, isStale } = themes
  useEffect(() => {
    if (result === null || isStale) return
    const names = presentNames(result)
    nameThemes(names)
    for (const filter of selection.filters) {
      if (filter.field !== 'theme') continue
      for (const value of filter.values) if (value !== null && !names.has(value)) toggleFilter('theme', value)
    }
  }, [result, isStale, selection, toggleFilter, nameThemes])
}
