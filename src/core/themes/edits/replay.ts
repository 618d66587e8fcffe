import type { JobContext } from '../../job-context.ts'
import type { EditMaterial } from './edit-material.ts'
import type { EditedThemes } from './edited-themes.ts'
import type { NotReplayed, NotReplayedCode, ThemeEdit } from './theme-edit.ts'

/** One edit as it is replayed. */
export interface Step<E extends ThemeEdit = ThemeEdit> {
  readonly edit: E
  /** Place in the list of edits; below -1 for one that came with the themes. */
  readonly position: number
  readonly isGiven: boolean
  /** A later edit gives its theme another rule: this one takes nothing. */
  readonly isSuperseded: boolean
  /** The words it speaks of were known to the discovery: nothing has to be weighed anew. */
  readonly isKnown: boolean
}

/** What a replay works on. */
export interface Replay {
  readonly state: EditedThemes
  readonly material: EditMaterial
  /** The word edits replayed so far, this one included. */
  readonly wordEdits: readonly WordEdit[]
  readonly context: JobContext
}

export type WordEdit = Extract<ThemeEdit, { readonly kind: 'forbid' | 'join' | 'pin' }>
/** True for an edit that speaks of words. */
export function isWordEdit(edit: ThemeEdit): edit is WordEdit {
  return edit.kind === 'forbid' || edit.kind === 'join' || edit.kind === 'pin'
}

export type Problem = Omit<NotReplayed, 'position' | 'kind'>

/** Names that an edit could not be replayed for, of so many that it names. */
export function problem(code: NotReplayedCode, names: readonly string[], of = names.length): Problem {
  return { code, names, count: names.length, of }
}
