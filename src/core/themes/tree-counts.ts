import type { ThemeCounts } from './theme-counts.ts'
import { modelOfCounts } from './theme-model.ts'
import { ThemeTree } from './theme-tree.ts'

/** A pinned word counts as if at least so many comments of its theme held it. */
const FEWEST_PINNED = 5

/** Where a theme is counted: among the top themes, and, where its top theme has parts, as one of them or as the rest. */
interface Seat {
  readonly top: number
  readonly parts: ThemeCounts | null
  readonly part: number
}

/**
 * Counts of words in themes that lie in a tree, from which a {@link ThemeTree} is made. What is in a sub-theme is in its
 * top theme; what is in a top theme but in none of its sub-themes is counted as the rest of it.
 */
export class TreeCounts {
  readonly #vocabulary: number
  readonly #top: ThemeCounts
  readonly #parts: readonly (ThemeCounts | null)[]
  readonly #seats: readonly Seat[]

  /**
   * @param parentOf - The top theme of each theme, -1 for a top theme, in the order of {@link inTreeOrder}.
   * @param vocabulary - Number of words.
   */
  constructor(parentOf: readonly number[], vocabulary: number) {
    this.#vocabulary = vocabulary
    const tops = parentOf.filter(parent => parent < 0).length
    const partsOf = Array.from({ length: tops }, () => 0)
    const rank = parentOf.map(parent => (parent < 0 ? -1 : partsOf[parent]!++))
    this.#top = noCounts(tops, vocabulary)
    this.#parts = partsOf.map(parts => (parts === 0 ? null : noCounts(parts + 1, vocabulary)))
    this.#seats = parentOf.map((parent, theme) => {
      const top = parent < 0 ? theme : parent
      return { top, parts: this.#parts[top]!, part: parent < 0 ? partsOf[top]! : rank[theme]! }
    })
  }

  /** Count `n` comments in a theme, without their words. */
  addComments(theme: number, n: number): void {
    const { top, parts, part } = this.#seats[theme]!
    this.#top.sizes[top]! += n
    if (parts !== null) parts.sizes[part]! += n
  }

  /** Count a word in `n` comments of a theme. */
  addWord(theme: number, word: number, n: number): void {
    const { top, parts, part } = this.#seats[theme]!
    this.#top.ofWord[word * this.#top.themes + top]! += n
    if (parts !== null) parts.ofWord[word * parts.themes + part]! += n
  }

  /** A word is pinned: all that was counted of it speaks for one theme, as if some comments at least had held it. */
  pin(theme: number, word: number): void {
    const { top, parts, part } = this.#seats[theme]!
    giveWhole(this.#top, top, word)
    if (parts !== null) giveWhole(parts, part, word)
  }

  tree(): ThemeTree {
    const model = (counts: ThemeCounts) => modelOfCounts(counts, totalsOf(counts), this.#vocabulary)
    return new ThemeTree(
      model(this.#top),
      this.#parts.map(parts => (parts === null ? null : model(parts))),
      true,
    )
  }
}

function noCounts(themes: number, vocabulary: number): ThemeCounts {
  return { themes, sizes: new Float64Array(themes), ofWord: new Float64Array(vocabulary * themes) }
}

function totalsOf({ themes, ofWord }: ThemeCounts): Float64Array {
  const totals = new Float64Array(themes)
  for (let i = 0; i < ofWord.length; i++) totals[i % themes]! += ofWord[i]!
  return totals
}

function giveWhole({ themes, ofWord }: ThemeCounts, theme: number, word: number): void {
  const row = ofWord.subarray(word * themes, (word + 1) * themes)
  const all = row.reduce((sum, count) => sum + count, 0)
  row.fill(0)
  row[theme] = Math.max(all, FEWEST_PINNED)
}
