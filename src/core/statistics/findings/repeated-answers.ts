import type { Dataset } from '../../survey/dataset.ts'
import { NO_REQUESTER, type RequesterCodes } from '../clusters/requester-codes.ts'

/**
 * 1 for each response in play by a requester who already answered on the same agent, so that one angry customer does not
 * speak for many; an answer without a requester is nobody's second. One pass, some 0.1 s for a million responses.
 *
 * @param mask - 1 for a response in play, else 0; null for all.
 */
export function repeatedAnswers(
  { size, fields }: Pick<Dataset, 'size' | 'fields'>,
  mask: Uint8Array | null,
  { codes: requesters, count }: RequesterCodes,
): Uint8Array {
  const { codes } = fields.agent
  const repeated = new Uint8Array(size)
  const seen = new Set<number>()
  for (let i = 0; i < size; i++) {
    const requester = requesters[i]!
    if (mask?.[i] === 0 || requester === NO_REQUESTER) continue
    const key = (codes[i]! + 1) * count + requester
    if (seen.has(key)) repeated[i] = 1
    else seen.add(key)
  }
  return repeated
}
