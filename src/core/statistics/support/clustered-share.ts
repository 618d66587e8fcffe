import { inBlocks } from '../../in-blocks.ts'
import type { JobContext } from '../../job-context.ts'
import { NO_REQUESTER, type RequesterCodes } from '../clusters/requester-codes.ts'
import { wilsonInterval } from '../intervals/wilson.ts'
import type { CountedShare } from './support-figures.ts'

/**
 * A share with an interval that allows for requesters with several of the rows: Wilson with n over the design effect of
 * v = G/(G−1)·Σ(k − m·p)²/n², at least 1 (reference: metrics 4.3). Where all or none have it each requester counts once.
 *
 * @param rows - Indexes of responses.
 * @param has - Whether a response has what is counted.
 */
export async function clusteredShare(
  rows: Int32Array,
  { codes, count }: RequesterCodes,
  has: (row: number) => boolean,
  context: JobContext,
): Promise<CountedShare> {
  const of = rows.length
  let n = 0
  await inBlocks(of, context, (from, to) => {
    for (let i = from; i < to; i++) if (has(rows[i]!)) n += 1
  })
  if (of === 0) return { n, of, share: null, interval: null }
  const share = n / of
  const distances = new Float64Array(count)
  const isSeen = new Uint8Array(count)
  let [clusters, squares] = [0, 0]
  await inBlocks(of, context, (from, to) => {
    for (let i = from; i < to; i++) {
      const row = rows[i]!
      const requester = codes[row]!
      const distance = (has(row) ? 1 : 0) - share
      if (requester === NO_REQUESTER) {
        clusters += 1
        squares += distance * distance
      } else {
        if (isSeen[requester] === 0) clusters += 1
        isSeen[requester] = 1
        distances[requester]! += distance
      }
    }
  })
  await inBlocks(count, context, (from, to) => {
    for (let requester = from; requester < to; requester++)
      squares += distances[requester]! * distances[requester]!
  })
  const isAlike = n === 0 || n === of || clusters === 1
  const size = isAlike ? clusters : effectiveSize(of, share, clusters, squares)
  return { n, of, share, interval: wilsonInterval(share * size, size) }
}

function effectiveSize(of: number, share: number, clusters: number, squares: number): number {
  const variance = ((clusters / (clusters - 1)) * squares) / (of * of)
  const effect = variance / ((share * (1 - share)) / of)
  return of / Math.max(1, effect)
}
