import type { Documents } from './views.ts'

/** Groups a chain may use; most stay small. 10 to 60 are equally good; fewer than {@link COUNTS_A_WORD}, and some threes. */
export const CHAIN_GROUPS = 15

/** Places a word has in the table of counts: with 16 of four bytes a word is one line of the processor's cache. */
const COUNTS_A_WORD = 16
const COUNTS_SHIFT = 4
/** The place that no group has: products for the group in which a comment is. */
const OWN = 15

/** Counts plus a prior of so many parts of one are exact in four bytes up to 16,384 comments. */
const PRIOR_PARTS = 1_024

/** Products of so many counts of words stay within the range of a double. */
const RESCALE_EVERY = 40

/** Products of this many times the words of an ordinary comment are at hand: hardly a comment has more. */
const TIMES_ORDINARY = 2

/** What is counted of a group before it has any comment. */
export interface GroupPriors {
  /** Prior weight of a group. */
  readonly alpha: number
  /** Prior weight of a word in a group; rounded to 1/1,024. */
  readonly beta: number
  /** Number of words. */
  readonly vocabulary: number
}

/**
 * Counts the comments and words of the groups of a chain and weighs the groups for a comment:
 * `m_k * prod_i n_kw_i / (n_k + i)`, the priors among the counts. The product above is taken word by word, those below
 * of a group are kept until it changes. Whether a comment stays where it is, as most do, is found without writing.
 */
export class GroupCounts {
  /** What {@link GroupCounts.weigh} found for each group. */
  readonly weights = new Float64Array(CHAIN_GROUPS)
  readonly #documents: Documents
  /** Comments with a word in group k, plus the prior, under `word * COUNTS_A_WORD + k`. */
  readonly #ofWord: Float32Array
  /** Words of each group, plus the prior of them all. */
  readonly #words: Float64Array
  /** Comments of each group, plus the prior. */
  readonly #comments: Float64Array
  /** Products of the counts of a comment's words in each group. */
  readonly #above = new Float64Array(COUNTS_A_WORD)
  /** `T (T + 1) .. (T + i - 1)` of the words T of group k under `i * COUNTS_A_WORD + k`, as far as {@link GroupCounts.#known}. */
  readonly #below = new Float64Array((RESCALE_EVERY + 1) * COUNTS_A_WORD).fill(1)
  /** Factors in the products of all groups that are known, and those that are made at once for a group that changes. */
  #known = 0
  readonly #ordinary: number

  /** No comment is in any group. */
  constructor(documents: Documents, priors: GroupPriors) {
    const { size, words } = documents
    const beta = Math.round(priors.beta * PRIOR_PARTS) / PRIOR_PARTS
    this.#documents = documents
    this.#ordinary = Math.min(RESCALE_EVERY, Math.ceil((TIMES_ORDINARY * words.length) / Math.max(1, size)))
    this.#ofWord = new Float32Array(priors.vocabulary * COUNTS_A_WORD).fill(beta)
    this.#words = new Float64Array(CHAIN_GROUPS).fill(priors.vocabulary * beta)
    this.#comments = new Float64Array(CHAIN_GROUPS).fill(priors.alpha)
  }

  /** Put a comment that is in no group into one. */
  add(comment: number, group: number): void {
    const { words, offsets } = this.#documents
    const [start, end] = [offsets[comment]!, offsets[comment + 1]!]
    for (let i = start; i < end; i++) this.#ofWord[(words[i]! << COUNTS_SHIFT) + group]! += 1
    this.#words[group]! += end - start
    this.#comments[group]! += 1
    this.#known = 0
  }

  /** Move a comment to another group. */
  move(comment: number, from: number, to: number): void {
    const { words, offsets } = this.#documents
    const start = offsets[comment]!
    const end = offsets[comment + 1]!
    const counts = this.#ofWord
    for (let i = start; i < end; i++) {
      const at = words[i]! << COUNTS_SHIFT
      counts[at + from]! -= 1
      counts[at + to]! += 1
    }
    this.#words[from]! -= end - start
    this.#words[to]! += end - start
    this.#comments[from]! -= 1
    this.#comments[to]! += 1
    this.#learnTwo(from, to)
  }

  /**
   * Weigh the groups for a comment as if it were taken out of its group `own`, into {@link GroupCounts.weights}.
   *
   * @returns The sum of the weights.
   */
  weigh(comment: number, own: number): number {
    const { offsets } = this.#documents
    const start = offsets[comment]!
    const end = offsets[comment + 1]!
    const to = Math.min(end, start + RESCALE_EVERY)
    const factors = to - start
    this.#multiply(start, to, own)
    if (this.#known < factors) this.#learnAll(Math.max(factors, this.#ordinary))
    const comments = this.#comments
    const below = this.#below
    const ownBelow = (factors << COUNTS_SHIFT) + own
    const commentsWith = comments[own]!
    const belowWith = below[ownBelow]!
    comments[own] = commentsWith - 1
    below[ownBelow] = this.#productFrom(own, start - end, factors)
    const sum = this.#divide(factors)
    comments[own] = commentsWith
    below[ownBelow] = belowWith
    if (to === end) return sum
    for (let from = to; from < end; from += RESCALE_EVERY) this.#weighMore(start, from, end, own)
    return this.weights.reduce((all, weight) => all + weight, 0)
  }

  /** Products above by those below, three groups at once, which saves a tenth of all the time. */
  #divide(factors: number): number {
    const weights = this.weights
    const comments = this.#comments
    const above = this.#above
    const below = this.#below
    const row = factors << COUNTS_SHIFT
    let sum = 0
    for (let k = 0; k < CHAIN_GROUPS; k += 3) {
      const first = comments[k]! * (above[k]! / below[row + k]!)
      const second = comments[k + 1]! * (above[k + 1]! / below[row + k + 1]!)
      const third = comments[k + 2]! * (above[k + 2]! / below[row + k + 2]!)
      weights[k] = first
      weights[k + 1] = second
      weights[k + 2] = third
      sum = sum + first + second + third
    }
    return sum
  }

  /** The words of a long comment from `from` on, those before them weighed already. */
  #weighMore(start: number, from: number, end: number, own: number): void {
    const to = Math.min(end, from + RESCALE_EVERY)
    this.#rescale()
    this.#multiply(from, to, own)
    for (let k = 0; k < CHAIN_GROUPS; k++)
      this.weights[k]! *= this.#above[k]! / this.#productFrom(k, from - (k === own ? end : start), to - from)
  }

  /** Make the products below of all groups known up to so many factors. */
  #learnAll(factors: number): void {
    const below = this.#below
    for (let group = 0; group < CHAIN_GROUPS; group++) {
      const total = this.#words[group]!
      let product = below[(this.#known << COUNTS_SHIFT) + group]!
      for (let i = this.#known; i < factors; i++) {
        product *= total + i
        below[((i + 1) << COUNTS_SHIFT) + group] = product
      }
    }
    this.#known = factors
  }

  /** The same for two groups that changed, side by side, as far as ordinary comments need them. */
  #learnTwo(first: number, second: number): void {
    const below = this.#below
    const firstTotal = this.#words[first]!
    const secondTotal = this.#words[second]!
    const factors = this.#ordinary
    let firstProduct = 1
    let secondProduct = 1
    for (let i = 0; i < factors; i++) {
      const row = (i + 1) << COUNTS_SHIFT
      firstProduct *= firstTotal + i
      secondProduct *= secondTotal + i
      below[row + first] = firstProduct
      below[row + second] = secondProduct
    }
    if (this.#known > factors) this.#known = factors
  }

  #productFrom(group: number, before: number, factors: number): number {
    const total = this.#words[group]! + before
    let product = 1
    for (let i = 0; i < factors; i++) product *= total + i
    return product
  }

  /** Multiply the counts of the words `from` .. `to - 1` in each group; in `own` as if the comment were not in it. */
  #multiply(from: number, to: number, own: number): void {
    this.#multiplyFirst(from, to)
    this.#multiplyOthers(from, to, own)
    this.#above[own] = this.#above[OWN]!
  }

  /**
   * Eight groups, as many products as a processor works at without waiting for the one before. Written out, as are the
   * others, because this is where most of the time goes.
   */
  #multiplyFirst(from: number, to: number): void {
    const words = this.#documents.words
    const counts = this.#ofWord
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
      const at = words[i]! << COUNTS_SHIFT
      above0 *= counts[at]!
      above1 *= counts[at + 1]!
      above2 *= counts[at + 2]!
      above3 *= counts[at + 3]!
      above4 *= counts[at + 4]!
      above5 *= counts[at + 5]!
      above6 *= counts[at + 6]!
      above7 *= counts[at + 7]!
    }
    above[0] = above0
    above[1] = above1
    above[2] = above2
    above[3] = above3
    above[4] = above4
    above[5] = above5
    above[6] = above6
    above[7] = above7
  }

  /** The other seven groups, and the own one without the comment. */
  #multiplyOthers(from: number, to: number, own: number): void {
    const words = this.#documents.words
    const counts = this.#ofWord
    const above = this.#above
    let above8 = 1
    let above9 = 1
    let above10 = 1
    let above11 = 1
    let above12 = 1
    let above13 = 1
    let above14 = 1
    let aboveOwn = 1
    for (let i = from; i < to; i++) {
      const at = words[i]! << COUNTS_SHIFT
      above8 *= counts[at + 8]!
      above9 *= counts[at + 9]!
      above10 *= counts[at + 10]!
      above11 *= counts[at + 11]!
      above12 *= counts[at + 12]!
      above13 *= counts[at + 13]!
      above14 *= counts[at + 14]!
      aboveOwn *= counts[at + own]! - 1
    }
    above[8] = above8
    above[9] = above9
    above[10] = above10
    above[11] = above11
    above[12] = above12
    above[13] = above13
    above[14] = above14
    above[OWN] = aboveOwn
  }

  /** The largest weight becomes 1. */
  #rescale(): void {
    const { weights } = this
    let largest = 0
    for (let k = 0; k < CHAIN_GROUPS; k++) if (weights[k]! > largest) largest = weights[k]!
    if (largest === 0) weights.fill(1)
    else for (let k = 0; k < CHAIN_GROUPS; k++) weights[k]! /= largest
  }
}
