import type { Lexicon } from '../../text/lexicon.ts'
import { countAnchors } from '../anchors.ts'
import type { ThemeTree } from '../theme-tree.ts'
import type { Vocabulary } from '../views.ts'
import type { Codebook } from './codebook.ts'

/** What the words of a codebook say about its themes. */
export interface CodebookModel {
  readonly vocabulary: Vocabulary
  /** Its themes are numbered by their places in the codebook. */
  readonly tree: ThemeTree
}

/** The themes of a codebook as a tree, by the counts it carries. @param lexicon - Learns the stems of the codebook. */
export function modelOfCodebook({ themes }: Codebook, lexicon: Lexicon): CodebookModel {
  const words = new WordNumbers(lexicon)
  const anchors = themes.map(({ id, parent, n, words: own }) => ({
    id,
    parent,
    n,
    ofWord: new Map(own.map(({ stem, n: count }) => [words.of(stem), count])),
  }))
  const counts = countAnchors(anchors, words.size)
  return { vocabulary: words.vocabulary(), tree: counts.tree() }
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
      fieldKeys: [],
    }
  }
}
