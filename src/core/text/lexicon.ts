import { isWrittenWithoutBlanks, type Language } from './languages.ts'
import { stemOf } from './stemmers.ts'
import { stopWordsOf } from './stop-words.ts'

/** A word that carries no meaning of its own: a stop word, a number, a single letter. */
export const NO_STEM = -1

/** Distinct spellings kept at the most; beyond, a spelling is worked out anew each time it is met. */
const MOST_SPELLINGS = 400_000

/**
 * The words met so far: every spelling with its stem. A stem belongs to one language, so that equal letters in two
 * languages stay two words (`en:die`, `de:die`).
 */
export class Lexicon {
  readonly #spellings = new Map<Language, Map<string, number>>()
  readonly #stems = new Map<string, number>()
  /** Spelling of each entry as it stood in a text. */
  readonly spellingOf: string[] = []
  /** Stem of each entry, {@link NO_STEM} where it has none. */
  readonly stemOfEntry: number[] = []
  readonly languageOfEntry: Language[] = []
  /** `language:stem` of each stem. */
  readonly keyOfStem: string[] = []
  /** False for stems of two letters, which are too vague to be a theme's word on their own. */
  readonly isLongStem: boolean[] = []

  /** Entry of a spelling; made when it is new. */
  entryOf(spelling: string, language: Language): number {
    let ofLanguage = this.#spellings.get(language)
    if (ofLanguage === undefined) this.#spellings.set(language, (ofLanguage = new Map<string, number>()))
    const known = ofLanguage.get(spelling)
    if (known !== undefined) return known
    const entry = this.spellingOf.length
    this.spellingOf.push(spelling)
    this.languageOfEntry.push(language)
    this.stemOfEntry.push(this.#internStem(spelling, language))
    ofLanguage.set(spelling, entry)
    return entry
  }

  /** Stem of a spelling if that stem was met before, else {@link NO_STEM}. Remembers spellings while there is room. */
  knownStemOf(spelling: string, language: Language): number {
    const known = this.#spellings.get(language)?.get(spelling)
    if (known !== undefined) return this.stemOfEntry[known]!
    if (this.spellingOf.length < MOST_SPELLINGS) return this.stemOfEntry[this.entryOf(spelling, language)]!
    const key = stemKey(spelling, language)
    return key === null ? NO_STEM : (this.#stems.get(key) ?? NO_STEM)
  }

  #internStem(spelling: string, language: Language): number {
    const key = stemKey(spelling, language)
    if (key === null) return NO_STEM
    const known = this.#stems.get(key)
    if (known !== undefined) return known
    const stem = this.keyOfStem.length
    this.#stems.set(key, stem)
    this.keyOfStem.push(key)
    this.isLongStem.push(isLongEnough(spelling, language))
    return stem
  }
}

/** `language:stem` of a spelling; null for words without meaning of their own. */
export function stemKey(spelling: string, language: Language): string | null {
  const word = contentOf(normalWord(spelling), language)
  return word === null ? null : `${language}:${stemOf(word, language)}`
}

/** Lower case, compatibility forms resolved (full-width letters, ligatures), one kind of apostrophe. */
export function normalWord(spelling: string): string {
  return spelling.normalize('NFKC').toLowerCase().normalize('NFC').replaceAll('’', "'")
}

/** True for a stop word of the language. */
export function isStopWord(word: string, language: Language): boolean {
  const stopWords = stopWordsOf(language)
  return stopWords.has(word) || (word.includes("'") && stopWords.has(word.replaceAll("'", '')))
}

/** The part of a word that means something: without elision (`l'attente`) and possessive (`driver's`); null if none does. */
function contentOf(word: string, language: Language): string | null {
  if (isStopWord(word, language)) return null
  let content = word
  if (word.includes("'")) {
    content = word.split("'").reduce((longest, part) => (part.length > longest.length ? part : longest), '')
    if (isStopWord(content, language)) return null
  }
  if (/^\p{N}/u.test(content)) return null
  const tooShort = content.length < 2 && !isWrittenWithoutBlanks(language)
  return tooShort ? null : content
}

function isLongEnough(spelling: string, language: Language): boolean {
  if (isWrittenWithoutBlanks(language) || language === 'ko') return true
  return spelling.length >= 3
}
