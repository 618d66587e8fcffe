import { partsOf } from './comment-parts.ts'
import type { ThemeTree } from './theme-tree.ts'
import { type Vocabulary, WordCollector } from './views.ts'

/** A part speaks for a theme when it is that sure. */
const SURE = 0.6

/**
 * Finds the second theme of long comments. Taken as a whole their many words are nearly always sure of one theme; read in
 * parts, cut where clauses end, they show what else they are about.
 */
export class SecondThemes {
  readonly #tree: ThemeTree
  readonly #collector: WordCollector

  constructor(tree: ThemeTree, vocabulary: Vocabulary) {
    this.#tree = tree
    this.#collector = new WordCollector(vocabulary)
  }

  /**
   * The theme of which most parts of a long comment speak, surely and outside of the top theme of its main theme; of
   * equals the one named first. -1 for none, and for a comment that is not long.
   *
   * @param main - Number of the comment's main theme.
   */
  find(
    tokens: Int32Array,
    start: number,
    end: number,
    stemOf: (token: number) => number,
    main: number,
  ): number {
    const parts = partsOf(tokens, start, end, stemOf)
    if (main < 0 || parts.length < 2) return -1
    const votes = new Map<number, { weight: number; readonly leaf: number }>()
    for (const [from, to] of parts) {
      const count = this.#collector.collect(tokens, from, to, stemOf)
      this.#tree.place(this.#collector.words, 0, count)
      const { main: leaf, share } = this.#tree
      const top = this.#tree.topOf(leaf)
      if (share < SURE || top === this.#tree.topOf(main)) continue
      const vote = votes.get(top)
      if (vote === undefined) votes.set(top, { weight: share, leaf })
      else vote.weight += share
    }
    let best = { weight: 0, leaf: -1 }
    for (const vote of votes.values()) if (vote.weight > best.weight) best = vote
    return best.leaf
  }
}
