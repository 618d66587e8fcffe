import {
  cs,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  hu,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  th,
  tr,
  uk,
  zh,
} from 'stopwords-iso/stopwords-iso.json'
import type { Language } from './languages.ts'
import { FILLER_WORDS } from './stop-words/filler-words.ts'
import { KEPT_WORDS } from './stop-words/kept-words.ts'

const PUBLISHED: Readonly<Record<Language, readonly string[]>> = {
  cs,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  hu,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  th,
  tr,
  uk,
  zh,
  und: [],
}

const cache = new Map<Language, ReadonlySet<string>>()

/** Lower-case words that carry no meaning of their own in a comment of `language`. */
export function stopWordsOf(language: Language): ReadonlySet<string> {
  const known = cache.get(language)
  if (known !== undefined) return known
  const stopWords = new Set(PUBLISHED[language])
  for (const word of KEPT_WORDS[language] ?? []) stopWords.delete(word)
  for (const word of FILLER_WORDS[language] ?? []) stopWords.add(word)
  cache.set(language, stopWords)
  return stopWords
}
