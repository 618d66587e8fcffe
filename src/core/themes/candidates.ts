import { isWrittenWithoutBlanks } from '../text/languages.ts'
import { normalWord } from '../text/lexicon.ts'
import type { JobContext } from '../job-context.ts'
import type { LabelSample } from './label-sample.ts'
import { PhraseReader, type PhraseWord } from './phrase-words.ts'
import { phraseKey } from './views.ts'

/** Something a theme could be called: one to three words as they stand in the comments. */
export interface Candidate {
  /** Its stems, without small words between them. */
  readonly stems: readonly number[]
  /** Spellings and how often each was met. */
  readonly spellings: ReadonlyMap<string, number>
  /** Comments of each theme that hold it. */
  readonly inTheme: Uint32Array
  /** Comments that hold it. */
  readonly inAll: number
  /** What stands before it where it is mostly denied, with the blank behind: `no `; else null. */
  readonly negation: string | null
  /**
   * Share of its uses in which another word with meaning follows at once, 0..1: the phrase may go on. 0 where words are
   * written without blanks: so many words have meaning there that it says nothing.
   */
  readonly goesOn: number
  /** The same of a word right before it: the phrase may have begun. */
  readonly hasBegun: number
  /** Share of its uses in a web address or in the name of whom a message answers or greets, 0..1. */
  readonly asAddress: number
}

/** A phrase must stand in so many comments of one theme, and in this share of them. */
const FEWEST_COMMENTS = 3
const FEWEST_OF_FEW = 2
const FEW_COMMENTS = 60
const FEWEST_SHARE = 0.015
/** Share of its uses from which something is named as what is missing. */
const MOSTLY = 0.5
/** Share of all comments below which a word is no candidate. */
const FEWEST_OF_ALL = 0.0005

/**
 * Words and phrases that are frequent in some theme. A phrase has two or three words with meaning, or two and a small
 * word between them (`lack of parking`), three words in all.
 */
export async function findCandidates(sample: LabelSample, context: JobContext): Promise<Candidate[]> {
  const counter = new PhraseCounter(sample)
  for (let d = 0; d < sample.size; d++) {
    if (d % 64 === 0) await context.pause()
    counter.count(d)
  }
  counter.keepFrequent()
  for (let d = 0; d < sample.size; d++) {
    if (d % 64 === 0) await context.pause()
    counter.collect(d)
  }
  return counter.candidates()
}

interface Counted {
  readonly stems: readonly number[]
  readonly spellings: Map<string, number>
  readonly inTheme: Uint32Array
  /** Words right before it that deny it, and how often. */
  readonly negations: Map<string, number>
  uses: number
  /** Uses in which another word with meaning follows at once. */
  followed: number
  /** Uses right behind another word with meaning. */
  preceded: number
  addressed: number
  inAll: number
  lastComment: number
}

/** Words with meaning right before and behind a phrase; the one behind may have a small word before it. */
interface Around {
  readonly before: PhraseWord | undefined
  readonly next: PhraseWord | undefined
}

/** Counts pairs first, to keep only frequent ones: most of what stands side by side does so once. */
class PhraseCounter {
  readonly #sample: LabelSample
  readonly #pairs = new Map<number, Uint32Array>()
  readonly #frequent = new Set<number>()
  /** Words by their stem, phrases by their stems with blanks between. */
  readonly #counted = new Map<number | string, Counted>()
  readonly #reader: PhraseReader

  constructor(sample: LabelSample) {
    this.#sample = sample
    this.#reader = new PhraseReader(sample)
  }

  count(comment: number): void {
    const theme = this.#sample.themes[comment]!
    if (theme < 0) return
    const seen = new Set<number>()
    for (const run of this.#reader.runsOf(comment))
      for (let i = 1; i < run.length; i++) {
        const key = phraseKey(run[i - 1]!.stem, run[i]!.stem)
        if (seen.has(key)) continue
        seen.add(key)
        let counts = this.#pairs.get(key)
        if (counts === undefined) this.#pairs.set(key, (counts = new Uint32Array(this.#sample.themeCount)))
        counts[theme]!++
      }
  }

  keepFrequent(): void {
    for (const [key, counts] of this.#pairs)
      if (counts.some((count, theme) => count >= this.#fewest(theme))) this.#frequent.add(key)
    this.#pairs.clear()
  }

  #fewest(theme: number): number {
    const size = this.#sample.themeSizes[theme]!
    return size < FEW_COMMENTS ? FEWEST_OF_FEW : Math.max(FEWEST_COMMENTS, FEWEST_SHARE * size)
  }

  collect(comment: number): void {
    for (const run of this.#reader.runsOf(comment))
      run.forEach((word, i) => {
        const before = word.connector < 0 ? run[i - 1] : undefined
        const [next, third] = [run[i + 1], run[i + 2]]
        this.#add(comment, [word], { before, next })
        if (next === undefined || !this.#isFrequent(word, next)) return
        this.#add(comment, [word, next], { before, next: third })
        if (third === undefined || next.connector >= 0 || third.connector >= 0) return
        if (this.#isFrequent(next, third))
          this.#add(comment, [word, next, third], { before, next: run[i + 3] })
      })
  }

  #isFrequent(first: PhraseWord, second: PhraseWord): boolean {
    return first.stem !== second.stem && this.#frequent.has(phraseKey(first.stem, second.stem))
  }

  #add(comment: number, words: readonly PhraseWord[], { before, next }: Around): void {
    const [first] = words
    const isWord = words.length === 1
    const key = isWord ? first!.stem : words.map(({ stem }) => stem).join(' ')
    let counted = this.#counted.get(key)
    if (counted === undefined) {
      const stems = words.map(({ stem }) => stem)
      const inTheme = new Uint32Array(this.#sample.themeCount)
      counted = {
        stems,
        spellings: new Map(),
        inTheme,
        negations: new Map(),
        uses: 0,
        followed: 0,
        preceded: 0,
        addressed: 0,
        inAll: 0,
        lastComment: -1,
      }
      this.#counted.set(key, counted)
    }
    const spelling = isWord ? this.#sample.lexicon.spellingOf[first!.entry]! : this.#spell(words)
    counted.spellings.set(spelling, (counted.spellings.get(spelling) ?? 0) + 1)
    counted.uses++
    const hasBlanks = this.#blankBehind(first!.entry) !== ''
    if (hasBlanks && next !== undefined && next.connector < 0) counted.followed++
    if (hasBlanks && before !== undefined) counted.preceded++
    if (words.some(({ isAddress }) => isAddress)) counted.addressed++
    this.#countNegation(counted, first!)
    if (counted.lastComment === comment) return
    counted.lastComment = comment
    counted.inAll++
    const theme = this.#sample.themes[comment]!
    if (theme >= 0) counted.inTheme[theme]!++
  }

  #countNegation({ negations }: Counted, { negation }: PhraseWord): void {
    if (negation < 0) return
    const word = normalWord(this.#sample.lexicon.spellingOf[negation]!) + this.#blankBehind(negation)
    negations.set(word, (negations.get(word) ?? 0) + 1)
  }

  #blankBehind(entry: number): string {
    return isWrittenWithoutBlanks(this.#sample.lexicon.languageOfEntry[entry]!) ? '' : ' '
  }

  #spell(words: readonly PhraseWord[]): string {
    const { spellingOf } = this.#sample.lexicon
    const blank = this.#blankBehind(words[0]!.entry)
    return words
      .map(({ entry, connector }, i) => {
        const before = i > 0 && connector >= 0 ? spellingOf[connector]! + blank : ''
        return (i > 0 ? blank : '') + before + spellingOf[entry]!
      })
      .join('')
  }

  candidates(): Candidate[] {
    const fewest = Math.max(FEWEST_OF_FEW, this.#sample.size * FEWEST_OF_ALL)
    const frequent = [...this.#counted.values()].filter(({ inTheme }) =>
      inTheme.some(count => count >= fewest),
    )
    return frequent.map(counted => ({
      ...counted,
      negation: negationOf(counted),
      goesOn: counted.followed / counted.uses,
      hasBegun: counted.preceded / counted.uses,
      asAddress: counted.addressed / counted.uses,
    }))
  }
}

/** The commonest word that denies something, where it is denied most of the time; among equals the first by code unit. */
function negationOf({ negations, uses }: Counted): string | null {
  const sorted = [...negations].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const sum = sorted.reduce((total, [, count]) => total + count, 0)
  return sum >= MOSTLY * uses ? (sorted[0]?.[0] ?? null) : null
}
