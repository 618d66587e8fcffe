import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ThemeAction, ThemeStep } from '#contracts/theme-actions.ts'
import { toWireError, type WireError } from '#core/errors.ts'
import type { ThemesOverview } from '#core/themes/theme.ts'
import type { Words } from '#words/create-words.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobClient } from '../../jobs/job-client-context.ts'
import { sourceSentence, namesBefore, stepSentence } from './edit-sentence.ts'

export interface ThemeActions {
  /** One after the other; null where it failed. */
  readonly act: (action: ThemeAction) => Promise<ThemeStep | null>
  /** What was done last, in words; '' before. Another `turn` each time, so that the same words are said again. */
  readonly said: { readonly text: string; readonly turn: number }
  readonly error: WireError | null
  readonly dismissError: () => void
}

/**
 * Has the themes of the open project changed, one change after the other. What was done is said as the engine tells it.
 *
 * @param onStored - Told of each change by the project's `themesRevision` as it is then.
 */
export function useThemeActions(
  themes: ThemesOverview,
  onStored: (themesRevision: number) => void,
): ThemeActions {
  const client = useJobClient()
  const { words } = useServices()
  const projectId = useProject().project.id
  const [said, setSaid] = useState({ text: '', turn: 0 })
  const [error, setError] = useState<WireError | null>(null)
  const before = useRef<Promise<unknown> | null>(null)
  const shown = useRef(themes)
  useEffect(() => {
    shown.current = themes
  }, [themes])
  const act = useCallback(
    async (action: ThemeAction): Promise<ThemeStep | null> => {
      const run = () => client.run('edit-themes', { projectId, action })
      // At once where nothing is waited for: before the page draws what closes by it.
      const running = before.current === null ? run() : before.current.then(run)
      const ended = running.catch(() => undefined)
      before.current = ended
      void ended.then(() => {
        if (before.current === ended) before.current = null
      })
      try {
        const step = await running
        onStored(step.themesRevision)
        setError(null)
        setSaid(last => ({ text: actionSentence(action, step, shown.current, words), turn: last.turn + 1 }))
        return step
      } catch (failure) {
        setError(toWireError(failure))
        return null
      }
    },
    [client, projectId, words, onStored],
  )
  const dismissError = useCallback(() => setError(null), [])
  return useMemo(() => ({ act, said, error, dismissError }), [act, said, error, dismissError])
}

/** What an action did, said once it is done. The themes shown may be those of before several actions. */
function actionSentence(
  action: ThemeAction,
  { edits, history, codebook, afresh }: ThemeStep,
  themes: ThemesOverview,
  words: Words,
): string {
  const say = 'screens:themeEditing'
  if (action.kind === 'afresh') return words.t(`${say}.did`, { what: words.t(`${say}.edit.afresh`) })
  const { kind } = action
  const taken = sourceSentence(codebook, afresh === true, words)
  if (edits.length === 0 && taken === null)
    return words.t(`${say}.toolbar.${kind === 'undo' ? 'undoNone' : 'redoNone'}`)
  const names = namesBefore(history.done, themes)
  const what =
    taken ?? stepSentence(edits, names.at(kind === 'undo' ? -1 : -1 - edits.length) ?? new Map(), words)
  return words.t(`${say}.${kind === 'undo' ? 'undid' : kind === 'redo' ? 'redid' : 'did'}`, { what })
}
