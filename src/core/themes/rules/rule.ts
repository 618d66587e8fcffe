/** Characters in a rule. */
export const LONGEST_RULE = 2_000
/** Words in a phrase: as many as a number has bits. */
export const LONGEST_PHRASE = 32
/** Words between the two sides of a NEAR, and where it names no number. */
export const FARTHEST = 100
export const USUAL_DISTANCE = 5
/** Parentheses and NOTs inside each other. */
export const DEEPEST = 50

/** A word, or several that follow each other: folded units as in `word-units.ts`, in which `*` is any letters or none. */
export interface Phrase {
  readonly kind: 'phrase'
  readonly words: readonly string[]
}

/** What comments a theme takes. `and` and `or` have at least two parts, none of their own kind. */
export type Rule =
  | Phrase
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Rule[] }
  | { readonly kind: 'not'; readonly part: Rule }
  /** One of the left and one of the right are at most `distance` words apart; neighbours are 1 apart. */
  | {
      readonly kind: 'near'
      readonly distance: number
      readonly left: readonly Phrase[]
      readonly right: readonly Phrase[]
    }
