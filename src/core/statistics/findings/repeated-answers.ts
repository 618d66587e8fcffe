import type { JobContext } from '../../job-context.ts'
import type { Dataset, TextReader } from '../../survey/dataset.ts'

const BLOCK_ROWS = 8_192

/**
 * 1 for each response in play by a requester who already answered on the same agent, so that one angry customer does not
 * speak for many; an answer without a requester is nobody's second. Null where no response has a requester.
 *
 * @param mask - 1 for a response in play, else 0; null for all.
 */
export async function repeatedAnswers(
  { size, fields }: Pick<Dataset, 'size' | 'fields'>,
  mask: Uint8Array | null,
  requesters: TextReader,
  context: JobContext,
): Promise<Uint8Array | null> {
  const { codes } = fields.agent
  const repeated = new Uint8Array(size)
  const numbers = new Map<string, number>()
  const seen = new Set<number>()
  for (let i = 0; i < size; i++) {
    if (i % BLOCK_ROWS === 0) await context.pause()
    if (mask?.[i] === 0) continue
    const requester = requesters.text(i)
    if (requester === '') continue
    let number = numbers.get(requester)
    if (number === undefined) numbers.set(requester, (number = numbers.size))
    const key = (codes[i]! + 1) * size + number
    if (seen.has(key)) repeated[i] = 1
    else seen.add(key)
  }
  return numbers.size === 0 ? null : repeated
}
