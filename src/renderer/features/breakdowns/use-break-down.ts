import type { BrokenDown } from '#contracts/broken-down.ts'
import type { GroupField } from '#core/statistics/figures.ts'
import { figuresRevision } from '#storage/records.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobResult } from '../../jobs/use-job-result.ts'
import { figuresOf } from '../analysis/index.ts'

/** The responses in play by one field, or by two crossed; follows selection and low rule. */
export function useBreakDown(by: GroupField, across: GroupField | null) {
  const { project, selection } = useProject()
  return figuresOf<BrokenDown>(
    useJobResult('break-down', { projectId: project.id, selection, by, across }, figuresRevision(project)),
  )
}
