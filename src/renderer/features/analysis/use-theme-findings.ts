import type { ThemeFindings } from '#core/statistics/findings/finding.ts'
import { figuresRevision } from '#storage/records.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobResult } from '../../jobs/use-job-result.ts'
import { figuresOf, type Figures } from './figures.ts'

/** What differs in the themes of the responses in play; follows selection, low rule and the user's edits. */
export function useThemeFindings(): Figures<ThemeFindings> {
  const { project, selection } = useProject()
  return figuresOf(
    useJobResult('find-in-themes', { projectId: project.id, selection }, figuresRevision(project)),
  )
}
