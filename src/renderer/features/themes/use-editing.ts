import { useCallback, useMemo, useState } from 'react'
import { madeThemes } from '#core/themes/edits/made-themes.ts'
import type { ThemesOverview } from '#core/themes/theme.ts'
import type { Question, ThemeEditing } from './theme-editing.ts'
import type { ListChoice } from './use-choice.ts'
import { useThemeActions } from './use-theme-actions.ts'
import { useUndoKeys } from './use-undo-keys.ts'

/**
 * What the parts of the screen change the themes with, and the dialog that is open.
 *
 * @param list - Where what an edit made or left is chosen.
 * @param onStored - See {@link useThemeActions}.
 */
export function useEditing(
  themes: ThemesOverview,
  { choose, reveal }: ListChoice,
  onStored: (themesRevision: number) => void,
) {
  const actions = useThemeActions(themes, onStored)
  const [question, ask] = useState<Question | null>(null)
  const [renaming, rename] = useState<string | null>(null)
  const { act: change } = actions
  const act = useCallback<ThemeEditing['act']>(
    async (action, chosen) => {
      const step = await change(action)
      if (step === null) return false
      if (chosen !== undefined) choose(chosen === 'made' ? step.edits.flatMap(madeThemes) : chosen)
      if (action.kind === 'do' || action.kind === 'do-together')
        for (const edit of step.edits) if ('under' in edit && edit.under !== null) reveal(edit.under)
      return true
    },
    [change, choose, reveal],
  )
  // The engine knows whether there is anything: the themes shown may be a moment old.
  const step = useCallback((kind: 'undo' | 'redo') => void act({ kind }), [act])
  useUndoKeys(step)
  const editing = useMemo<ThemeEditing>(
    () => ({ themes, act, ask, renaming, rename }),
    [themes, act, renaming],
  )
  const close = useCallback(() => ask(null), [])
  return { editing, question, close, actions }
}
