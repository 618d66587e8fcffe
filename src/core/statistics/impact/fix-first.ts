import type { ThemeFigures } from '../../themes/theme.ts'
import { RANK_FROM, type ThemeImpact } from './theme-impact.ts'

/** A top theme whose impact is known. */
export interface WeighedTheme {
  readonly theme: ThemeFigures
  readonly impact: ThemeImpact
}

/** Top themes by what they do to the low share. */
export interface FixFirst {
  /** Those that surely raise it, and more than other comments do, with 30 mentions or more; the largest impact first. */
  readonly harmful: readonly WeighedTheme[]
  /** Mentioned often enough, but chance, or that people wrote at all, can explain what they do, or they lower it. */
  readonly others: readonly WeighedTheme[]
  /** Mentioned too seldom to be ranked. */
  readonly seldom: readonly WeighedTheme[]
}

/**
 * Which themes are worth looking at first: those without whose responses the low share would be lower, and surely so, and whose
 * comments are low more often than other comments are.
 */
export function fixFirst(themes: readonly ThemeFigures[]): FixFirst {
  const weighed = themes.flatMap(theme =>
    theme.parent === null && theme.impact != null ? [{ theme, impact: theme.impact }] : [],
  )
  const ranked = weighed
    .filter(({ impact }) => impact.mentions >= RANK_FROM)
    .toSorted((a, b) => b.impact.lowShare.impact - a.impact.lowShare.impact)
  return {
    harmful: ranked.filter(isHarmful),
    others: ranked.filter(each => !isHarmful(each)),
    seldom: weighed.filter(({ impact }) => impact.mentions < RANK_FROM),
  }
}

function isHarmful({ impact }: WeighedTheme): boolean {
  return raisesLowShare(impact) && isWorseThanComments(impact)
}

/** Without those who mention it the low share would surely be lower. */
export function raisesLowShare({ lowShare }: ThemeImpact): boolean {
  return (lowShare.interval?.[0] ?? 0) > 0
}

/** Those who mention it are surely less content than others who wrote something: else any theme would look harmful. */
function isWorseThanComments({ amongComments }: ThemeImpact): boolean {
  return (amongComments?.interval[0] ?? 0) > 0
}
