import type { ThemeFigures, ThemesOverview } from '#core/themes/theme.ts'

/** A theme of the top level with the sub-themes below it, each level most comments first. */
export interface ThemeNode {
  readonly theme: ThemeFigures
  readonly children: readonly ThemeFigures[]
}

/** The themes as two levels. A sub-theme whose top theme is not there, or lies under another itself, stands at the top. */
export function themeTree({ themes }: Pick<ThemesOverview, 'themes'>): readonly ThemeNode[] {
  const tops = new Set(themes.filter(theme => theme.parent === null).map(theme => theme.id))
  const isBelow = (theme: ThemeFigures): boolean => theme.parent !== null && tops.has(theme.parent)
  const sorted = themes.toSorted((a, b) => b.n - a.n)
  return sorted
    .filter(theme => !isBelow(theme))
    .map(theme => ({
      theme,
      children: sorted.filter(child => isBelow(child) && child.parent === theme.id),
    }))
}
