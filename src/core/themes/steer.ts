import { languageFromCode } from '../text/languages.ts'
import { type Lexicon, NO_STEM } from '../text/lexicon.ts'
import type { Steering } from './edits/steering.ts'

/** A word that speaks for one theme, by its stems. */
export interface PinnedStems {
  readonly theme: string
  readonly stems: readonly number[]
}

/** What of the user's word a discovery goes by. */
export interface Steered {
  readonly followed: Steering
  readonly pins: readonly PinnedStems[]
}

/**
 * Let what the user said about words act on all words read: forbidden ones mean nothing, joined ones are one. A word that
 * is no stem here (a phrase, one that no comment holds) is not followed; the edits over the result see to it.
 *
 * @param hasThemes - The themes are known, so that pins speak for them. Else the words that are pinned to one theme count
 * as one, so that they find together again.
 */
export function steer(lexicon: Lexicon, steering: Steering, hasThemes: boolean): Steered {
  const stemsOf = stemsIn(lexicon)
  const forbidden = steering.forbidden.filter(word => {
    const stems = stemsOf(word)
    lexicon.drop(stems)
    return stems.length > 0
  })
  const joined = steering.joined.filter(words => unite(words, lexicon, stemsOf))
  const pinned = steering.pinned.filter(({ word }) => stemsOf(word).length > 0)
  const themes = new Set(pinned.map(({ theme }) => theme))
  if (!hasThemes)
    for (const theme of themes) {
      const words = pinned.filter(pin => pin.theme === theme).map(({ word }) => word)
      unite(words, lexicon, stemsOf)
    }
  const pins = hasThemes ? pinned.map(({ theme, word }) => ({ theme, stems: stemsOf(word) })) : []
  return { followed: { forbidden, joined, pinned }, pins }
}

/** Words become one in each language in which two of them are met; true where all are met. */
function unite(
  words: readonly string[],
  lexicon: Lexicon,
  stemsOf: (word: string) => readonly number[],
): boolean {
  const stems = words.map(stemsOf)
  if (words.length < 2 || stems.some(each => each.length === 0)) return false
  const byLanguage = new Map<string, Set<number>>()
  for (const stem of stems.flat()) {
    const language = lexicon.keyOfStem[stem]!.split(':')[0]!
    byLanguage.set(language, (byLanguage.get(language) ?? new Set()).add(stem))
  }
  for (const group of byLanguage.values()) lexicon.unite([...group])
  return true
}

/** Stems of a word, one for each language in which it was met. */
function stemsIn(lexicon: Lexicon): (word: string) => readonly number[] {
  const codes = new Set(lexicon.keyOfStem.map(key => key.slice(0, key.indexOf(':'))))
  const languages = [...codes].map(languageFromCode).filter(language => language !== null)
  return word => {
    const stems = languages.map(language => lexicon.knownStemOf(word.trim(), language))
    return [...new Set(stems)].filter(stem => stem !== NO_STEM)
  }
}
