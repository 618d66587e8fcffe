import { Z_95 } from '../../statistics/intervals/confidence.ts'
import { matchThemes, type ThemeTraits, traitsOf } from '../edits/match-themes.ts'
import type { Codebook, CodebookTheme } from './codebook.ts'
import { foundThemes } from './found-themes.ts'

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
 * What is new, grown, shrunk, gone and steady between two codebooks, or two waves of one. A theme is the other's theme of
 * the same label, in lower case; else the one with which it has most of its words in common. Grown and shrunk: the shares
 * differ by more than chance would have it (two proportions, pooled, 5 %). In the order of the later one, those that are
 * gone behind.
 *
 * @param isSuccessor - The later one is of comments that were placed in the earlier one, so that their ids mean the same
 * and decide first. The ids of two files have nothing to do with one another.
 */
export function diffCodebooks(
  before: Codebook,
  after: Codebook,
  isSuccessor = false,
): readonly ThemeDifference[] {
  const partners = partnersOf(before, after, isSuccessor)
  const kept = after.themes.map(theme => differenceOf(partners.get(theme) ?? null, theme, before, after))
  const met = new Set(partners.values())
  const gone = before.themes.filter(theme => !met.has(theme))
  return [...kept, ...gone.map(theme => differenceOf(theme, null, before, after))]
}

type Partners = Map<CodebookTheme, CodebookTheme>
type Test = (before: CodebookTheme, after: CodebookTheme) => boolean

/** The earlier theme of each later one. */
function partnersOf(before: Codebook, after: Codebook, isSuccessor: boolean): Partners {
  const partners: Partners = new Map()
  const free = new Set(before.themes)
  const take = (partner: CodebookTheme, theme: CodebookTheme): void => {
    partners.set(theme, partner)
    free.delete(partner)
  }
  const pair = (isSame: Test): void => {
    for (const theme of after.themes) {
      const partner = partners.has(theme) ? undefined : [...free].find(earlier => isSame(earlier, theme))
      if (partner !== undefined) take(partner, theme)
    }
  }
  if (isSuccessor) pair((a, b) => a.id === b.id)
  pair((a, b) => hasSameLabel(a, b) && (a.parent === null) === (b.parent === null))
  pair(hasSameLabel)
  const left = after.themes.filter(theme => !partners.has(theme))
  for (const [partner, theme] of partnersByWords([before, [...free]], [after, left])) take(partner, theme)
  return partners
}

const hasSameLabel: Test = (a, b) => a.label.toLowerCase() === b.label.toLowerCase()

/** Some themes of a codebook. */
type Some = readonly [codebook: Codebook, themes: readonly CodebookTheme[]]

/** Pairs of themes that have most of their words in common; their ids decide nothing. */
function partnersByWords(
  [before, earlier]: Some,
  [after, later]: Some,
): readonly (readonly [CodebookTheme, CodebookTheme])[] {
  const traits = (codebook: Codebook, themes: readonly CodebookTheme[], side: string): ThemeTraits[] => {
    const places = new Map(themes.map((theme, place) => [theme.id, place]))
    return foundThemes(codebook).flatMap(theme => {
      const place = places.get(theme.id)
      return place === undefined ? [] : [{ ...traitsOf(theme), id: `${side} ${place}` }]
    })
  }
  const matched = matchThemes(traits(before, earlier, 'earlier'), traits(after, later, 'later'))
  const placeOf = (id: string): number => Number(id.slice(id.indexOf(' ')))
  return Array.from(matched, ([a, b]) => [earlier[placeOf(a)]!, later[placeOf(b)]!] as const)
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
