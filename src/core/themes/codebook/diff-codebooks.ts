import { Z_95 } from '../../statistics/intervals/confidence.ts'
import type { Codebook, CodebookTheme } from './codebook.ts'

/** What became of a theme from one codebook, or wave, to the next. */
export const THEME_CHANGES = ['new', 'grown', 'shrunk', 'gone', 'steady'] as const
export type ThemeChange = (typeof THEME_CHANGES)[number]

export interface ThemeDifference {
  readonly id: string
  readonly label: string
  readonly change: ThemeChange
  /** Low-score comments and their share of those with words; null where the theme is not there or there are none. */
  readonly before: { readonly n: number; readonly share: number | null } | null
  readonly after: { readonly n: number; readonly share: number | null } | null
  /** The earlier label, where it was another. */
  readonly renamedFrom?: string
  /** The rule is another one. */
  readonly ruleChanged?: true
}

/**
 * What is new, grown, shrunk, gone and steady between two codebooks, or two waves of one: themes by their id, or, where an
 * id is unknown to the other, by their label in lower case. Grown and shrunk: the shares differ by more than chance would
 * have it (two proportions, pooled, 5 %). In the order of the later one, those that are gone behind.
 */
export function diffCodebooks(before: Codebook, after: Codebook): readonly ThemeDifference[] {
  const partners = partnersOf(before, after)
  const kept = after.themes.map(theme => differenceOf(partners.get(theme) ?? null, theme, before, after))
  const met = new Set(partners.values())
  const gone = before.themes.filter(theme => !met.has(theme))
  return [...kept, ...gone.map(theme => differenceOf(theme, null, before, after))]
}

/** The earlier theme of each later one. */
function partnersOf(before: Codebook, after: Codebook): Map<CodebookTheme, CodebookTheme> {
  const partners = new Map<CodebookTheme, CodebookTheme>()
  const free = new Set(before.themes)
  const pair = (isSame: (a: CodebookTheme, b: CodebookTheme) => boolean): void => {
    for (const theme of after.themes) {
      if (partners.has(theme)) continue
      const partner = [...free].find(earlier => isSame(earlier, theme))
      if (partner === undefined) continue
      partners.set(theme, partner)
      free.delete(partner)
    }
  }
  pair((a, b) => a.id === b.id)
  pair((a, b) => a.label.toLowerCase() === b.label.toLowerCase())
  return partners
}

function differenceOf(
  before: CodebookTheme | null,
  after: CodebookTheme | null,
  { comments: baseBefore }: Codebook,
  { comments: baseAfter }: Codebook,
): ThemeDifference {
  const { id, label } = after ?? before!
  return {
    id,
    label,
    change: changeOf(before?.n ?? 0, baseBefore, after?.n ?? 0, baseAfter),
    before: before === null ? null : { n: before.n, share: shareOf(before.n, baseBefore) },
    after: after === null ? null : { n: after.n, share: shareOf(after.n, baseAfter) },
    ...(before !== null && after !== null && before.label !== after.label && { renamedFrom: before.label }),
    ...(before !== null && after !== null && before.rule !== after.rule && { ruleChanged: true as const }),
  }
}

function shareOf(n: number, base: number): number | null {
  return base === 0 ? null : n / base
}

function changeOf(before: number, baseBefore: number, after: number, baseAfter: number): ThemeChange {
  if (after === 0) return before === 0 ? 'steady' : 'gone'
  if (before === 0) return 'new'
  if (baseBefore === 0 || baseAfter === 0) return 'steady'
  const pooled = (before + after) / (baseBefore + baseAfter)
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / baseBefore + 1 / baseAfter))
  const difference = after / baseAfter - before / baseBefore
  if (!(Math.abs(difference) > Z_95 * spread)) return 'steady'
  return difference > 0 ? 'grown' : 'shrunk'
}
