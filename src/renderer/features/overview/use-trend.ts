import type { Summary, Trend } from '#core/statistics/figures.ts'
import { figuresRevision } from '#storage/records.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobResult } from '../../jobs/use-job-result.ts'
import { figuresOf, type Figures } from '../analysis/index.ts'

/** The course over time by the unit that was chosen for the project; by that of the summary where none was. */
export function useTrend({ trend }: Summary): Figures<Trend> {
  const { project, selection } = useProject()
  const wanted = project.trendUnit ?? trend.unit
  // The summary has the usual unit already, and every unit that would give too many periods is shown by it.
  const isCounted = wanted === trend.unit || trend.units?.includes(wanted) !== true
  const input = isCounted ? null : { projectId: project.id, selection, unit: wanted }
  const counted = figuresOf(useJobResult('trend', input, figuresRevision(project)))
  if (!isCounted) return counted
  return { ...counted, result: trend, isStale: false, status: 'done', error: null }
}
