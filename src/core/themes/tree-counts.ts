import type { ThemeCounts } from './theme-counts.ts'
import { modelOfCounts } from './theme-model.ts'
import { ThemeTree } from './theme-tree.ts'

/** A pinned word counts as if at least so many comments of its theme held it. */
const FEWEST_PINNED = 5

/**
 * Counts of words in themes that lie in a tree, from which a {@link ThemeTree} is made: each theme by what is in itself,
 * without what lies under it. What speaks for a top theme is what speaks for it and for all that lies under it, together.
 */
export class TreeCounts {
  readonly #parentOf: readonly number[]
  readonly #counts: ThemeCounts

  /**
   * @param parentOf - The top theme of each theme, -1 for a top theme.
   * @param vocabulary - Number of words.
   */
  constructor(parentOf: readonly number[], vocabulary: number) {
    const themes = parentOf.length
    this.#parentOf = parentOf
    this.#counts = { themes, sizes: new Float64Array(themes), ofWord: new Float64Array(vocabulary * themes) }
  }

  /** Count `n` comments in a theme, without their words. */
  addComments(theme: number, n: number): void {
    this.#counts.sizes[theme]! += n
  }

  /** Count a word in `n` comments of a theme. */
  addWord(theme: number, word: number, n: number): void {
    this.#counts.ofWord[word * this.#counts.themes + theme]! += n
  }

  /** A word is pinned: all that was counted of it speaks for one theme, as if some comments at least had held it. */
  pin(theme: number, word: number): void {
    const { themes, ofWord } = this.#counts
    const row = ofWord.subarray(word * themes, (word + 1) * themes)
    const all = row.reduce((sum, count) => sum + count, 0)
    row.fill(0)
    row[theme] = Math.max(all, FEWEST_PINNED)
  }

  /** The tree of what was counted, whose own the counts become: nothing can be counted after it. */
  tree(): ThemeTree {
    return new ThemeTree(modelOfCounts(this.#counts), this.#parentOf)
  }
}
