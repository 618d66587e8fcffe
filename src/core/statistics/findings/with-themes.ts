import type { Finding, Findings, ThemeFindings } from './finding.ts'
import { strongestFirst } from './strongest-first.ts'

/** More than this is never read. */
const MOST_FINDINGS = 12
/** Of changes and crossings so many may take the place of others. */
const MOST_ASIDE = 5

/**
 * Findings in the order in which they are read: differences in the low share first, then changes of themes, then crossings,
 * each the strongest first; twelve at most.
 */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  const of = (rank: number): readonly Finding[] =>
    strongestFirst(findings.filter(({ code }) => rankOf(code) === rank))
  const aside = [...of(1), ...of(2)]
  const kept = Math.max(MOST_FINDINGS - of(0).length, Math.min(MOST_ASIDE, aside.length))
  const last = aside.slice(0, kept)
  return [...of(0).slice(0, MOST_FINDINGS - last.length), ...last]
}

/** The findings with those about themes, once these are known. */
export function withThemes(findings: Findings, themes: ThemeFindings): Findings {
  return {
    ...findings,
    findings: inReadingOrder([...findings.findings, ...themes.findings]),
    unseen: themes.isTooFew ? [...findings.unseen, 'few-in-themes'] : findings.unseen,
  }
}

function rankOf(code: Finding['code']): number {
  if (code.startsWith('crossing-')) return 2
  return code === 'theme-change' ? 1 : 0
}
