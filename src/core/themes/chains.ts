import type { Documents } from './views.ts'
import { mix } from './mixing.ts'

/** Groups a chain may use; most stay small. 10 to 60 are equally good; a multiple of {@link AT_ONCE} below 16. */
export const CHAIN_GROUPS = 15

/** Groups weighed side by side: as many products as a processor holds in its registers. */
const AT_ONCE = 5

/** Places a word has in the table of counts: with 16 of four bytes a word is one line of the processor's cache. */
const COUNTS_A_WORD = 16
const COUNTS_SHIFT = 4

/** Counts plus a prior of so many parts of one are exact in four bytes up to 16,384 comments. */
const PRIOR_PARTS = 1_024

/** How a chain is drawn. */
export interface ChainSettings {
  /** Prior weight of a group. */
  readonly alpha: number
  /** Prior weight of a word in a group; rounded to 1/1,024. */
  readonly beta: number
  /** Rounds over all comments, the last {@link GREEDY_SWEEPS} of which take the likeliest group instead of drawing. */
  readonly sweeps: number
  /** Number of words. */
  readonly vocabulary: number
}
const GREEDY_SWEEPS = 2

/** Products of so many counts of words stay within the range of a double. */
const RESCALE_EVERY = 40

/**
 * One chain of collapsed Gibbs sampling for the Dirichlet multinomial mixture (Yin & Wang, KDD 2014): each comment
 * belongs to one group, `p(k) ~ (m_k + alpha) * prod_i (n_kw_i + beta) / (n_k + V beta + i)`. Words count once a comment.
 * All chance comes from the key of the comment and the salt, so the order of rows does not matter, and there is no
 * logarithm, so engines agree to the bit.
 */
export class Chain {
  /** Group of each comment. */
  readonly groups: Uint8Array
  readonly #documents: Documents
  readonly #keys: Uint32Array
  readonly #settings: ChainSettings
  readonly #salt: number
  /** Comments with a word in group k, plus the prior, under `word * COUNTS_A_WORD + k`. */
  readonly #wordCounts: Float32Array
  /** Words of each group, plus the prior of them all. */
  readonly #groupWords: Float64Array
  /** Comments of each group, plus the prior. */
  readonly #groupComments: Float64Array
  readonly #weights = new Float64Array(CHAIN_GROUPS)

  constructor(documents: Documents, keys: Uint32Array, settings: ChainSettings, salt: number) {
    this.#documents = documents
    this.#keys = keys
    this.#settings = settings
    this.#salt = mix(salt + 1)
    const beta = Math.round(settings.beta * PRIOR_PARTS) / PRIOR_PARTS
    this.groups = new Uint8Array(documents.size)
    this.#wordCounts = new Float32Array(settings.vocabulary * COUNTS_A_WORD).fill(beta)
    this.#groupWords = new Float64Array(CHAIN_GROUPS).fill(settings.vocabulary * beta)
    this.#groupComments = new Float64Array(CHAIN_GROUPS).fill(settings.alpha)
    for (let d = 0; d < documents.size; d++) {
      const group = mix(keys[d]! ^ this.#salt) % CHAIN_GROUPS
      this.groups[d] = group
      this.#move(d, group, 1)
    }
  }

  /** Draw the group of the comments `from` .. `to - 1` anew, as part of round `sweep` (from 0). */
  sweep(sweep: number, from: number, to: number): void {
    const salt = mix(this.#salt ^ Math.imul(sweep + 1, 0x9e37_79b1))
    const draws = sweep < this.#settings.sweeps - GREEDY_SWEEPS
    for (let d = from; d < to; d++) {
      this.#move(d, this.groups[d]!, -1)
      this.#weigh(d)
      const group = draws ? this.#draw(mix(this.#keys[d]! ^ salt)) : this.#likeliest()
      this.groups[d] = group
      this.#move(d, group, 1)
    }
  }

  #move(comment: number, group: number, sign: 1 | -1): void {
    const { words, offsets } = this.#documents
    const end = offsets[comment + 1]!
    const counts = this.#wordCounts
    for (let i = offsets[comment]!; i < end; i++) counts[words[i]! * COUNTS_A_WORD + group]! += sign
    this.#groupWords[group]! += sign * (end - offsets[comment]!)
    this.#groupComments[group]! += sign
  }

  #weigh(comment: number): void {
    const { offsets } = this.#documents
    const end = offsets[comment + 1]!
    this.#weights.set(this.#groupComments)
    for (let from = offsets[comment]!, before = 0; from < end; from += RESCALE_EVERY) {
      const to = Math.min(end, from + RESCALE_EVERY)
      for (let group = 0; group < CHAIN_GROUPS; group += AT_ONCE) this.#multiply(group, from, to, before)
      before += to - from
      if (to < end) this.#rescale()
    }
  }

  /**
   * Multiply the weights of {@link AT_ONCE} groups from `group` on by what the words `from` .. `to - 1` say, the
   * `before` words of the comment before them counted already. Written out because this is where all the time goes.
   */
  #multiply(group: number, from: number, to: number, before: number): void {
    const words = this.#documents.words
    const counts = this.#wordCounts
    const totals = this.#groupWords
    const weights = this.#weights
    let above0 = 1
    let above1 = 1
    let above2 = 1
    let above3 = 1
    let above4 = 1
    let below0 = 1
    let below1 = 1
    let below2 = 1
    let below3 = 1
    let below4 = 1
    let total0 = totals[group]! + before
    let total1 = totals[group + 1]! + before
    let total2 = totals[group + 2]! + before
    let total3 = totals[group + 3]! + before
    let total4 = totals[group + 4]! + before
    for (let i = from; i < to; i++) {
      const at = (words[i]! << COUNTS_SHIFT) + group
      above0 *= counts[at]!
      above1 *= counts[at + 1]!
      above2 *= counts[at + 2]!
      above3 *= counts[at + 3]!
      above4 *= counts[at + 4]!
      below0 *= total0++
      below1 *= total1++
      below2 *= total2++
      below3 *= total3++
      below4 *= total4++
    }
    weights[group]! *= above0 / below0
    weights[group + 1]! *= above1 / below1
    weights[group + 2]! *= above2 / below2
    weights[group + 3]! *= above3 / below3
    weights[group + 4]! *= above4 / below4
  }

  /** The largest weight becomes 1. */
  #rescale(): void {
    let largest = 0
    for (let k = 0; k < CHAIN_GROUPS; k++) if (this.#weights[k]! > largest) largest = this.#weights[k]!
    if (largest === 0) this.#weights.fill(1)
    else for (let k = 0; k < CHAIN_GROUPS; k++) this.#weights[k]! /= largest
  }

  #draw(chance: number): number {
    let sum = 0
    for (let k = 0; k < CHAIN_GROUPS; k++) sum += this.#weights[k]!
    let rest = (chance / 4_294_967_296) * sum
    for (let k = 0; k < CHAIN_GROUPS; k++) {
      rest -= this.#weights[k]!
      if (rest < 0) return k
    }
    return this.#likeliest()
  }

  #likeliest(): number {
    let best = 0
    for (let k = 1; k < CHAIN_GROUPS; k++) if (this.#weights[k]! > this.#weights[best]!) best = k
    return best
  }
}
