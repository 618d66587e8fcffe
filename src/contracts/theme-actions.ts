import type { Codebook } from '#core/themes/codebook/codebook.ts'
import type { ListedEdit, ThemeEdit, ThemeHistoryView } from '#core/themes/edits/theme-edit.ts'

/** What is to be done with the themes of a project. */
export type ThemeAction =
  | { readonly kind: 'do'; readonly edit: ThemeEdit }
  /** Edits that are one step: undone and done again together. */
  | { readonly kind: 'do-together'; readonly edits: readonly ThemeEdit[] }
  /** The edit `move`, for comments by their `index` in a list of comments of the project as it is now. */
  | { readonly kind: 'move'; readonly indices: readonly number[]; readonly to: string | null }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** Themes of a codebook in place of those there are; edits so far belong to these and come back with them by `undo`. */
  | { readonly kind: 'use-codebook'; readonly codebook: Codebook }
  /** Find the themes anew, without memory of those there are; edits that name one of these are not replayed then. */
  | { readonly kind: 'afresh' }

/** What an action did to the edits of a project. */
export interface ThemeStep {
  /**
   * The edits that took effect or, by `undo`, lost it, in their order; none where there was nothing to do. Themes that
   * they make have ids of their own, also where the action named ids that were taken by then.
   */
  readonly edits: readonly ListedEdit[]
  /** Name of the codebook that gives the themes by it or, by `undo`, gives them no longer; absent otherwise. */
  readonly codebook?: string
  /** Undone or done again was a look afresh that gave up a codebook. */
  readonly afresh?: true
  /** The history as it is now. */
  readonly history: ThemeHistoryView
  /** The project's `themesRevision` as it is now. */
  readonly themesRevision: number
}
