import type { KnownStems } from './quote.ts'

/** A comment that a theme may quote. */
export interface QuoteCandidate {
  readonly index: number
  readonly fit: number
  /** Its words in lower case, once they were asked for. */
  words?: ReadonlySet<string>
}

/** Lists of candidates that are kept: those of the themes under some edits and filters, 5 KB each. */
const MOST_LISTS = 200
/** Words whose stems are kept: those of the comments that were looked at for quotes. */
const MOST_WORDS = 50_000

/**
 * What was learned of the comments of one dataset while quotes were chosen: an edit changes the comments of some themes,
 * those of the others need not be read again. Not for comments of another dataset.
 */
export class QuoteMemory {
  readonly #stems: KnownStems = new Map()
  /** The list asked for last at the end. */
  readonly #candidates = new Map<string, readonly QuoteCandidate[]>()

  /** The stems of words that were met. Ask again for each run of work: it is emptied now and then. */
  stems(): KnownStems {
    const words = [...this.#stems.values()].reduce((sum, { size }) => sum + size, 0)
    if (words > MOST_WORDS) this.#stems.clear()
    return this.#stems
  }

  /**
   * The candidates of a theme, best first: those of before where its words and the comments looked at are the same.
   *
   * @param rate - Rates the comments.
   */
  async candidates(
    indices: readonly number[],
    markedStems: readonly string[],
    rate: () => Promise<readonly QuoteCandidate[]>,
  ): Promise<readonly QuoteCandidate[]> {
    const key = `${markedStems.join('\n')}\n${indices.join()}`
    const found = this.#candidates.get(key) ?? (await rate())
    this.#candidates.delete(key)
    this.#candidates.set(key, found)
    const [oldest] = this.#candidates.keys()
    if (this.#candidates.size > MOST_LISTS && oldest !== undefined) this.#candidates.delete(oldest)
    return found
  }
}
