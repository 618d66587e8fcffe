import type { ThemesOverview } from '#core/themes/theme.ts'

/** Keys of the list that are no theme; ids of themes are `t1`, `t2`, … */
export const UNASSIGNED_KEY = 'unassigned'
export const JUNK_KEY = 'junk'

/** The themes by their comments in play; they come in the order they have without filters. */
export function largestFirst(themes: ThemesOverview): ThemesOverview {
  return { ...themes, themes: themes.themes.toSorted((a, b) => b.n - a.n) }
}

/**
 * What the list shows as chosen: what the user wanted while it still is there (themes go when filters or the low rule
 * change), else the largest theme, else the first rest that has comments; null when there is nothing to choose.
 */
export function selectedKey(themes: ThemesOverview, wanted: string | null): string | null {
  const present = selectableKeys(themes)
  if (wanted !== null && present.includes(wanted)) return wanted
  return present[0] ?? null
}

/** Keys of the list from top to bottom: the themes, then the rests that have comments. */
function selectableKeys(themes: ThemesOverview): readonly string[] {
  return [
    ...themes.themes.map(theme => theme.id),
    ...(themes.unassigned.n > 0 ? [UNASSIGNED_KEY] : []),
    ...(themes.junk.n > 0 ? [JUNK_KEY] : []),
  ]
}
