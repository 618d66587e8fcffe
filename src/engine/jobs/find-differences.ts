import type { JobContext } from '#core/job-context.ts'
import { findDifferences } from '#core/statistics/findings/find-differences.ts'
import type { Findings } from '#core/statistics/findings/finding.ts'
import { repeatedAnswers } from '#core/statistics/findings/repeated-answers.ts'
import { maskOf, type OpenProject } from '../open-project.ts'
import type { Job } from './job.ts'

export const findDifferencesJob: Job<'find-differences'> = async (engine, input, context) => {
  const open = await engine.projects.open(input.projectId, context)
  const mask = await maskOf(open, input.selection, context)
  return findingsInPlay(open, mask, context)
}

/** What differs among the responses in play; the requesters are read from the database where there are any. */
export async function findingsInPlay(
  { data, scale }: OpenProject,
  mask: Uint8Array | null,
  context: JobContext,
): Promise<Findings> {
  const { dataset } = data
  const hasAgents = dataset.fields.agent.values.length > 0
  const requesters = hasAgents ? await data.requesters(context) : null
  const repeated = requesters === null ? null : await repeatedAnswers(dataset, mask, requesters, context)
  return findDifferences({ dataset, mask, repeated, scale }, context)
}
