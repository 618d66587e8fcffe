import { useMemo } from 'react'
import { namedAgents } from '#core/statistics/findings/with-agent-themes.ts'
import type { AgentTheme, Findings } from '#core/statistics/findings/finding.ts'
import { figuresRevision } from '#storage/records.ts'
import { useProject } from '../../app/project-context.ts'
import { useJobResult } from '../../jobs/use-job-result.ts'

const NONE: readonly AgentTheme[] = []

/** What the difference of the agents who were named is about; empty until it is known, and where nobody was. */
export function useAgentThemes(findings: Findings | null): readonly AgentTheme[] {
  const { project, selection } = useProject()
  const agents = useMemo(() => (findings === null ? [] : namedAgents(findings)), [findings])
  const input = agents.length === 0 ? null : { projectId: project.id, selection, agents }
  const { status, result } = useJobResult('agent-themes', input, figuresRevision(project))
  return status === 'done' && result !== null ? result : NONE
}
