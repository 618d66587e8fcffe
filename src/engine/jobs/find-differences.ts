import type { JobContext } from '#core/job-context.ts'
import { namingRules } from '#core/statistics/base-size.ts'
import { findAmongRequesters } from '#core/statistics/findings/find-among-requesters.ts'
import { readRepeatDays } from '#core/statistics/support/repeat-contacts.ts'
import type { Findings } from '#core/statistics/findings/finding.ts'
import { suppressFindings } from '#core/statistics/findings/suppress-findings.ts'
import type { OpenProject } from '../open-project.ts'
import { maskOf } from '../rows-in-play.ts'
import type { Job } from './job.ts'

export const findDifferencesJob: Job<'find-differences'> = async (engine, input, context) => {
  const open = await engine.projects.open(input.projectId, context)
  const mask = await maskOf(open, input.selection, context)
  return findingsInPlay(open, mask, context)
}

/** What differs among the responses in play; the requesters are read from the database the first time. */
export async function findingsInPlay(
  { data, project, scale, thresholds }: OpenProject,
  mask: Uint8Array | null,
  context: JobContext,
): Promise<Findings> {
  const requesters = await data.requesters(context)
  const rules = namingRules(thresholds)
  const counted = { dataset: data.dataset, mask, scale }
  const repeats = { contacts: await data.contacts(context), days: readRepeatDays(project.repeatDays) }
  const findings = await findAmongRequesters({ ...counted, requesters, rules, repeats }, context)
  return suppressFindings(findings, counted, thresholds)
}
