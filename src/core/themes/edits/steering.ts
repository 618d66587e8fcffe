import { inEffect } from './in-effect.ts'
import type { ThemeEdit } from './theme-edit.ts'

/** A word that speaks for a theme, by the id of the theme. */
export interface PinnedWord {
  readonly theme: string
  readonly word: string
}

/** What the user's edits say about words: the next discovery goes by it. */
export interface Steering {
  readonly forbidden: readonly string[]
  readonly joined: readonly (readonly string[])[]
  readonly pinned: readonly PinnedWord[]
  /** Of what a discovery went by: pinned words whose comments it left to the edits. Absent: none. */
  readonly reserved?: readonly PinnedWord[]
}

/** Nothing said about words. */
export const NO_STEERING: Steering = { forbidden: [], joined: [], pinned: [] }

/** The words that a list of edits forbids, joins and pins, in their order. */
export function steeringOf(edits: readonly ThemeEdit[]): Steering {
  return saidBy(inEffect(edits))
}

/** The same without the pins of themes that a later edit deletes: what a search goes by. */
export function liveSteeringOf(edits: readonly ThemeEdit[]): Steering {
  const replayed = inEffect(edits)
  const isDeleted = (theme: string, from: number): boolean =>
    replayed.slice(from).some(edit => edit.kind === 'delete' && edit.theme === theme)
  return saidBy(replayed.filter((edit, at) => edit.kind !== 'pin' || !isDeleted(edit.theme, at)))
}

function saidBy(edits: readonly ThemeEdit[]): Steering {
  return {
    forbidden: edits.flatMap(edit => (edit.kind === 'forbid' ? [edit.word] : [])),
    joined: edits.flatMap(edit => (edit.kind === 'join' ? [edit.words] : [])),
    pinned: edits.flatMap(edit => (edit.kind === 'pin' ? [{ theme: edit.theme, word: edit.word }] : [])),
  }
}

/** True when whatever `part` says `whole` says, too: themes found by the one can be edited by the other. */
export function isWithin(part: Steering, whole: Steering): boolean {
  const isSaid = (some: readonly unknown[], all: readonly unknown[]): boolean => {
    const said = new Set(all.map(each => JSON.stringify(each)))
    return some.every(each => said.has(JSON.stringify(each)))
  }
  return (
    isSaid(part.forbidden, whole.forbidden) &&
    isSaid(part.joined, whole.joined) &&
    isSaid([...part.pinned, ...(part.reserved ?? [])], whole.pinned)
  )
}
