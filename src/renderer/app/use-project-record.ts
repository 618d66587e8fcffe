import { useCallback } from 'react'
import { readProject } from '#storage/projects.ts'
import type { ProjectRecord } from '#storage/records.ts'
import { useLiveQuery, type LiveQuery } from '../jobs/use-live-query.ts'
import { useServices } from './app-services.ts'

/**
 * The record of a project as it is now; failed where there is none.
 *
 * @param keepsLast - While another project is looked up, the record of the one before is given on.
 */
export function useProjectRecord(projectId: string, keepsLast = false): LiveQuery<ProjectRecord> {
  const { database } = useServices()
  const query = useCallback(() => readProject(database, projectId), [database, projectId])
  return useLiveQuery(query, keepsLast)
}
