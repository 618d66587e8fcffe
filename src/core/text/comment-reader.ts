import { type FileLanguage, languageOfComment } from './detect-language.ts'
import type { Language } from './languages.ts'
import { type Lexicon, normalWord } from './lexicon.ts'
import { NON_ANSWER_WORDS } from './non-answers.ts'
import { createScannedText, type ScannedText, scanWords } from './scan-words.ts'

/** Stands between two clauses in a list of words. */
export const CLAUSE_BREAK = -2

/** Words and breaks taken from one comment at the most. */
const MOST_TOKENS = 2_000

/** How many words are looked at for stop words. */
const WORDS_LOOKED_AT = 15

/** Turns comments into words of a lexicon, each comment in its own language. Reuses its arrays from text to text. */
export class CommentReader {
  /** Entries of the lexicon (or stems, see {@link CommentReader.readKnownStems}) and {@link CLAUSE_BREAK}. */
  readonly tokens = new Int32Array(MOST_TOKENS)
  readonly scanned: ScannedText = createScannedText()
  readonly #lexicon: Lexicon
  readonly #file: FileLanguage
  readonly #fixed: Language | null
  /** Number of each spelling of the scanned text, and {@link CLAUSE_BREAK}. */
  readonly #spellings = new Int32Array(MOST_TOKENS)
  #text = ''
  #readIn: Language

  /** @param fixed - The language of all comments where the user has said so. */
  constructor(lexicon: Lexicon, file: FileLanguage, fixed: Language | null) {
    this.#lexicon = lexicon
    this.#file = file
    this.#fixed = fixed
    this.#readIn = fixed ?? file.main
  }

  /** The language in which the last comment was read. */
  get language(): Language {
    return this.#readIn
  }

  /** Find the words of `text`; call before the others. Returns the number of words. */
  scan(text: string): number {
    this.#text = text
    scanWords(text, this.scanned)
    return this.scanned.words
  }

  /** Read the scanned text as entries of the lexicon, new ones included; returns how many tokens were written. */
  readEntries(): number {
    const lexicon = this.#lexicon
    const count = this.#numberSpellings((text, start, end) => lexicon.spellingAt(text, start, end))
    const language = this.#language(count, 'its own')
    for (let i = 0; i < count; i++) {
      const spelling = this.#spellings[i]!
      this.tokens[i] = spelling === CLAUSE_BREAK ? CLAUSE_BREAK : lexicon.entryOf(spelling, language)
    }
    return count
  }

  /**
   * Read the scanned text as stems, `NO_STEM` for stop words and unknown ones; returns how many tokens were written.
   * In a file of one language a comment is taken to be in it on less evidence than where entries are read.
   */
  readKnownStems(): number {
    const lexicon = this.#lexicon
    const count = this.#numberSpellings((text, start, end) => lexicon.spellingWithinBounds(text, start, end))
    const language = this.#language(count, "the file's")
    for (let i = 0; i < count; i++) {
      const spelling = this.#spellings[i]!
      if (spelling >= 0) this.tokens[i] = lexicon.stemOf(spelling, language)
      else this.tokens[i] = spelling === CLAUSE_BREAK ? CLAUSE_BREAK : this.#rareStem(i, language)
    }
    return count
  }

  /** The scanned text's words in lower case without blanks, when it is so short that it may be a non-answer; else null. */
  shortAnswer(): string | null {
    if (this.scanned.words > NON_ANSWER_WORDS) return null
    let answer = ''
    for (let i = 0; i < this.scanned.count; i++) {
      const start = this.scanned.starts[i]!
      if (start >= 0) answer += this.#text.slice(start, this.scanned.ends[i])
    }
    return normalWord(answer)
  }

  #numberSpellings(numberOf: (text: string, start: number, end: number) => number): number {
    const { starts, ends } = this.scanned
    const count = Math.min(this.scanned.count, MOST_TOKENS)
    for (let i = 0; i < count; i++) {
      const start = starts[i]!
      this.#spellings[i] = start < 0 ? CLAUSE_BREAK : numberOf(this.#text, start, ends[i]!)
    }
    return count
  }

  #rareStem(at: number, language: Language): number {
    const spelling = this.#text.slice(this.scanned.starts[at], this.scanned.ends[at])
    return this.#lexicon.knownStemOf(spelling, language)
  }

  #language(count: number, likely: 'its own' | "the file's"): Language {
    if (this.#fixed !== null) return this.#fixed
    const shareOfStops = (language: Language): number => this.#shareOfStops(count, language)
    this.#readIn = languageOfComment(this.#text, this.scanned, this.#file, { likely, shareOfStops })
    return this.#readIn
  }

  /** Share of stop words of a language among the first words. */
  #shareOfStops(count: number, language: Language): number {
    let stops = 0
    let words = 0
    for (let i = 0; i < count && words < WORDS_LOOKED_AT; i++) {
      const spelling = this.#spellings[i]!
      if (spelling === CLAUSE_BREAK) continue
      words++
      if (spelling >= 0 && this.#lexicon.isStop(spelling, language)) stops++
    }
    return words === 0 ? 0 : stops / words
  }
}
