import type { NamesOfField } from '#contracts/engine-jobs.ts'
import type { NameField } from '#core/names/name-decisions.ts'
import { figuresRevision } from '#storage/records.ts'
import { useJobResult, type JobResult } from '../jobs/use-job-result.ts'
import { useProject } from './project-context.ts'

/** The names of the open project that look alike. */
export function useAlikeNames(): JobResult<Readonly<Record<NameField, NamesOfField>>> {
  const { project } = useProject()
  const key = JSON.stringify([figuresRevision(project), project.names?.apart])
  return useJobResult('look-at-names', { projectId: project.id }, key)
}
