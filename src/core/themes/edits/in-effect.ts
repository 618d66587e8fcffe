import type { ListedEdit, ThemeEdit } from './theme-edit.ts'

/** The places of the edits that were taken out of the list, each with the place of the edit that took it out. */
export function revokedBy(edits: readonly (ListedEdit | ThemeEdit)[]): ReadonlyMap<number, number> {
  const revoked = new Map<number, number>()
  for (const [place, edit] of edits.entries()) {
    if (edit.kind === 'restore') revoked.delete(edit.position)
    // Nothing takes out what comes after it.
    else if (edit.kind === 'revoke' && edit.position < place) revoked.set(edit.position, place)
  }
  return revoked
}

/** The list as it is replayed, each edit at its place: one that was taken out does nothing there. */
export function inEffect<E extends ListedEdit | ThemeEdit>(edits: readonly E[]): readonly (E | Revoke)[] {
  const revoked = revokedBy(edits)
  if (revoked.size === 0) return edits
  return edits.map((edit, place) => (revoked.has(place) ? { kind: 'revoke', position: place } : edit))
}

type Revoke = Extract<ThemeEdit, { readonly kind: 'revoke' | 'restore' }>

/** The edits that are left without those that were taken out and those that say so: the same themes come of them. */
export function withoutRevoked(edits: readonly ThemeEdit[]): readonly ThemeEdit[] {
  return inEffect(edits).filter(({ kind }) => kind !== 'revoke' && kind !== 'restore')
}
