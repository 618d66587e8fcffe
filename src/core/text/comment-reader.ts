import { type FileLanguage, languageOfComment } from './detect-language.ts'
import type { Language } from './languages.ts'
import { type Lexicon, normalWord } from './lexicon.ts'
import { NON_ANSWER_WORDS } from './non-answers.ts'
import { createScannedText, type ScannedText, scanWords } from './scan-words.ts'

/** Stands between two clauses in a list of words. */
export const CLAUSE_BREAK = -2

/** Words and breaks taken from one comment at the most. */
const MOST_TOKENS = 2_000

/** Turns comments into words of a lexicon, each comment in its own language. Reuses its arrays from text to text. */
export class CommentReader {
  /** Entries of the lexicon (or stems, see {@link CommentReader.readKnownStems}) and {@link CLAUSE_BREAK}. */
  readonly tokens = new Int32Array(MOST_TOKENS)
  readonly scanned: ScannedText = createScannedText()
  readonly #lexicon: Lexicon
  readonly #file: FileLanguage
  readonly #fixed: Language | null
  #text = ''

  /** @param fixed - The language of all comments where the user has said so. */
  constructor(lexicon: Lexicon, file: FileLanguage, fixed: Language | null) {
    this.#lexicon = lexicon
    this.#file = file
    this.#fixed = fixed
  }

  /** Find the words of `text`; call before the others. Returns the number of words. */
  scan(text: string): number {
    this.#text = text
    scanWords(text, this.scanned)
    return this.scanned.words
  }

  /** Read the scanned text as entries of the lexicon, new ones included; returns how many tokens were written. */
  readEntries(): number {
    const language = this.#language()
    return this.#fill(spelling => this.#lexicon.entryOf(spelling, language))
  }

  /** Read the scanned text as stems, `NO_STEM` for stop words and unknown ones. */
  readKnownStems(): number {
    const language = this.#language()
    return this.#fill(spelling => this.#lexicon.knownStemOf(spelling, language))
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

  #language(): Language {
    return this.#fixed ?? languageOfComment(this.#text, this.scanned, this.#file)
  }

  #fill(tokenOf: (spelling: string) => number): number {
    const count = Math.min(this.scanned.count, MOST_TOKENS)
    for (let i = 0; i < count; i++) {
      const start = this.scanned.starts[i]!
      this.tokens[i] = start < 0 ? CLAUSE_BREAK : tokenOf(this.#text.slice(start, this.scanned.ends[i]))
    }
    return count
  }
}
