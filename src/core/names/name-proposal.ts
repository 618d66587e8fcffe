/** A name and the number of responses that have it. */
export interface CountedName {
  readonly name: string
  readonly n: number
}

/**
 * Why names look alike: `writing` differs in case, punctuation, marks or blanks only, `comma` is “Last, First” against
 * “First Last”, `plural` one form against the other, `initial` a letter for a name, `order` the same words in another order,
 * `typo` one letter in a long word.
 */
export const LIKENESSES = ['writing', 'comma', 'plural', 'initial', 'order', 'typo'] as const
export type Likeness = (typeof LIKENESSES)[number]

/** Names that are probably one. */
export interface NameProposal {
  /** Most responses first, then by code unit; at least two. */
  readonly names: readonly CountedName[]
  /** The name that would stay, one of them. */
  readonly shown: string
  /** What they have in common, in the order of {@link LIKENESSES}. */
  readonly likeness: readonly Likeness[]
  /** Names that look like these in a less sure way and are asked about once these are decided; absent for none. */
  readonly waiting?: readonly CountedName[]
  /** True where they differ in writing only, so that many may be accepted at once. */
  readonly isSure: boolean
}

/** A shortened name that could be several others, so that nothing is proposed for it. */
export interface UnclearName {
  readonly name: string
  /** At least two, by code unit. */
  readonly candidates: readonly string[]
}

export interface NameProposals {
  /** Sure ones first, then those of most responses. */
  readonly proposals: readonly NameProposal[]
  readonly unclear: readonly UnclearName[]
}
