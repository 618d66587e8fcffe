/**
 * A comment, named so that it is found again when its file is imported anew, in another order or with further files: by
 * its text, never by its row.
 */
export interface CommentReference {
  /** Two 32-bit hashes of the text without blanks around it, 16 hexadecimal digits: see `comment-references.ts`. */
  readonly text: string
  /** Which of the responses with this very text it is, from 0, in the order of the imports and their rows. */
  readonly occurrence: number
  /** The id of the response, where its file has ids; it goes before the occurrence. */
  readonly id?: string
}

/** A part of a theme that is split. */
export interface SplitPart {
  /** Id of the theme it becomes: see {@link ThemeEdit}. */
  readonly id: string
  readonly label: string
  readonly rule: string
}

/**
 * One change that the user made to the themes. Edits are an ordered list that is replayed over whatever discovery says,
 * so an edit names themes by ids that last: `t1`, `t2`, … are found, `u1`, `u2`, … are made by the user (`create` and
 * `split` carry the id; `nextThemeNumber` of {@link ThemeHistoryView} is free). Rules are texts in the language of
 * `rules/parse-rule.ts`.
 *
 * A comment that was moved by hand stays where it was put until it is moved again, its theme is merged, split or deleted;
 * rules leave it alone. Of several rules that match a comment the one that was given last holds. A found theme that the
 * edits leave without a low-score comment is not among the themes any more, see `emptied-themes.ts`.
 */
export type ThemeEdit = Change & {
  /** Belongs to the step of the edit before it: they are undone and done again together. */
  readonly withPrevious?: true
}

type Change =
  | { readonly kind: 'rename'; readonly theme: string; readonly label: string }
  /** `into` takes the comments and sub-themes of `themes`, which go; it may be one of them. */
  | { readonly kind: 'merge'; readonly themes: readonly string[]; readonly into: string }
  /**
   * Comments of the theme and of its sub-themes that match a part become a theme of their own beside it, the first part
   * that matches; the others stay.
   */
  | { readonly kind: 'split'; readonly theme: string; readonly parts: readonly SplitPart[] }
  /** Under a top theme, or (null) at the top. Its sub-themes go with it and lie under the same top theme then. */
  | { readonly kind: 'nest'; readonly theme: string; readonly under: string | null }
  /** With its sub-themes; where its comments go, {@link DeletedTo} says. Absent: to their second theme, or to none. */
  | { readonly kind: 'delete'; readonly theme: string; readonly comments?: DeletedTo }
  | {
      readonly kind: 'create'
      readonly theme: string
      readonly label: string
      readonly rule: string
      readonly under: string | null
    }
  /** To a theme, or (null) to none. */
  | { readonly kind: 'move'; readonly comments: readonly CommentReference[]; readonly to: string | null }
  /** What matches belongs to the theme; in place of the rule that the theme had. Null: it has none any more. */
  | { readonly kind: 'rule'; readonly theme: string; readonly rule: string | null }
  /** The word decides nothing any more and is not shown as a keyword. */
  | { readonly kind: 'forbid'; readonly word: string }
  /** The words count as one. */
  | { readonly kind: 'join'; readonly words: readonly string[] }
  /** The word speaks for the theme. */
  | { readonly kind: 'pin'; readonly theme: string; readonly word: string }
  /**
   * The edit at this place of the list (from 0, before this one) is not replayed any more, or (`restore`) it is again: the
   * last word about a place holds. In the history of a project only: a file of edits has neither.
   */
  | { readonly kind: 'revoke' | 'restore'; readonly position: number }

/**
 * Where the comments of a deleted theme go: `fitting`: to their second theme, else to the one that their words fit best
 * among those that are left, if that says them better than all low-score comments do, else to none; `none`: to none, where
 * rules and the user's hand find them, words alone do not.
 */
export type DeletedTo = (typeof DELETED_TO)[number]
export const DELETED_TO = ['fitting', 'none'] as const

/** Edits in effect, and those that were undone and can be done again (the last one undone comes last). */
export interface EditHistory {
  readonly done: readonly ThemeEdit[]
  readonly undone: readonly ThemeEdit[]
}

/** Why an edit, or part of it, could not be replayed. */
export const NOT_REPLAYED_CODES = [
  /** A theme that it names is not there (any more). */
  'theme-gone',
  /** Comments that it moves are not there (any more); the others were moved. */
  'comment-gone',
  /** The id of its new theme belongs to another. */
  'theme-exists',
  /** Its rule cannot be read. */
  'bad-rule',
  /** It has no label. */
  'no-label',
  /** A word of it stands in no comment. */
  'word-gone',
  /** A theme cannot lie under itself or under a sub-theme. */
  'bad-nesting',
] as const
export type NotReplayedCode = (typeof NOT_REPLAYED_CODES)[number]

/** An edit that had no effect, or not all of it. */
export interface NotReplayed {
  /** Place in the list of edits, from 0. */
  readonly position: number
  readonly kind: ThemeEdit['kind']
  readonly code: NotReplayedCode
  /** The ids of the themes, the words or the rules concerned; empty for comments. */
  readonly names: readonly string[]
  /** How many themes, words, rules or comments are concerned, of those that the edit names. */
  readonly count: number
  readonly of: number
}

/** An edit as it is listed: of the comments that are moved only their number. */
export type ListedEdit =
  | Exclude<ThemeEdit, { readonly kind: 'move' }>
  | (Omit<Extract<ThemeEdit, { readonly kind: 'move' }>, 'comments'> & { readonly comments: number })

/** The history of a project as a screen shows it. */
export interface ThemeHistoryView {
  readonly done: readonly ListedEdit[]
  readonly undone: readonly ListedEdit[]
  /** `u` and this number, and every later number, is the id of no theme yet. */
  readonly nextThemeNumber: number
  /** Name of the codebook that was taken before all edits listed: what undo gives up where none is left. Absent: none. */
  readonly codebook?: string
  /** Name of the codebook that redo takes again where no undone edit is left. Absent: none. */
  readonly codebookUndone?: string
  /**
   * The themes were found afresh where a codebook gave them, after so many of `done`: undo goes back to the codebook where
   * no later ones are left. Absent: they were not.
   */
  readonly afreshAfter?: number
  /** Redo looks afresh again where no undone edit is left. */
  readonly afreshUndone?: true
  /** What discovery called the themes it found, by id, those that are gone by an edit among them. */
  readonly foundLabels?: Readonly<Record<string, string>>
}
