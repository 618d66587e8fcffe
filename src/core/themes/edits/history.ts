import { freeNumber, madeThemes } from './made-themes.ts'
import type { EditHistory, ListedEdit, ThemeEdit, ThemeHistoryView } from './theme-edit.ts'

export const NO_EDITS: EditHistory = { done: [], undone: [] }

/** A new edit takes effect; what was undone cannot be redone any more. */
export function withEdit({ done }: EditHistory, edit: ThemeEdit): EditHistory {
  return { done: [...done, edit], undone: [] }
}

/** New edits take effect as one step. The same history where there are none. */
export function withEdits(history: EditHistory, edits: readonly ThemeEdit[]): EditHistory {
  const [first, ...others] = edits
  if (first === undefined) return history
  return others.reduce(
    (after, edit) => withEdit(after, { ...edit, withPrevious: true }),
    withEdit(history, first),
  )
}

/** The edits of the last step, in their order; none where there is none. */
export function lastStep<E extends ListedEdit | ThemeEdit>(done: readonly E[]): readonly E[] {
  return done.slice(
    Math.max(
      0,
      done.findLastIndex(edit => edit.withPrevious !== true),
    ),
  )
}

/** The edits of the step that was undone last, in their order; none where there is none. */
export function nextStep<E extends ListedEdit | ThemeEdit>(undone: readonly E[]): readonly E[] {
  const beforeLast = undone.slice(0, -1).findLastIndex(edit => edit.withPrevious !== true)
  return undone.slice(beforeLast + 1).toReversed()
}

/** The last step has no effect any more; the same history where there is none. */
export function undo(history: EditHistory): EditHistory {
  const step = lastStep(history.done)
  if (step.length === 0) return history
  return {
    done: history.done.slice(0, -step.length),
    undone: [...history.undone, ...step.toReversed()],
  }
}

/** The step that was undone last takes effect again; the same history where there is none. */
export function redo(history: EditHistory): EditHistory {
  const step = nextStep(history.undone)
  if (step.length === 0) return history
  return { done: [...history.done, ...step], undone: history.undone.slice(0, -step.length) }
}

/** The history as a screen shows it. */
export function viewOf({ done, undone }: EditHistory): ThemeHistoryView {
  return {
    done: done.map(listed),
    undone: undone.map(listed),
    nextThemeNumber: freeNumber([...done, ...undone].flatMap(madeThemes)),
  }
}

/** The edit as it is listed. */
export function listed(edit: ThemeEdit): ListedEdit {
  return edit.kind === 'move' ? { ...edit, comments: edit.comments.length } : edit
}
