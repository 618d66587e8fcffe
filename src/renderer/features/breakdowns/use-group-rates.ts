import type { GroupRate } from '#core/importing/offered/group-rates.ts'
import { ratesShown } from '#core/importing/offered/who-answered.ts'
import type { GroupBreakdown } from '#core/statistics/figures.ts'
import { figuresRevision } from '#storage/records.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobResult } from '../../jobs/use-job-result.ts'

/** How many of the surveys of each group that is shown were answered; empty where no file tells, and until it is known. */
export function useGroupRates(breakdown: GroupBreakdown): readonly GroupRate[] {
  const { project } = useProject()
  const { result } = useJobResult('response-rates', { projectId: project.id }, figuresRevision(project))
  const { field } = breakdown
  const isRated = field === 'weekday' || field === 'topic' || field === 'agent'
  return isRated ? ratesShown(result?.[field] ?? null, breakdown) : []
}
