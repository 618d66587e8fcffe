import type { JobContext } from '#core/job-context.ts'
import { namingRules } from '#core/statistics/base-size.ts'
import { findAgentThemes } from '#core/statistics/findings/find-agent-themes.ts'
import type { AgentTheme } from '#core/statistics/findings/finding.ts'
import type { OpenProject } from '../open-project.ts'
import { maskOf } from '../rows-in-play.ts'
import type { Job } from './job.ts'

export const agentThemesJob: Job<'agent-themes'> = async (engine, input, context) => {
  const open = await engine.projects.open(input.projectId, context)
  const mask = await maskOf(open, input.selection, context)
  return agentThemesInPlay(open, mask, input.agents, context)
}

/** What the difference of the named agents is about, with the user's edits of themes. */
export async function agentThemesInPlay(
  open: OpenProject,
  mask: Uint8Array | null,
  agents: readonly string[],
  context: JobContext,
): Promise<readonly AgentTheme[]> {
  if (agents.length === 0) return []
  const { run } = await open.themes(context)
  const requesters = await open.data.requesters(context)
  const { dataset } = open.data
  const rules = namingRules(open.thresholds)
  return findAgentThemes({ dataset, run, mask, scale: open.scale, requesters, agents, rules }, context)
}
