import type { EditHistory, ListedEdit, ThemeEdit, ThemeHistoryView } from './theme-edit.ts'

export const NO_EDITS: EditHistory = { done: [], undone: [] }

/** A new edit takes effect; what was undone cannot be redone any more. */
export function withEdit({ done }: EditHistory, edit: ThemeEdit): EditHistory {
  return { done: [...done, edit], undone: [] }
}

/** The last edit has no effect any more; the same history where there is none. */
export function undo(history: EditHistory): EditHistory {
  const last = history.done.at(-1)
  if (last === undefined) return history
  return { done: history.done.slice(0, -1), undone: [...history.undone, last] }
}

/** The edit that was undone last takes effect again; the same history where there is none. */
export function redo(history: EditHistory): EditHistory {
  const last = history.undone.at(-1)
  if (last === undefined) return history
  return { done: [...history.done, last], undone: history.undone.slice(0, -1) }
}

/** The history as a screen shows it. */
export function viewOf({ done, undone }: EditHistory): ThemeHistoryView {
  const numbers = [...done, ...undone].flatMap(madeThemes).map(numberOf)
  return {
    done: done.map(listed),
    undone: undone.map(listed),
    nextThemeNumber: numbers.reduce((most, number) => Math.max(most, number), 0) + 1,
  }
}

function listed(edit: ThemeEdit): ListedEdit {
  return edit.kind === 'move' ? { kind: 'move', comments: edit.comments.length, to: edit.to } : edit
}

/** Ids of the themes that an edit makes. */
function madeThemes(edit: ThemeEdit): readonly string[] {
  if (edit.kind === 'create') return [edit.theme]
  return edit.kind === 'split' ? edit.parts.map(part => part.id) : []
}

function numberOf(id: string): number {
  return Number(/^u(\d{1,9})$/.exec(id)?.[1] ?? 0)
}
