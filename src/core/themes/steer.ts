import type { Lexicon } from '../text/lexicon.ts'
import type { Steering } from './edits/steering.ts'
import { stemsOfSpelling } from './stems-of-spelling.ts'

/**
 * Let what the user said about words act on all words read: forbidden ones mean nothing, joined ones are one. A word that
 * is no stem here (a phrase, one that no comment holds) is not followed; the edits over the result see to it.
 *
 * @returns What of it was followed.
 */
export function steer(
  lexicon: Lexicon,
  { forbidden, joined }: Steering,
): Pick<Steering, 'forbidden' | 'joined'> {
  const stemsOf = stemsOfSpelling(lexicon)
  return {
    forbidden: forbidden.filter(word => {
      const stems = stemsOf(word)
      lexicon.drop(stems)
      return stems.length > 0
    }),
    joined: joined.filter(words => unite(words.map(stemsOf), lexicon)),
  }
}

/** Words become one in each language in which two of them are met; true where all are met. */
function unite(stems: readonly (readonly number[])[], lexicon: Lexicon): boolean {
  if (stems.length < 2 || stems.some(each => each.length === 0)) return false
  const byLanguage = new Map<string, Set<number>>()
  for (const stem of stems.flat()) {
    const language = lexicon.keyOfStem[stem]!.split(':')[0]!
    byLanguage.set(language, (byLanguage.get(language) ?? new Set()).add(stem))
  }
  for (const group of byLanguage.values()) lexicon.unite([...group])
  return true
}
