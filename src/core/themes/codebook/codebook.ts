export const CODEBOOK_FORMAT = 'lowdown-codebook/1'

/** A word of a theme: its stem (`en:queue`), how it is mostly written, and how many comments of the theme hold it. */
export interface CodebookWord {
  readonly stem: string
  readonly text: string
  /** Above 0; need not be whole: an average of waves is fine. */
  readonly n: number
}

export interface CodebookTheme {
  /** As in the project it was saved from; unique in the codebook. */
  readonly id: string
  readonly label: string
  /** Id of the top theme under which it lies, or null. */
  readonly parent: string | null
  /** What the coder should know; may be empty. */
  readonly notes: string
  /** What a comment must match to belong to it, whatever its words say (`rules/parse-rule.ts`); null for none. */
  readonly rule: string | null
  /** Low-score comments that had it when it was saved, or one of its sub-themes. */
  readonly n: number
  /**
   * What it has of the words by which the themes of the codebook are told apart, those in most comments first; the words
   * of its sub-themes are among them.
   */
  readonly words: readonly CodebookWord[]
}

/** Themes as a file that outlives its project: a consultant keeps it, loads it for another client or for the next wave. */
export interface Codebook {
  readonly format: typeof CODEBOOK_FORMAT
  readonly name: string
  /** Low-score comments with words from which it was made. */
  readonly comments: number
  readonly themes: readonly CodebookTheme[]
}

/** More is no codebook but an attempt to use up memory. */
export const MOST_THEMES = 1_000
export const MOST_WORDS = 2_000
