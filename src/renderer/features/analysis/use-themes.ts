import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { ThemesOverview } from '#core/themes/theme.ts'
import { figuresRevision } from '#storage/records.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobClient } from '../../jobs/job-client-context.ts'
import { useJob } from '../../jobs/use-job.ts'
import type { Figures } from './figures.ts'
import { recallThemes, rememberThemes } from './themes-memory.ts'

/** The themes, and how to have them counted before the page has heard of an edit. */
export interface CountedThemes extends Figures<ThemesOverview> {
  /** To be called when an edit is stored. @param themesRevision - Of the project by it. */
  readonly askAhead: (themesRevision: number) => void
}

interface Shown {
  readonly themes: ThemesOverview
  readonly unedited: string
  readonly themesRevision: number
}

/**
 * The themes of what is looked at, found again whenever project, selection or low rule are others. Themes that were
 * seen before are there at once: going from screen to screen finds nothing twice.
 */
export function useThemes(): CountedThemes {
  const client = useJobClient()
  const { project, selection } = useProject()
  const { run, cancel: stop, status, progress, error } = useJob('themes')
  const [last, setLast] = useState<Shown | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [cancelledKey, setCancelledKey] = useState<string | null>(null)
  const ahead = useRef<{ readonly themesRevision: number; readonly run: string } | null>(null)
  const projectId = project.id
  const { themesRevision = 0 } = project
  const revision = figuresRevision(project)
  const key = JSON.stringify([projectId, revision, selection])
  const unedited = JSON.stringify([projectId, figuresRevision({ ...project, themesRevision: 0 }), selection])
  // Those of an edit that the page has not heard of yet are newer than what it asks for.
  const isAhead = last !== null && last.unedited === unedited && last.themesRevision > themesRevision
  const known = isAhead ? last.themes : recallThemes(client, key)

  const ask = useCallback(
    async (as: string, of: string, edits: number): Promise<void> => {
      const end = await run({ projectId, selection, revision: of })
      if (end.status !== 'done') return
      rememberThemes(client, as, end.result)
      startTransition(() => setLast({ themes: end.result, unedited, themesRevision: edits }))
    },
    [run, client, projectId, selection, unedited],
  )
  const askAhead = useCallback(
    (coming: number) => {
      const of = figuresRevision({ ...project, themesRevision: coming })
      const as = JSON.stringify([projectId, of, selection])
      ahead.current = { themesRevision: coming, run: `${attempt} ${as}` }
      void ask(as, of, coming)
    },
    [ask, project, projectId, selection, attempt],
  )
  useEffect(() => {
    const remembered = recallThemes(client, key)
    if (remembered !== undefined && !isAhead)
      startTransition(() => setLast({ themes: remembered, unedited, themesRevision }))
    // What is asked for is of this edit, or of one that the page has not heard of yet.
    const isAsked = ahead.current?.run === `${attempt} ${key}`
    if (isAsked || (ahead.current?.themesRevision ?? 0) > themesRevision) return
    if (remembered === undefined) void ask(key, revision, themesRevision)
    else stop()
  }, [client, key, revision, themesRevision, unedited, attempt, isAhead, ask, stop])

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
    askAhead,
  }
}
