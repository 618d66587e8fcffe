import { THEME_CHANGES, type ThemeDifference } from '#core/themes/codebook/diff-codebooks.ts'
import type { Words } from '#words/create-words.ts'
import { formatCount } from '#words/format.ts'

const say = 'screens:codebook.compare'

/** The differences, those that are changes first: new, grown, shrunk, gone; each in the order it came in. */
export function byChange(differences: readonly ThemeDifference[]): readonly ThemeDifference[] {
  return THEME_CHANGES.flatMap(change => differences.filter(difference => difference.change === change))
}

/** How many themes are new, grown, shrunk and gone, in one sentence. */
export function changeSummary(differences: readonly ThemeDifference[], words: Words): string {
  const parts = THEME_CHANGES.map(change => ({
    change,
    count: differences.filter(difference => difference.change === change).length,
  })).filter(({ count }) => count > 0)
  if (parts.every(({ change }) => change === 'steady')) return words.t(`${say}.same`)
  const list = parts.map(({ change, count }) =>
    words.t(`${say}.count.${change}`, { count, n: formatCount(count) }),
  )
  return words.t(`${say}.summary`, { parts: list.join(', ') })
}
