/** Words and phrases by which a theme is told. */
export const MOST_KEYWORDS = 10
/** Words that are marked in quotes, the keywords among them. */
export const MOST_MARKED = 30
/** So many are marked, however little typical they are. */
const FEWEST_MARKED = 10
/** From this log-odds score on a word hardly belongs to a theme by chance. */
export const TYPICAL = 2

/** Of the words of a theme, the most typical first, those that are marked in quotes. */
export function markedOf<W extends { readonly score: number }>(words: readonly W[]): readonly W[] {
  return words.filter(({ score }, rank) => rank < FEWEST_MARKED || score >= TYPICAL).slice(0, MOST_MARKED)
}
