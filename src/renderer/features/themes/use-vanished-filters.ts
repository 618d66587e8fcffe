import { useEffect } from 'react'
import type { ThemesOverview } from '#core/themes/theme.ts'
import { useProject } from '../../app/project-context.ts'

/** Takes a theme out of the filters when an edit made it go: nothing passes the filter of a theme that is not there. */
export function useVanishedFilters(themes: {
  readonly result: ThemesOverview | null
  readonly isStale: boolean
}): void {
  const { selection, toggleFilter } = useProject()
  const { result, isStale } = themes
  useEffect(() => {
    if (result === null || isStale) return
    const present = result.themes.map(theme => theme.id)
    for (const filter of selection.filters) {
      if (filter.field !== 'theme') continue
      for (const value of filter.values)
        if (value !== null && !present.includes(value)) toggleFilter('theme', value)
    }
  }, [result, isStale, selection, toggleFilter])
}
