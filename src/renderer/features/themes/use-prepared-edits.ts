import { useEffect } from 'react'
import { figuresRevision } from '#storage/records.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobClient } from '../../jobs/job-client-context.ts'

/** Until then the screen is drawn, and read before anything is changed. */
const AFTER_MS = 500

/**
 * Has what edits need read while the themes are looked at, so that the first one is felt as soon as any other. Leaving the
 * themes ends it.
 *
 * @param isReady - Themes are shown: nothing else is waited for.
 */
export function usePreparedEdits(isReady: boolean): void {
  const client = useJobClient()
  const { project } = useProject()
  const projectId = project.id
  const unedited = figuresRevision({ ...project, themesRevision: 0 })
  useEffect(() => {
    if (!isReady) return
    const controller = new AbortController()
    const { signal } = controller
    const timer = setTimeout(() => {
      // What cannot be read is told of by the edit that needs it.
      client.run('prepare-edits', { projectId }, { signal }).catch(() => undefined)
    }, AFTER_MS)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [client, projectId, unedited, isReady])
}
