import { exp, log } from '../portable-math.ts'
import type { Codebook } from './codebook.ts'

/** Prior weight of a word in a theme, and of a theme; as in discovery. */
const PRIOR = 0.1
/** Below this share the best theme is no more than a guess; from the other on a second one is named. As in discovery. */
const UNSURE_BELOW = 0.35
const SECOND_FROM = 0.25

/** What the words of a codebook say about its themes. */
export class CodebookModel {
  readonly #logSize: Float64Array
  /** Logarithm of the share of a word in each theme. */
  readonly #logWord = new Map<string, Float64Array>()

  constructor({ themes }: Codebook) {
    const vocabulary = new Set(themes.flatMap(({ words }) => words.map(({ stem }) => stem)))
    this.#logSize = Float64Array.from(themes, ({ n }) => log(n + PRIOR))
    const totals = themes.map(({ words }) => words.reduce((sum, { n }) => sum + n, 0))
    const counts = themes.map(({ words }) => new Map(words.map(({ stem, n }) => [stem, n])))
    for (const stem of vocabulary) {
      const shares = themes.map((_, t) => {
        const count = counts[t]!.get(stem) ?? 0
        return log((count + PRIOR) / (totals[t]! + PRIOR * vocabulary.size))
      })
      this.#logWord.set(stem, Float64Array.from(shares))
    }
  }

  /** Main and second theme of a comment with these stems; -1 for none. A comment without a known word has none. */
  place(stems: Iterable<string>): { readonly main: number; readonly second: number } {
    const sums = this.#logSize.slice()
    let isKnown = false
    for (const stem of stems) {
      const shares = this.#logWord.get(stem)
      if (shares === undefined) continue
      isKnown = true
      for (let t = 0; t < sums.length; t++) sums[t]! += shares[t]!
    }
    if (!isKnown) return { main: -1, second: -1 }
    const most = sums.reduce((a, b) => Math.max(a, b), -Infinity)
    const weights = sums.map(sum => exp(sum - most))
    const total = weights.reduce((a, b) => a + b, 0)
    const order = [...weights.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b)
    const [main = -1, next = -1] = order
    if (main < 0 || weights[main]! / total < UNSURE_BELOW) return { main: -1, second: -1 }
    return { main, second: next >= 0 && weights[next]! / total >= SECOND_FROM ? next : -1 }
  }
}
