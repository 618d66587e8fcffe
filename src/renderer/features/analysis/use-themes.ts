import { startTransition, useCallback, useEffect, useState } from 'react'
import type { ThemesOverview } from '#core/themes/theme.ts'
import { figuresRevision } from '#storage/records.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobClient } from '../../jobs/job-client-context.ts'
import { useJob } from '../../jobs/use-job.ts'
import type { Figures } from './figures.ts'
import { recallThemes, rememberThemes } from './themes-memory.ts'

/**
 * The themes of what is looked at, found again whenever project, selection or low rule are others. Themes that were
 * seen before are there at once: going from screen to screen finds nothing twice.
 */
export function useThemes(): Figures<ThemesOverview> {
  const client = useJobClient()
  const { project, selection } = useProject()
  const { run, cancel: stop, status, progress, error } = useJob('themes')
  const [last, setLast] = useState<{ readonly themes: ThemesOverview; readonly unedited: string } | null>(
    null,
  )
  const [attempt, setAttempt] = useState(0)
  const [cancelledKey, setCancelledKey] = useState<string | null>(null)
  const projectId = project.id
  const key = JSON.stringify([projectId, figuresRevision(project), selection])
  const unedited = JSON.stringify([projectId, figuresRevision({ ...project, themesRevision: 0 }), selection])
  const known = recallThemes(client, key)

  useEffect(() => {
    const remembered = recallThemes(client, key)
    if (remembered !== undefined) {
      stop()
      startTransition(() => setLast({ themes: remembered, unedited }))
      return
    }
    void run({ projectId, selection }).then(end => {
      if (end.status !== 'done') return
      rememberThemes(client, key, end.result)
      startTransition(() => setLast({ themes: end.result, unedited }))
    })
  }, [client, key, unedited, projectId, selection, attempt, run, stop])

  const cancel = useCallback(() => {
    stop()
    setCancelledKey(key)
  }, [stop, key])
  const retry = useCallback(() => {
    setCancelledKey(null)
    setAttempt(before => before + 1)
  }, [])
  const missing = status === 'failed' ? 'failed' : cancelledKey === key ? 'cancelled' : 'running'
  return {
    result: known ?? last?.themes ?? null,
    isStale: known === undefined && last !== null,
    isEdited: known === undefined && last?.unedited === unedited,
    status: known === undefined ? missing : 'done',
    progress,
    error: known === undefined ? error : null,
    cancel,
    retry,
  }
}
