import { useCallback, useMemo, useRef, useState } from 'react'
import type { ThemeAction } from '#contracts/engine-jobs.ts'
import { toWireError, type WireError } from '#core/errors.ts'
import type { ListedEdit } from '#core/themes/edits/theme-edit.ts'
import type { ThemesOverview } from '#core/themes/theme.ts'
import type { Words } from '#words/create-words.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobClient } from '../../jobs/job-client-context.ts'
import { editSentence, nextSteps, presentNames } from './edit-sentence.ts'

export interface ThemeActions {
  readonly act: (action: ThemeAction) => Promise<boolean>
  /** What was done last, in words; '' before. Another `turn` each time, so that the same words are said again. */
  readonly said: { readonly text: string; readonly turn: number }
  readonly error: WireError | null
  readonly dismissError: () => void
}

/** Has the themes of the open project changed, one change after the other. */
export function useThemeActions(themes: ThemesOverview): ThemeActions {
  const client = useJobClient()
  const { words } = useServices()
  const projectId = useProject().project.id
  const [said, setSaid] = useState({ text: '', turn: 0 })
  const [error, setError] = useState<WireError | null>(null)
  const before = useRef<Promise<unknown>>(Promise.resolve())
  const act = useCallback(
    async (action: ThemeAction): Promise<boolean> => {
      const text = actionSentence(action, themes, words)
      const running = before.current.then(() => client.run('edit-themes', { projectId, action }))
      before.current = running.catch(() => undefined)
      try {
        await running
      } catch (failure) {
        setError(toWireError(failure))
        return false
      }
      setError(null)
      setSaid(last => ({ text, turn: last.turn + 1 }))
      return true
    },
    [client, projectId, themes, words],
  )
  const dismissError = useCallback(() => setError(null), [])
  return useMemo(() => ({ act, said, error, dismissError }), [act, said, error, dismissError])
}

/** What an action did, said once it is done. */
function actionSentence(action: ThemeAction, themes: ThemesOverview, words: Words): string {
  const say = 'screens:themeEditing'
  const steps = nextSteps(themes, words)
  if (action.kind === 'undo') return words.t(`${say}.undid`, { what: steps.undo ?? '' })
  if (action.kind === 'redo') return words.t(`${say}.redid`, { what: steps.redo ?? '' })
  if (action.kind === 'afresh') return words.t(`${say}.did`, { what: words.t(`${say}.edit.afresh`) })
  return words.t(`${say}.did`, { what: editSentence(listed(action), presentNames(themes), words) })
}

function listed(action: Extract<ThemeAction, { readonly kind: 'do' | 'move' }>): ListedEdit {
  if (action.kind === 'move') return { kind: 'move', comments: action.indices.length, to: action.to }
  const { edit } = action
  return edit.kind === 'move' ? { ...edit, comments: edit.comments.length } : edit
}
