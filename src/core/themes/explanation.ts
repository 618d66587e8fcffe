/** A word or phrase of a comment that speaks for a theme. */
export interface WeighedWord {
  /** As it stands in the comment. */
  readonly text: string
  /** Its part in what speaks for the theme, above 0; heaviest first. The parts of all words come to 1. */
  readonly share: number
  /** [start, end) positions in UTF-16 units of each place where it stands. */
  readonly marks: readonly (readonly [start: number, end: number])[]
}

/** Who put a comment where it is. */
export type PlacedBy =
  /** Discovery, by the words of the comment. */
  | { readonly kind: 'words' }
  /** A rule of the codebook that gives the themes. */
  | { readonly kind: 'codebook'; readonly rule: string }
  /** An edit: its place in the list, from 0, and the rule that matched, where it was one. */
  | { readonly kind: 'edit'; readonly position: number; readonly rule: string | null }

/** Why a comment is in its theme. */
export interface CommentExplanation {
  /** Id of the theme; null for none. */
  readonly theme: string | null
  readonly placedBy: PlacedBy
  /** What speaks for the theme; empty where a comment was moved by hand, or has no theme. */
  readonly words: readonly WeighedWord[]
  /** The theme that fits second best, with the words that speak for it; null where no other fits at all. */
  readonly second: { readonly theme: string; readonly words: readonly WeighedWord[] } | null
}
