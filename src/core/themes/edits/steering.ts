import type { ThemeEdit } from './theme-edit.ts'

/** What the user's edits say about words: the next discovery goes by it. */
export interface Steering {
  readonly forbidden: readonly string[]
  readonly joined: readonly (readonly string[])[]
  readonly pinned: readonly { readonly theme: string; readonly word: string }[]
}

/** Nothing said about words. */
export const NO_STEERING: Steering = { forbidden: [], joined: [], pinned: [] }

/** The words that a list of edits forbids, joins and pins, in their order. */
export function steeringOf(edits: readonly ThemeEdit[]): Steering {
  return {
    forbidden: edits.flatMap(edit => (edit.kind === 'forbid' ? [edit.word] : [])),
    joined: edits.flatMap(edit => (edit.kind === 'join' ? [edit.words] : [])),
    pinned: edits.flatMap(edit => (edit.kind === 'pin' ? [{ theme: edit.theme, word: edit.word }] : [])),
  }
}

/** True when whatever `part` says `whole` says, too: themes found by the one can be edited by the other. */
export function isWithin(part: Steering, whole: Steering): boolean {
  const kinds = ['forbidden', 'joined', 'pinned'] as const
  return kinds.every(kind => {
    const said = new Set(whole[kind].map(each => JSON.stringify(each)))
    return part[kind].every(each => said.has(JSON.stringify(each)))
  })
}
