import { toSimpleCharacters } from './chinese/simple-characters.ts'
import { isFunctionWord } from './japanese/stem-japanese.ts'
import { isWrittenWithoutBlanks, type Language } from './languages.ts'
import { SpellingTable } from './spelling-table.ts'
import { stemOf } from './stemmers.ts'
import { stopWordsOf } from './stop-words.ts'

/** A word that carries no meaning of its own: a stop word, a number, a single letter. */
export const NO_STEM = -1

/** Distinct spellings kept at the most; beyond, a spelling is worked out anew each time it is met. */
const MOST_SPELLINGS = 400_000

const UNKNOWN = -1

/** What is known of the spellings in one language, by their number in the table; {@link UNKNOWN} or absent: not yet. */
interface OfLanguage {
  readonly entries: number[]
  /** 1 for a stop word, 0 for another. */
  readonly stops: number[]
}

/**
 * The words met so far: every spelling with its stem. A stem belongs to one language, so that equal letters in two
 * languages stay two words (`en:die`, `de:die`).
 */
export class Lexicon {
  readonly #table = new SpellingTable()
  readonly #languages = new Map<Language, OfLanguage>()
  readonly #stems = new Map<string, number>()
  /** What a stem counts as, where that is not itself. Never in a circle: a root is no stem that counts as another. */
  readonly #rootOf = new Map<number, number>()
  /** Spelling of each entry as it stood in a text. */
  readonly spellingOf: string[] = []
  /** Stem of each entry, {@link NO_STEM} where it has none. */
  readonly stemOfEntry: number[] = []
  readonly languageOfEntry: Language[] = []
  /** `language:stem` of each stem. */
  readonly keyOfStem: string[] = []
  /** False for stems of two letters, which are too vague to be a theme's word on their own. */
  readonly isLongStem: boolean[] = []

  /** Number of the spelling `text.slice(start, end)`, the same in every language. */
  spellingAt(text: string, start: number, end: number): number {
    return this.#table.add(text, start, end)
  }

  /** As {@link Lexicon.spellingAt}, but -1 for a new spelling once there are too many to keep. */
  spellingWithinBounds(text: string, start: number, end: number): number {
    const isFull = this.#table.spellings.length >= MOST_SPELLINGS
    return isFull ? this.#table.find(text, start, end) : this.#table.add(text, start, end)
  }

  /** True when the spelling of that number is a stop word. */
  isStop(spelling: number, language: Language): boolean {
    const { stops } = this.#of(language)
    const known = stops[spelling] ?? UNKNOWN
    if (known !== UNKNOWN) return known === 1
    const isStop = isStopWord(normalWord(this.#table.spellings[spelling]!), language)
    set(stops, spelling, isStop ? 1 : 0)
    return isStop
  }

  /** Entry of the spelling of that number in a language; made when it is new. */
  entryOf(spelling: number, language: Language): number {
    const { entries } = this.#of(language)
    const known = entries[spelling] ?? UNKNOWN
    if (known !== UNKNOWN) return known
    const entry = this.spellingOf.length
    const text = this.#table.spellings[spelling]!
    this.spellingOf.push(text)
    this.languageOfEntry.push(language)
    this.stemOfEntry.push(this.#internStem(text, language))
    set(entries, spelling, entry)
    return entry
  }

  /** Stem of the spelling of that number in a language, {@link NO_STEM} when it has none. */
  stemOf(spelling: number, language: Language): number {
    return this.stemOfEntry[this.entryOf(spelling, language)]!
  }

  /** Stem of a spelling without a number, if that stem was met before; else {@link NO_STEM}. */
  knownStemOf(spelling: string, language: Language): number {
    const key = stemKey(spelling, language)
    return key === null ? NO_STEM : this.#rooted(this.#stems.get(key) ?? NO_STEM)
  }

  /** Stems that carry no meaning from now on, in texts already read, too. */
  drop(stems: readonly number[]): void {
    for (const stem of stems) this.#rootOf.set(stem, NO_STEM)
    this.#redirect()
  }

  /** Stems that count as the first of them from now on, in texts already read, too. */
  unite(stems: readonly number[]): void {
    const [root = NO_STEM] = stems
    this.redirect(new Map(stems.slice(1).map(stem => [stem, root])))
  }

  /** Each stem counts as another from now on, in texts already read, too. No circles. */
  redirect(roots: ReadonlyMap<number, number>): void {
    for (const [stem, root] of roots) this.#rootOf.set(stem, root)
    this.#redirect()
  }

  /** Keys of the stems that count as one with a stem, its own first. */
  keysOf(stem: number): readonly string[] {
    const others = [...this.#rootOf.keys()].filter(each => this.#rooted(each) === stem)
    return [stem, ...others].map(each => this.keyOfStem[each]!)
  }

  #rooted(stem: number): number {
    let root = stem
    for (let next = this.#rootOf.get(root); next !== undefined; next = this.#rootOf.get(root)) root = next
    return root
  }

  #redirect(): void {
    this.stemOfEntry.forEach((stem, entry) => {
      this.stemOfEntry[entry] = this.#rooted(stem)
    })
  }

  /** Number of a stem (`language:stem`) that may stand in no text yet. */
  addStem(key: string): number {
    const colon = key.indexOf(':')
    return this.#addStem(key, isLongEnough(key.slice(colon + 1), key.slice(0, colon) as Language))
  }

  #of(language: Language): OfLanguage {
    const known = this.#languages.get(language)
    if (known !== undefined) return known
    const made: OfLanguage = { entries: [], stops: [] }
    this.#languages.set(language, made)
    return made
  }

  #internStem(spelling: string, language: Language): number {
    const key = stemKey(spelling, language)
    return key === null ? NO_STEM : this.#rooted(this.#addStem(key, isLongEnough(spelling, language)))
  }

  #addStem(key: string, isLong: boolean): number {
    const known = this.#stems.get(key)
    if (known !== undefined) return known
    const stem = this.keyOfStem.length
    this.#stems.set(key, stem)
    this.keyOfStem.push(key)
    this.isLongStem.push(isLong)
    return stem
  }
}

/** `language:stem` of a spelling; null for words without meaning of their own. */
export function stemKey(spelling: string, language: Language): string | null {
  const word = contentOf(normalWord(spelling), language)
  return word === null ? null : `${language}:${stemOf(word, language)}`
}

/** Set a place of an array that may be further than its end, without holes, which would make it slow. */
function set(values: number[], at: number, value: number): void {
  while (values.length < at) values.push(UNKNOWN)
  values[at] = value
}

const ASCII = /^[\x20-\x7e]*$/

/** Lower case, compatibility forms resolved (full-width letters, ligatures), one kind of apostrophe. */
export function normalWord(spelling: string): string {
  if (ASCII.test(spelling)) return spelling.toLowerCase()
  return spelling.normalize('NFKC').toLowerCase().normalize('NFC').replaceAll('’', "'")
}

/** True for a stop word of the language. */
function isStopWord(word: string, language: Language): boolean {
  if (language === 'ja' && isFunctionWord(word)) return true
  const stopWords = stopWordsOf(language)
  if (language === 'zh') return stopWords.has(toSimpleCharacters(word))
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
