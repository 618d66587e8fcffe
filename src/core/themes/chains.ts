import type { Documents } from './views.ts'
import { CHAIN_GROUPS, GroupCounts, type GroupPriors } from './group-counts.ts'
import { mix } from './mixing.ts'

/** How a chain is drawn. */
export interface ChainSettings extends GroupPriors {
  /** Rounds over all comments, the last {@link GREEDY_SWEEPS} of which take the likeliest group instead of drawing. */
  readonly sweeps: number
}
const GREEDY_SWEEPS = 2

/**
 * One chain of collapsed Gibbs sampling for the Dirichlet multinomial mixture (Yin & Wang, KDD 2014): each comment
 * belongs to one group, `p(k) ~ (m_k + alpha) * prod_i (n_kw_i + beta) / (n_k + V beta + i)`. Words count once a comment.
 * All chance comes from the key of the comment and the salt, so the order of rows does not matter, and there is no
 * logarithm, so engines agree to the bit.
 */
export class Chain {
  /** Group of each comment. */
  readonly groups: Uint8Array
  readonly #keys: Uint32Array
  readonly #sweeps: number
  readonly #salt: number
  readonly #counts: GroupCounts

  constructor(documents: Documents, keys: Uint32Array, settings: ChainSettings, salt: number) {
    this.#keys = keys
    this.#sweeps = settings.sweeps
    this.#salt = mix(salt + 1)
    this.#counts = new GroupCounts(documents, settings)
    this.groups = new Uint8Array(documents.size)
    for (let d = 0; d < documents.size; d++) {
      const group = mix(keys[d]! ^ this.#salt) % CHAIN_GROUPS
      this.groups[d] = group
      this.#counts.add(d, group)
    }
  }

  /** Draw the group of the comments `from` .. `to - 1` anew, as part of round `sweep` (from 0). */
  sweep(sweep: number, from: number, to: number): void {
    const salt = mix(this.#salt ^ Math.imul(sweep + 1, 0x9e37_79b1))
    const draws = sweep < this.#sweeps - GREEDY_SWEEPS
    const { weights } = this.#counts
    for (let d = from; d < to; d++) {
      const before = this.groups[d]!
      const sum = this.#counts.weigh(d, before)
      const group = draws ? draw(weights, sum, mix(this.#keys[d]! ^ salt)) : likeliest(weights)
      if (group === before) continue
      this.groups[d] = group
      this.#counts.move(d, before, group)
    }
  }
}

/** @param chance - Any 32 bits. */
function draw(weights: Float64Array, sum: number, chance: number): number {
  let rest = (chance / 4_294_967_296) * sum
  for (let k = 0; k < CHAIN_GROUPS; k++) {
    rest -= weights[k]!
    if (rest < 0) return k
  }
  return likeliest(weights)
}

function likeliest(weights: Float64Array): number {
  let best = 0
  for (let k = 1; k < CHAIN_GROUPS; k++) if (weights[k]! > weights[best]!) best = k
  return best
}
