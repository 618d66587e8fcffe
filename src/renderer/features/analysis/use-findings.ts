import { readRepeatDays } from '#core/statistics/support/repeat-contacts.ts'
import type { Findings } from '#core/statistics/findings/finding.ts'
import { figuresRevision } from '#storage/records.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobResult } from '../../jobs/use-job-result.ts'
import { figuresOf, type Figures } from './figures.ts'

/** What differs by more than chance among the responses in play; follows selection and low rule. */
export function useFindings(): Figures<Findings> {
  const { project, selection } = useProject()
  return figuresOf(
    useJobResult(
      'find-differences',
      { projectId: project.id, selection },
      `${figuresRevision(project)} ${readRepeatDays(project.repeatDays)}`,
    ),
  )
}
