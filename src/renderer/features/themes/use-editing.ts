import { useCallback, useMemo, useState } from 'react'
import type { ThemesOverview } from '#core/themes/theme.ts'
import type { Question, ThemeEditing } from './theme-editing.ts'
import type { ListChoice } from './use-choice.ts'
import { useThemeActions } from './use-theme-actions.ts'
import { useUndoKeys } from './use-undo-keys.ts'

/**
 * What the parts of the screen change the themes with, and the dialog that is open.
 *
 * @param list - Where what an edit made or left is chosen.
 */
export function useEditing(themes: ThemesOverview, { choose, reveal }: ListChoice) {
  const actions = useThemeActions(themes)
  const [question, ask] = useState<Question | null>(null)
  const [renaming, rename] = useState<string | null>(null)
  const { act: change } = actions
  const act = useCallback<ThemeEditing['act']>(
    async (action, chosen) => {
      const isDone = await change(action)
      if (isDone && chosen !== undefined) choose(chosen)
      const under = action.kind === 'do' && 'under' in action.edit ? action.edit.under : null
      if (isDone && under !== null) reveal(under)
      return isDone
    },
    [change, choose, reveal],
  )
  const { done = [], undone = [] } = themes.history ?? {}
  const canUndo = done.length > 0
  const canRedo = undone.length > 0
  const step = useCallback(
    (kind: 'undo' | 'redo') => {
      if (kind === 'undo' ? canUndo : canRedo) void act({ kind })
    },
    [act, canUndo, canRedo],
  )
  useUndoKeys(step)
  const editing = useMemo<ThemeEditing>(
    () => ({ themes, act, ask, renaming, rename }),
    [themes, act, renaming],
  )
  const close = useCallback(() => ask(null), [])
  return { editing, question, close, actions }
}
