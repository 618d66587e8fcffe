import type { JobContext } from '../../job-context.ts'
import { requesterClusters } from '../clusters/requester-clusters.ts'
import type { RequesterCodes } from '../clusters/requester-codes.ts'
import { rowsByRequester } from '../clusters/rows-by-requester.ts'
import type { Contacts } from '../support/contacts.ts'
import { countRepeats } from '../support/repeat-contacts.ts'
import { countSupport } from '../support/count-support.ts'
import { findDifferences, type FindDifferencesInput } from './find-differences.ts'
import type { Findings } from './finding.ts'
import { repeatedAnswers } from './repeated-answers.ts'

export interface FindAmongRequestersInput extends Omit<FindDifferencesInput, 'repeated'> {
  /** Who gave each response; null where nothing tells. */
  readonly requesters: RequesterCodes | null
  /** When they came again (null where nothing tells), and within how many days that counts; absent: it is not asked for. */
  readonly repeats?: { readonly contacts: Contacts | null; readonly days: number }
}

/**
 * What {@link findDifferences} finds, with what is known of who answered: one answer per requester and agent where agents are
 * compared, and what the overall intervals have to allow for; and, where the files have them, the figures of support work
 * and how often requesters came again.
 */
export async function findAmongRequesters(
  input: FindAmongRequestersInput,
  context: JobContext,
): Promise<Findings> {
  const findings = await findKnowing(input, context)
  const support = await countSupport(input, context)
  const repeats =
    input.repeats === undefined ? null : await countRepeats({ ...input, ...input.repeats }, context)
  return {
    ...findings,
    ...(support !== null && { support }),
    ...(repeats !== null && { repeats }),
  }
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
