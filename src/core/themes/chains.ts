import type { Documents } from './views.ts'
import { mix } from './mixing.ts'

/** Groups a chain may use; most stay small. A multiple of nothing in particular: 10 to 60 are equally good. */
export const CHAIN_GROUPS = 15

/** How a chain is drawn. */
export interface ChainSettings {
  /** Prior weight of a group. */
  readonly alpha: number
  /** Prior weight of a word in a group. */
  readonly beta: number
  /** Rounds over all comments, the last {@link GREEDY_SWEEPS} of which take the likeliest group instead of drawing. */
  readonly sweeps: number
  /** Number of words. */
  readonly vocabulary: number
  /** See {@link reciprocalsFor}. */
  readonly reciprocals: Float64Array
}
const GREEDY_SWEEPS = 2

/** Products of so many shares of words stay within the range of a double. */
const RESCALE_EVERY = 12

/** `1 / (j + vocabulary * beta)` for every j that a count can reach: a product is far cheaper than a division. */
export function reciprocalsFor(documents: Documents, vocabulary: number, beta: number): Float64Array {
  const prior = vocabulary * beta
  return Float64Array.from({ length: documents.words.length + 1 }, (_, j) => 1 / (j + prior))
}

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
  /** Comments with a word in group k under `word * CHAIN_GROUPS + k`. */
  readonly #wordCounts: Float64Array
  readonly #groupWords = new Int32Array(CHAIN_GROUPS)
  readonly #groupComments = new Int32Array(CHAIN_GROUPS)
  readonly #reciprocals: Float64Array
  readonly #weights = new Float64Array(CHAIN_GROUPS)

  constructor(documents: Documents, keys: Uint32Array, settings: ChainSettings, salt: number) {
    this.#documents = documents
    this.#keys = keys
    this.#settings = settings
    this.#salt = mix(salt + 1)
    this.#reciprocals = settings.reciprocals
    this.groups = new Uint8Array(documents.size)
    this.#wordCounts = new Float64Array(settings.vocabulary * CHAIN_GROUPS).fill(settings.beta)
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
    for (let i = offsets[comment]!; i < end; i++) this.#wordCounts[words[i]! * CHAIN_GROUPS + group]! += sign
    this.#groupWords[group]! += sign * (end - offsets[comment]!)
    this.#groupComments[group]! += sign
  }

  #weigh(comment: number): void {
    const { words, offsets } = this.#documents
    const [counts, reciprocals, groupWords, weights] = [
      this.#wordCounts,
      this.#reciprocals,
      this.#groupWords,
      this.#weights,
    ]
    const alpha = this.#settings.alpha
    for (let k = 0; k < CHAIN_GROUPS; k++) weights[k] = this.#groupComments[k]! + alpha
    const start = offsets[comment]!
    const length = offsets[comment + 1]! - start
    for (let i = 0; i < length; i++) {
      const row = words[start + i]! * CHAIN_GROUPS
      for (let k = 0; k < CHAIN_GROUPS; k++)
        weights[k]! *= counts[row + k]! * reciprocals[groupWords[k]! + i]!
      if (i % RESCALE_EVERY === RESCALE_EVERY - 1) this.#rescale()
    }
  }

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
