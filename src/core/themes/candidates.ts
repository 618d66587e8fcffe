import { CLAUSE_BREAK } from '../text/comment-reader.ts'
import { isWrittenWithoutBlanks } from '../text/languages.ts'
import { normalWord } from '../text/lexicon.ts'
import { connectorsOf, negationsOf } from '../text/stop-words/small-words.ts'
import type { JobContext } from '../job-context.ts'
import type { LabelSample } from './label-sample.ts'
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
  inAll: number
  lastComment: number
}

/** A word of a comment with what stands between it and the word before it. */
interface Word {
  readonly stem: number
  readonly entry: number
  /** Entry of the small word before it, -1 for none. */
  readonly connector: number
  /** Entry of the word before it that denies it, -1 for none. */
  readonly negation: number
}

/** Counts pairs first, to keep only frequent ones: most of what stands side by side does so once. */
class PhraseCounter {
  readonly #sample: LabelSample
  readonly #pairs = new Map<number, Uint32Array>()
  readonly #frequent = new Set<number>()
  /** Words by their stem, phrases by their stems with blanks between. */
  readonly #counted = new Map<number | string, Counted>()
  /** Small words by their entries, as far as they were met. */
  readonly #connectors = new Map<number, boolean>()
  readonly #negations = new Map<number, boolean>()

  constructor(sample: LabelSample) {
    this.#sample = sample
  }

  count(comment: number): void {
    const theme = this.#sample.themes[comment]!
    if (theme < 0) return
    const seen = new Set<number>()
    for (const run of this.#runsOf(comment))
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
    for (const run of this.#runsOf(comment))
      run.forEach((word, i) => {
        this.#add(comment, [word], run[i + 1])
        const next = run[i + 1]
        if (next === undefined || !this.#isFrequent(word, next)) return
        const third = run[i + 2]
        this.#add(comment, [word, next], third)
        if (third === undefined || next.connector >= 0 || third.connector >= 0) return
        if (this.#isFrequent(next, third)) this.#add(comment, [word, next, third], run[i + 3])
      })
  }

  #isFrequent(first: Word, second: Word): boolean {
    return first.stem !== second.stem && this.#frequent.has(phraseKey(first.stem, second.stem))
  }

  #add(comment: number, words: readonly Word[], next: Word | undefined): void {
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
        inAll: 0,
        lastComment: -1,
      }
      this.#counted.set(key, counted)
    }
    const spelling = isWord ? this.#sample.lexicon.spellingOf[first!.entry]! : this.#spell(words)
    counted.spellings.set(spelling, (counted.spellings.get(spelling) ?? 0) + 1)
    counted.uses++
    if (next !== undefined && next.connector < 0 && this.#blankBehind(first!.entry) !== '') counted.followed++
    this.#countNegation(counted, first!)
    if (counted.lastComment === comment) return
    counted.lastComment = comment
    counted.inAll++
    const theme = this.#sample.themes[comment]!
    if (theme >= 0) counted.inTheme[theme]!++
  }

  #countNegation({ negations }: Counted, { negation }: Word): void {
    if (negation < 0) return
    const word = normalWord(this.#sample.lexicon.spellingOf[negation]!) + this.#blankBehind(negation)
    negations.set(word, (negations.get(word) ?? 0) + 1)
  }

  #blankBehind(entry: number): string {
    return isWrittenWithoutBlanks(this.#sample.lexicon.languageOfEntry[entry]!) ? '' : ' '
  }

  #spell(words: readonly Word[]): string {
    const { spellingOf } = this.#sample.lexicon
    const blank = this.#blankBehind(words[0]!.entry)
    return words
      .map(({ entry, connector }, i) => {
        const before = i > 0 && connector >= 0 ? spellingOf[connector]! + blank : ''
        return (i > 0 ? blank : '') + before + spellingOf[entry]!
      })
      .join('')
  }

  /** Stretches of words with meaning, at most one small word between two of them. */
  #runsOf(comment: number): Word[][] {
    const { tokens, offsets, lexicon } = this.#sample
    const runs: Word[][] = []
    let run: Word[] = []
    let connector = -1
    let negation = -1
    const end = (): void => {
      if (run.length > 0) runs.push(run)
      run = []
      connector = -1
    }
    for (let i = offsets[comment]!; i < offsets[comment + 1]!; i++) {
      const entry = tokens[i]!
      const before = negation
      negation = entry !== CLAUSE_BREAK && this.#denies(entry) ? entry : -1
      if (entry === CLAUSE_BREAK) end()
      else if (lexicon.stemOfEntry[entry]! >= 0) {
        run.push({ stem: lexicon.stemOfEntry[entry]!, entry, connector, negation: before })
        connector = -1
      } else if (connector < 0 && this.#connects(entry)) connector = entry
      else end()
    }
    end()
    return runs
  }

  #connects(entry: number): boolean {
    const known = this.#connectors.get(entry)
    if (known !== undefined) return known
    const { spellingOf, languageOfEntry } = this.#sample.lexicon
    const connects = connectorsOf(languageOfEntry[entry]!).has(normalWord(spellingOf[entry]!))
    this.#connectors.set(entry, connects)
    return connects
  }

  #denies(entry: number): boolean {
    const known = this.#negations.get(entry)
    if (known !== undefined) return known
    const { spellingOf, languageOfEntry } = this.#sample.lexicon
    const denies = negationsOf(languageOfEntry[entry]!).has(normalWord(spellingOf[entry]!))
    this.#negations.set(entry, denies)
    return denies
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
    }))
  }
}

/** The commonest word that denies something, where it is denied most of the time; among equals the first by code unit. */
function negationOf({ negations, uses }: Counted): string | null {
  const sorted = [...negations].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const sum = sorted.reduce((total, [, count]) => total + count, 0)
  return sum >= MOSTLY * uses ? (sorted[0]?.[0] ?? null) : null
}
