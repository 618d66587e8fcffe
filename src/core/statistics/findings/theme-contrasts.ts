import { exactWholeP } from '../agents/stratified-test.ts'
import { FALSE_ALARMS, type NamingRules } from '../thresholds.ts'
import type { Finding, FindingCode, FindingNote } from './finding.ts'
import { findingOf, sumOfCounts, type LowCount } from './shares-compared.ts'
import { leastDifference } from './strongest-first.ts'
import type { CommentSpread, CountedTheme, ThemeCounts } from './theme-counts.ts'

/** A theme whose low-score comments are counted by day and topic. */
export interface SpreadTheme extends CountedTheme {
  readonly spread: CommentSpread
}

/** Comments of a group, and those that it is compared with. */
export interface Sides {
  readonly group: number
  readonly others: number
}

/** A theme among the low-score comments of a group against those of the others, found to differ by more than chance. */
export interface ThemeContrast extends Pick<Finding, 'at' | 'since'> {
  readonly code: FindingCode
  readonly theme: SpreadTheme
  /** Of some comments, how many lie on each side. */
  readonly sidesOf: (comments: CommentSpread) => Sides
  /** Corrected for all that was looked at with it. */
  readonly pValue: number
  readonly notes: readonly FindingNote[]
  /** True where everybody expects it: it is not told, and explains what else is. */
  readonly isExpected?: boolean
}

/** Themes with enough low-score comments to be looked at. */
export function spreadThemes({ themes }: ThemeCounts): readonly SpreadTheme[] {
  return themes.flatMap(theme => (theme.spread === null ? [] : [{ ...theme, spread: theme.spread }]))
}

/** The two sides of a contrast: all comments and those about the theme. */
export function countsOn(
  sidesOf: ThemeContrast['sidesOf'],
  all: CommentSpread,
  about: CommentSpread,
): { readonly group: LowCount; readonly others: LowCount } {
  const [base, own] = [sidesOf(all), sidesOf(about)]
  return { group: { n: base.group, low: own.group }, others: { n: base.others, low: own.others } }
}

/**
 * The findings of these contrasts, the strongest first, one a theme. Where one theme becomes more frequent all others lose
 * in share: what is left of a difference without the comments of the themes that come before it must point the same
 * way, matter, and be unlikely to be chance by an exact test of the comments, too.
 *
 * @param limits - So many are told at the most, of so many that were looked at.
 */
export function contrastFindings(
  contrasts: readonly ThemeContrast[],
  { spread }: Pick<ThemeCounts, 'spread'>,
  rules: NamingRules,
  { most, looked }: { readonly most: number; readonly looked: number },
): readonly Finding[] {
  const found = contrasts
    .flatMap(contrast => {
      const finding = contrastFinding(
        contrast,
        countsOn(contrast.sidesOf, spread, contrast.theme.spread),
        rules,
      )
      return finding === null ? [] : [{ contrast, finding }]
    })
    // Of the two sides of one coin the one with more is told.
    .toSorted(
      (a, b) =>
        leastDifference(b.finding) - leastDifference(a.finding) ||
        b.finding.difference - a.finding.difference ||
        a.finding.pValue - b.finding.pValue,
    )
  const told: { readonly contrast: ThemeContrast; readonly finding: Finding }[] = []
  for (const each of found) {
    const themes = told.map(({ contrast }) => contrast.theme)
    const isTold = themes.includes(each.contrast.theme)
    if (!isTold && (themes.length === 0 || !isEcho(each, themes, spread, { rules, looked }))) told.push(each)
  }
  return told
    .filter(({ contrast }) => contrast.isExpected !== true)
    .map(({ finding }) => finding)
    .slice(0, most)
}

function contrastFinding(
  { code, theme, pValue, notes, at, since }: ThemeContrast,
  counts: { readonly group: LowCount; readonly others: LowCount },
  rules: NamingRules,
): Finding | null {
  const finding = findingOf({ code, key: theme.id, notes, ...counts }, pValue, rules)
  if (finding === null) return null
  const { code: _code, key: _key, ...evidence } = finding
  return {
    code,
    key: theme.id,
    label: theme.label,
    ...(at !== undefined && { at }),
    ...(since !== undefined && { since }),
    ...evidence,
  }
}

function isEcho(
  { contrast, finding }: { readonly contrast: ThemeContrast; readonly finding: Finding },
  told: readonly SpreadTheme[],
  all: CommentSpread,
  { rules, looked }: { readonly rules: NamingRules; readonly looked: number },
): boolean {
  const { group, others } = countsOn(contrast.sidesOf, all, contrast.theme.spread)
  const gone = told.map(theme => contrast.sidesOf(theme.spread))
  const less = (side: keyof Sides): number => gone.reduce((sum, each) => sum + each[side], 0)
  const left = {
    group: { n: group.n - less('group'), low: group.low },
    others: { n: others.n - less('others'), low: others.low },
  }
  const rest = contrastFinding(contrast, left, { ...rules, leastResponses: 1 })
  if (rest === null || rest.difference > 0 !== finding.difference > 0) return true
  return chanceOf(left.group, left.others) * looked > FALSE_ALARMS
}

/** The chance that two groups of comments are so far apart; exact. */
export function chanceOf(group: LowCount, others: LowCount): number {
  const { n, low } = sumOfCounts([group, others])
  return exactWholeP([{ ...group, referenceN: n, referenceLow: low }], group.low)
}
