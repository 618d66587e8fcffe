import type { EngineJobs } from '#contracts/engine-jobs.ts'
import type { JobContext } from '#core/job-context.ts'
import type { Selection } from '#core/selection/selection.ts'
import { maskOf, type OpenProject } from '../open-project.ts'
import type { Job } from './job.ts'

export const themesJob: Job<'themes'> = async (engine, input, context) => {
  const open = await engine.projects.open(input.projectId, context)
  return themesInPlay(open, input.selection, context)
}

/** The themes of a project with their figures over the responses in play. */
export async function themesInPlay(
  open: OpenProject,
  selection: Selection,
  context: JobContext,
): Promise<EngineJobs['themes']['output']> {
  const run = await open.themes(context)
  const { texts } = await open.data.comments(context)
  const { describeThemes } = await import('#core/themes/describe-themes.ts')
  const { dataset } = open.data
  const mask = (await maskOf(open, selection, context)) ?? new Uint8Array(dataset.size).fill(1)
  return describeThemes({ dataset, texts, run, mask, scale: open.scale })
}
