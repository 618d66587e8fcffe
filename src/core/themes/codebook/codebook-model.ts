import type { Lexicon } from '../../text/lexicon.ts'
import { inTreeOrder, type ThemeTree } from '../theme-tree.ts'
import { TreeCounts } from '../tree-counts.ts'
import type { Vocabulary } from '../views.ts'
import type { Codebook, CodebookTheme } from './codebook.ts'

/** What the words of a codebook say about its themes. */
export interface CodebookModel {
  readonly vocabulary: Vocabulary
  readonly tree: ThemeTree
  /** Place in the codebook of each theme of the tree. */
  readonly themes: readonly number[]
}

/**
 * The themes of a codebook as a tree, by the counts it carries. What a top theme counts of a word beyond its sub-themes is
 * what is in none of them; where a codebook made by hand counts less than the sub-themes have, it has what they have.
 *
 * @param lexicon - Learns the stems of the codebook.
 */
export function modelOfCodebook({ themes }: Codebook, lexicon: Lexicon): CodebookModel {
  const places = new Map(themes.map(({ id }, place) => [id, place]))
  const parentOf = (place: number): number => places.get(themes[place]!.parent ?? '') ?? -1
  const order = inTreeOrder([...themes.keys()], parentOf)
  const numbers = new Map(order.map((place, number) => [place, number]))
  const words = new WordNumbers(lexicon)
  const all = order.map(place => countsOf(themes[place]!, words))
  const parents = order.map(place => numbers.get(parentOf(place)) ?? -1)
  parents.forEach((parent, part) => {
    if (parent >= 0) takeAway(all[parent]!, all[part]!)
  })
  const counts = new TreeCounts(parents, words.size)
  for (const [theme, { comments, ofWord }] of all.entries()) {
    counts.addComments(theme, comments)
    for (const [word, n] of ofWord) counts.addWord(theme, word, n)
  }
  return { vocabulary: words.vocabulary(), tree: counts.tree(), themes: order }
}

interface OwnCounts {
  comments: number
  readonly ofWord: Map<number, number>
}

function countsOf({ n, words }: CodebookTheme, numbers: WordNumbers): OwnCounts {
  const ofWord = new Map<number, number>()
  for (const { stem, n: count } of words) ofWord.set(numbers.of(stem), count)
  return { comments: n, ofWord }
}

function takeAway(top: OwnCounts, part: OwnCounts): void {
  top.comments = Math.max(0, top.comments - part.comments)
  for (const [word, n] of part.ofWord) top.ofWord.set(word, Math.max(0, (top.ofWord.get(word) ?? 0) - n))
}

/** Numbers of the words of a codebook, all of them single stems. */
class WordNumbers {
  readonly #lexicon: Lexicon
  readonly #byStem = new Map<number, number>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  get size(): number {
    return this.#byStem.size
  }

  of(key: string): number {
    const stem = this.#lexicon.addStem(key)
    const known = this.#byStem.get(stem)
    if (known !== undefined) return known
    this.#byStem.set(stem, this.#byStem.size)
    return this.#byStem.size - 1
  }

  vocabulary(): Vocabulary {
    const wordOfStem = new Int32Array(this.#lexicon.keyOfStem.length).fill(-1)
    for (const [stem, word] of this.#byStem) wordOfStem[stem] = word
    return {
      size: this.size,
      wordOfStem,
      wordOfPhrase: new Map(),
      stemsOfWord: [...this.#byStem.keys()].map(stem => [stem]),
      fieldsOfStem: [],
    }
  }
}
