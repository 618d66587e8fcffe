import type { JobContext } from '../../job-context.ts'
import { requesterClusters } from '../clusters/requester-clusters.ts'
import type { RequesterCodes } from '../clusters/requester-codes.ts'
import { rowsByRequester } from '../clusters/rows-by-requester.ts'
import { countSupport } from '../support/count-support.ts'
import { findDifferences, type FindDifferencesInput } from './find-differences.ts'
import type { Findings } from './finding.ts'
import { repeatedAnswers } from './repeated-answers.ts'

export interface FindAmongRequestersInput extends Omit<FindDifferencesInput, 'repeated'> {
  /** Who gave each response; null where nothing tells. */
  readonly requesters: RequesterCodes | null
}

/**
 * What {@link findDifferences} finds, with what is known of who answered: one answer per requester and agent where agents are
 * compared, and what the overall intervals have to allow for; and the figures of support work, where the files have them.
 */
export async function findAmongRequesters(
  input: FindAmongRequestersInput,
  context: JobContext,
): Promise<Findings> {
  const findings = await findKnowing(input, context)
  const support = await countSupport(input, context)
  return support === null ? findings : { ...findings, support }
}

async function findKnowing(
  { requesters, ...input }: FindAmongRequestersInput,
  context: JobContext,
): Promise<Findings> {
  if (requesters === null) return findDifferences({ ...input, repeated: null }, context)
  const { dataset, mask, scale } = input
  const byRequester = await rowsByRequester(mask, requesters, context)
  const clusters = await requesterClusters({ dataset, byRequester }, scale, context)
  const repeated = await repeatedAnswers(dataset, byRequester, context)
  const findings = await findDifferences({ ...input, repeated }, context)
  return clusters === null ? findings : { ...findings, clusters }
}
