import type { Dataset } from '../../survey/dataset.ts'
import type { JobContext } from '../../job-context.ts'
import type { RowsByRequester } from './rows-by-requester.ts'

export interface ClusteredRows {
  readonly dataset: Pick<Dataset, 'scoreCode' | 'weight'>
  /** The responses in play. */
  readonly byRequester: RowsByRequester
}

export interface ClusteredSizes {
  readonly responses: number
  /** Requesters in play; a response without one is its own. */
  readonly requesters: number
  /** For each figure the number of independent responses that would be as certain, at most the responses in play. */
  readonly sizes: readonly number[]
}

const BLOCK_ROWS = 8_192

/**
 * How many independent responses the means of some values by score are worth, where one requester may have given several:
 * the ultimate cluster variance, with the design effect never below 1 (reference: metrics 4.3), weights included. Where all
 * values are the same the variance tells nothing of how alike one requester's answers are: each requester then counts once.
 * Two passes over the responses, requester by requester; with the sorting some 0.1 s for a million and a handful of figures.
 *
 * @param figures - For each figure what a response with each score code adds to it.
 */
export async function clusteredSizes(
  rows: ClusteredRows,
  figures: readonly Float64Array[],
  context: JobContext,
): Promise<ClusteredSizes> {
  const sums = await sumsInPlay(rows, figures, context)
  const squares = await clusterSquares(rows, figures, sums, context)
  const equal = (sums.weight * sums.weight) / sums.squaredWeights
  const sizes = figures.map((_, figure) => {
    if (sums.responses === 0 || sums.weight === 0) return 0
    const spread = sums.squares[figure]! / sums.weight - (sums.sum[figure]! / sums.weight) ** 2
    const correction = sums.requesters / (sums.requesters - 1)
    const variance = (correction * squares[figure]!) / (sums.weight * sums.weight)
    const isAlike = sums.requesters === 1 || spread <= ROUNDING
    return Math.min(equal, isAlike ? sums.requesters : variance === 0 ? equal : spread / variance)
  })
  return { responses: sums.responses, requesters: sums.requesters, sizes }
}

/** A spread of this size is one of the last digits. */
const ROUNDING = 1e-12

interface SumsInPlay {
  readonly responses: number
  readonly requesters: number
  readonly weight: number
  readonly squaredWeights: number
  readonly sum: Float64Array
  readonly squares: Float64Array
}

async function sumsInPlay(
  { dataset, byRequester }: ClusteredRows,
  figures: readonly Float64Array[],
  context: JobContext,
): Promise<SumsInPlay> {
  const { scoreCode, weight } = dataset
  const { start, rows, ownerless } = byRequester
  const weightsByScore = new Float64Array(figures[0]?.length ?? 0)
  let [all, squared] = [0, 0]
  for (const part of [rows, ownerless]) {
    for (let k = 0; k < part.length; k++) {
      if (k % BLOCK_ROWS === 0) await context.pause()
      const i = part[k]!
      const each = weight === undefined ? 1 : weight[i]!
      all += each
      squared += each * each
      weightsByScore[scoreCode[i]!]! += each
    }
  }
  const momentOf = (power: 1 | 2): Float64Array =>
    Float64Array.from(figures, values =>
      values.reduce((sum, value, code) => sum + weightsByScore[code]! * value ** power, 0),
    )
  return {
    responses: rows.length + ownerless.length,
    requesters: ownerless.length + requestersIn(start),
    weight: all,
    squaredWeights: squared,
    sum: momentOf(1),
    squares: momentOf(2),
  }
}

function requestersIn(start: Uint32Array): number {
  let requesters = 0
  for (let requester = 1; requester < start.length; requester++)
    if (start[requester]! > start[requester - 1]!) requesters += 1
  return requesters
}

/** For each figure the sum over the requesters of their squared weighted distance from the mean. */
async function clusterSquares(
  { dataset, byRequester }: ClusteredRows,
  figures: readonly Float64Array[],
  { sum, weight: all }: SumsInPlay,
  context: JobContext,
): Promise<Float64Array> {
  const { scoreCode, weight } = dataset
  const { start, rows, ownerless } = byRequester
  const count = figures.length
  // The distances of one score lie side by side.
  const distances = new Float64Array(count * (figures[0]?.length ?? 0))
  for (const [figure, values] of figures.entries())
    for (const [code, value] of values.entries())
      distances[code * count + figure] = value - sum[figure]! / all
  const squares = new Float64Array(count)
  const own = new Float64Array(count)
  const add = (i: number): void => {
    const each = weight === undefined ? 1 : weight[i]!
    const place = scoreCode[i]! * count
    for (let figure = 0; figure < count; figure++) own[figure]! += each * distances[place + figure]!
  }
  const close = (): void => {
    for (let figure = 0; figure < count; figure++) {
      squares[figure]! += own[figure]! * own[figure]!
      own[figure] = 0
    }
  }
  for (let requester = 1; requester < start.length; requester++) {
    for (let k = start[requester - 1]!; k < start[requester]!; k++) {
      if (k % BLOCK_ROWS === 0) await context.pause()
      add(rows[k]!)
    }
    close()
  }
  for (let k = 0; k < ownerless.length; k++) {
    if (k % BLOCK_ROWS === 0) await context.pause()
    add(ownerless[k]!)
    close()
  }
  return squares
}
