import type { CommentWords } from './comment-words.ts'
import type { FoundWord } from './edit-material.ts'

/** A word must stand in so many low-score comments to say anything about themes. */
const FEWEST_COMMENTS = 2
/** A word in more of them than this says nothing, unless there are hardly any comments. */
const LARGEST_SHARE = 0.5
const SMALL_SAMPLE = 20

/** What the user said about words, looked up in the comments. */
export interface WordDecisions {
  readonly forbidden: readonly FoundWord[]
  readonly joined: readonly (readonly FoundWord[])[]
}

/** The stems that count as a word, and the phrases (units joined by a blank) that are no stem. */
export interface WordMeaning {
  readonly stems: number[]
  readonly phrases: string[]
}

/** The words of comments as the user's edits have them: joined ones are one, forbidden ones none. */
export class WordView {
  /** Words have the numbers 0 .. size - 1. */
  readonly size: number
  /** Words of the response collected last. */
  readonly words: Int32Array
  readonly #comments: CommentWords
  /** Words that are no stems, and who holds them. */
  readonly #extra = new Map<string, number>()
  readonly #holders: Uint8Array[] = []
  /** Word of each stem and, behind them, of each extra word; -1 for none. */
  readonly #wordOf: Int32Array
  readonly #seen: Int32Array
  #collected = 0
  #count = 0

  constructor(comments: CommentWords, { forbidden, joined }: WordDecisions, pinned: readonly FoundWord[]) {
    this.#comments = comments
    for (const found of [...joined.flat(), ...pinned]) this.#addExtra(found)
    const roots = Int32Array.from({ length: this.#stemCount + this.#holders.length }, (_, i) => i)
    for (const group of joined)
      join(
        roots,
        group.flatMap(found => this.#placesOf(found)),
      )
    for (const found of forbidden) forbid(roots, this.#placesOf(found))
    this.#wordOf = roots
    this.#seen = new Int32Array(roots.length)
    this.words = new Int32Array(roots.length)
    this.size = this.#numberTelling(new Set(pinned.flatMap(found => this.wordsOf(found))))
  }

  /** Words that a word of the user stands for here. */
  wordsOf(found: FoundWord): readonly number[] {
    const words = this.#placesOf(found).map(place => this.#wordOf[place]!)
    return [...new Set(words)].filter(word => word >= 0)
  }

  /** Collect the distinct words of a response into {@link WordView.words}; returns how many there are. */
  collect(response: number): number {
    const { stems, offsets } = this.#comments
    this.#collected++
    this.#count = 0
    for (let i = offsets[response]!; i < offsets[response + 1]!; i++) this.#add(stems[i]!)
    for (let extra = 0; extra < this.#holders.length; extra++)
      if (this.#holders[extra]![response] === 1) this.#add(this.#stemCount + extra)
    return this.#count
  }

  /** What each of some words stands for. */
  meaningsOf(words: Iterable<number>): WordMeaning[] {
    const meanings = new Map<number, WordMeaning>()
    for (const word of words) meanings.set(word, { stems: [], phrases: [] })
    for (let stem = 0; stem < this.#stemCount; stem++) meanings.get(this.#wordOf[stem]!)?.stems.push(stem)
    for (const [key, extra] of this.#extra)
      meanings.get(this.#wordOf[this.#stemCount + extra]!)?.phrases.push(key)
    return [...meanings.values()]
  }

  /** A stem of each word, -1 for a word that has none. */
  stemsOfWords(): Int32Array {
    const stems = new Int32Array(this.size).fill(-1)
    for (let stem = this.#stemCount - 1; stem >= 0; stem--)
      if (this.#wordOf[stem]! >= 0) stems[this.#wordOf[stem]!] = stem
    return stems
  }

  get #stemCount(): number {
    return this.#comments.lexicon.keyOfStem.length
  }

  #addExtra({ key, stems, responses }: FoundWord): void {
    if (stems.length > 0 || this.#extra.has(key)) return
    const holders = new Uint8Array(this.#comments.size)
    for (const response of responses) holders[response] = 1
    this.#extra.set(key, this.#holders.length)
    this.#holders.push(holders)
  }

  #placesOf({ key, stems }: FoundWord): readonly number[] {
    const extra = this.#extra.get(key)
    return extra === undefined ? stems : [this.#stemCount + extra]
  }

  #add(place: number): void {
    const word = this.#wordOf[place]!
    if (word < 0 || this.#seen[word] === this.#collected) return
    this.#seen[word] = this.#collected
    this.words[this.#count++] = word
  }

  /**
   * Number the words that tell something anew, without gaps; returns how many there are.
   *
   * @param pinned - Words that tell something because the user says so, however many hold them.
   */
  #numberTelling(pinned: ReadonlySet<number>): number {
    const spread = new Uint32Array(this.#wordOf.length)
    const { low } = this.#comments
    for (const response of low) {
      const count = this.collect(response)
      for (let i = 0; i < count; i++) spread[this.words[i]!]!++
    }
    const most = low.length < SMALL_SAMPLE ? low.length : LARGEST_SHARE * low.length
    const numbers = new Int32Array(spread.length).fill(-1)
    let size = 0
    spread.forEach((count, word) => {
      if (pinned.has(word) || (count >= FEWEST_COMMENTS && count <= most)) numbers[word] = size++
    })
    this.#wordOf.forEach((root, place) => {
      this.#wordOf[place] = root < 0 ? -1 : numbers[root]!
    })
    return size
  }
}

/** All words that share a root with one of the places become one. */
function join(roots: Int32Array, places: readonly number[]): void {
  const joined = new Set(places.map(place => roots[place]!))
  const root = Math.min(...joined)
  roots.forEach((each, place) => {
    if (joined.has(each)) roots[place] = root
  })
}

/** What was joined to a forbidden word is forbidden with it. */
function forbid(roots: Int32Array, places: readonly number[]): void {
  const forbidden = new Set(places.map(place => roots[place]!))
  roots.forEach((each, place) => {
    if (forbidden.has(each)) roots[place] = -1
  })
}
