import type { Documents } from './views.ts'
import { mix } from './mixing.ts'

/** Groups a chain may use; most stay small. 10 to 60 are equally good; at most {@link COUNTS_A_WORD}. */
export const CHAIN_GROUPS = 15

/** Groups weighed side by side: as many products as a processor works at without waiting for the one before. */
const AT_ONCE = 8

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
const BELOW_A_GROUP = RESCALE_EVERY + 1

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
  /** Products of the counts of a comment's words in each group. */
  readonly #above = new Float64Array(COUNTS_A_WORD)
  /** `T (T + 1) .. (T + i - 1)` of the words T of group k under `k * BELOW_A_GROUP + i`, as far as {@link Chain.#belowKnown}. */
  readonly #below = new Float64Array(CHAIN_GROUPS * BELOW_A_GROUP).fill(1)
  /** Factors in the last known product of each group; a group that changes begins anew. */
  readonly #belowKnown = new Uint8Array(CHAIN_GROUPS)

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
      const before = this.groups[d]!
      this.#move(d, before, -1)
      this.#weigh(d, before)
      const group = draws ? this.#draw(mix(this.#keys[d]! ^ salt)) : this.#likeliest()
      this.groups[d] = group
      this.#move(d, group, 1)
      if (group === before) continue
      this.#belowKnown[before] = 0
      this.#belowKnown[group] = 0
    }
  }

  #move(comment: number, group: number, sign: 1 | -1): void {
    const { words, offsets } = this.#documents
    const end = offsets[comment + 1]!
    const counts = this.#wordCounts
    for (let i = offsets[comment]!; i < end; i++) counts[(words[i]! << COUNTS_SHIFT) + group]! += sign
    this.#groupWords[group]! += sign * (end - offsets[comment]!)
    this.#groupComments[group]! += sign
  }

  /** Weigh the groups for a comment that was taken out of group `own`. */
  #weigh(comment: number, own: number): void {
    const { offsets } = this.#documents
    const start = offsets[comment]!
    const end = offsets[comment + 1]!
    const to = Math.min(end, start + RESCALE_EVERY)
    const comments = this.#groupComments
    const [weights, above, below, known] = [this.#weights, this.#above, this.#below, this.#belowKnown]
    this.#multiply(start, to)
    const factors = to - start
    for (let k = 0; k < CHAIN_GROUPS; k++) {
      if (known[k]! < factors && k !== own) this.#learnBelow(k, factors)
      weights[k] = comments[k]! * (above[k]! / below[k * BELOW_A_GROUP + factors]!)
    }
    // What is known of its own group is known with the comment in it.
    weights[own] = comments[own]! * (above[own]! / this.#productFrom(own, 0, factors))
    for (let from = to; from < end; from += RESCALE_EVERY) this.#weighMore(start, from, end)
  }

  /** The words of a long comment from `from` on, those before them weighed already. */
  #weighMore(start: number, from: number, end: number): void {
    const to = Math.min(end, from + RESCALE_EVERY)
    this.#rescale()
    this.#multiply(from, to)
    for (let k = 0; k < CHAIN_GROUPS; k++)
      this.#weights[k]! *= this.#above[k]! / this.#productFrom(k, from - start, to - from)
  }

  #learnBelow(group: number, factors: number): void {
    const at = group * BELOW_A_GROUP
    const total = this.#groupWords[group]!
    for (let i = this.#belowKnown[group]!; i < factors; i++)
      this.#below[at + i + 1] = this.#below[at + i]! * (total + i)
    this.#belowKnown[group] = factors
  }

  #productFrom(group: number, before: number, factors: number): number {
    const total = this.#groupWords[group]! + before
    let product = 1
    for (let i = 0; i < factors; i++) product *= total + i
    return product
  }

  #multiply(from: number, to: number): void {
    for (let group = 0; group < COUNTS_A_WORD; group += AT_ONCE) this.#multiplyFrom(group, from, to)
  }

  /**
   * Multiply the counts of the words `from` .. `to - 1` in {@link AT_ONCE} groups from `group` on. Written out because
   * this is where most of the time goes.
   */
  #multiplyFrom(group: number, from: number, to: number): void {
    const words = this.#documents.words
    const counts = this.#wordCounts
    const above = this.#above
    let above0 = 1
    let above1 = 1
    let above2 = 1
    let above3 = 1
    let above4 = 1
    let above5 = 1
    let above6 = 1
    let above7 = 1
    for (let i = from; i < to; i++) {
      const at = (words[i]! << COUNTS_SHIFT) + group
      above0 *= counts[at]!
      above1 *= counts[at + 1]!
      above2 *= counts[at + 2]!
      above3 *= counts[at + 3]!
      above4 *= counts[at + 4]!
      above5 *= counts[at + 5]!
      above6 *= counts[at + 6]!
      above7 *= counts[at + 7]!
    }
    above[group] = above0
    above[group + 1] = above1
    above[group + 2] = above2
    above[group + 3] = above3
    above[group + 4] = above4
    above[group + 5] = above5
    above[group + 6] = above6
    above[group + 7] = above7
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
