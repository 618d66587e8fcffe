import { CLAUSE_BREAK } from '../text/comment-reader.ts'
import type { Language } from '../text/languages.ts'
import { normalWord } from '../text/lexicon.ts'
import { ADDRESS_ENDS, MESSAGE_OPENINGS } from '../text/stop-words/address-words.ts'
import { connectorsOf, negationsOf } from '../text/stop-words/small-words.ts'
import type { LabelSample } from './label-sample.ts'

/** A word with meaning, and what stands around it. */
export interface PhraseWord {
  readonly stem: number
  readonly entry: number
  /** Entry of the small word between it and the word before it, -1 for none. */
  readonly connector: number
  /** Entry of the word before it that denies it, -1 for none. */
  readonly negation: number
  /** True where it belongs to a web address, or to the name of whom a message answers or greets. */
  readonly isAddress: boolean
}

/** So many words behind the opening of a message may be the name to whom it goes: `Re: Acme customer service`. */
const LONGEST_NAME = 3

type Kind = 'connector' | 'negation' | 'opening' | 'addressEnd'

/** Reads comments as words of phrases; asks of every spelling once what it is. */
export class PhraseReader {
  readonly #sample: LabelSample
  readonly #known: Readonly<Record<Kind, Map<number, boolean>>> = {
    connector: new Map(),
    negation: new Map(),
    opening: new Map(),
    addressEnd: new Map(),
  }

  constructor(sample: LabelSample) {
    this.#sample = sample
  }

  /** Stretches of words with meaning, at most one small word between two of them. */
  runsOf(comment: number): PhraseWord[][] {
    const { tokens, offsets, lexicon } = this.#sample
    const runs: PhraseWord[][] = []
    const [start, stop] = [offsets[comment]!, offsets[comment + 1]!]
    let run: PhraseWord[] = []
    let connector = -1
    let negation = -1
    let nameEnd = start
    const end = (): void => {
      if (run.length > 0) runs.push(run)
      run = []
      connector = -1
    }
    for (let i = start; i < stop; i++) {
      const entry = tokens[i]!
      const before = negation
      negation = this.#is('negation', entry) ? entry : -1
      const isFirst = i === start || tokens[i - 1] === CLAUSE_BREAK
      const isOpening = isFirst && this.#is('opening', entry)
      if (isOpening) nameEnd = this.#nameEnd(i + 1, stop)
      const isAddress = isOpening || i < nameEnd || this.#isOfAddress(i, stop)
      if (entry === CLAUSE_BREAK) end()
      else if (lexicon.stemOfEntry[entry]! >= 0) {
        run.push({ stem: lexicon.stemOfEntry[entry]!, entry, connector, negation: before, isAddress })
        connector = -1
      } else if (connector < 0 && this.#is('connector', entry)) connector = entry
      else end()
    }
    end()
    return runs
  }

  /** Where a name that begins at `from` ends at the latest; `Re:` has a break right behind it. */
  #nameEnd(from: number, stop: number): number {
    const { tokens } = this.#sample
    const first = tokens[from] === CLAUSE_BREAK ? from + 1 : from
    const most = Math.min(stop, first + LONGEST_NAME)
    let end = first
    while (end < most && tokens[end] !== CLAUSE_BREAK) end++
    return end
  }

  /** `acme.net`, whose dot is read as a break. */
  #isOfAddress(at: number, stop: number): boolean {
    const { tokens } = this.#sample
    if (this.#is('addressEnd', tokens[at]!)) return true
    const next = tokens[at + 1] === CLAUSE_BREAK ? at + 2 : at + 1
    return next < stop && this.#is('addressEnd', tokens[next]!)
  }

  #is(kind: Kind, entry: number): boolean {
    if (entry === CLAUSE_BREAK) return false
    const known = this.#known[kind].get(entry)
    if (known !== undefined) return known
    const { spellingOf, languageOfEntry } = this.#sample.lexicon
    const is = wordsOf(kind, languageOfEntry[entry]!).has(normalWord(spellingOf[entry]!))
    this.#known[kind].set(entry, is)
    return is
  }
}

function wordsOf(kind: Kind, language: Language): ReadonlySet<string> {
  switch (kind) {
    case 'connector':
      return connectorsOf(language)
    case 'negation':
      return negationsOf(language)
    case 'opening':
      return MESSAGE_OPENINGS
    case 'addressEnd':
      return ADDRESS_ENDS
  }
}
