import { logOddsScore } from '../log-odds.ts'
import type { FoundTheme } from '../theme.ts'
import { MOST_KEYWORDS, MOST_MARKED } from '../typical-words.ts'
import type { Codebook, CodebookTheme, CodebookWord } from './codebook.ts'

/** The themes of a codebook as a run has them; their keywords are the words by which each is told from the others. */
export function foundThemes({ themes }: Codebook): FoundTheme[] {
  const tops = themes.filter(({ parent }) => parent === null)
  const all = totalsOf(tops)
  return themes.map(theme => foundTheme(theme, all))
}

interface Totals {
  readonly comments: number
  readonly ofStem: ReadonlyMap<string, number>
}

function totalsOf(tops: readonly CodebookTheme[]): Totals {
  const ofStem = new Map<string, number>()
  for (const { words } of tops) for (const { stem, n } of words) ofStem.set(stem, (ofStem.get(stem) ?? 0) + n)
  return { comments: tops.reduce((sum, { n }) => sum + n, 0), ofStem }
}

function foundTheme(theme: CodebookTheme, all: Totals): FoundTheme {
  const { id, label, parent, words } = theme
  const weighed = words
    .map(word => ({ ...word, weight: weightOf(word, theme, all) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.n - a.n || (a.stem < b.stem ? -1 : 1))
  const keywords = weighed.slice(0, MOST_KEYWORDS)
  const sum = keywords.reduce((total, { weight }) => total + weight, 0)
  return {
    id,
    label,
    ...(parent !== null && { parent }),
    keywords: keywords.map(({ text, weight }) => ({ text, weight: weight / sum })),
    markedStems: weighed.slice(0, MOST_MARKED).map(({ stem }) => stem),
  }
}

/** How typical a word is of a theme; of one that has all comments, and in counts made by hand, how frequent it is. */
function weightOf({ stem, n }: CodebookWord, theme: CodebookTheme, { comments, ofStem }: Totals): number {
  const inAll = ofStem.get(stem) ?? 0
  if (theme.n >= comments || n > inAll || inAll > comments) return n
  return logOddsScore({ inTheme: n, inAll, themeTotal: theme.n, allTotal: comments })
}
