import type { Interval } from '../figures.ts'
import { differenceInterval } from '../intervals/share-difference.ts'
import { wilsonInterval } from '../intervals/wilson.ts'
import type { StratumWork } from './stratified-test.ts'

/** An agent's low share beside that of colleagues at the same work; strata in which no colleague worked left out. */
export interface AgainstColleagues {
  readonly n: number
  readonly low: number
  readonly share: number
  /** Low share that colleagues had in these strata, weighted by the agent's work. */
  readonly expectedShare: number
  /** share - expectedShare, with its 95 % interval. */
  readonly difference: number
  readonly interval: Interval
}

/**
 * The difference to colleagues at equal work, with the interval of Wilson's limits of both (MOVER; reference: metrics
 * 5.10). Null without comparable work.
 */
export function againstColleagues(work: readonly StratumWork[]): AgainstColleagues | null {
  const n = work.reduce((sum, each) => sum + each.n, 0)
  if (n === 0) return null
  let [low, expected, variance] = [0, 0, 0]
  for (const stratum of work) {
    const size = stratum.referenceN - stratum.n
    const rate = (stratum.referenceLow - stratum.low) / size
    low += stratum.low
    expected += stratum.n * rate
    variance += ((stratum.n / n) ** 2 * rate * (1 - rate)) / size
  }
  const share = low / n
  const expectedShare = expected / n
  const others = work.reduce((sum, each) => sum + each.referenceN - each.n, 0)
  // Without any spread within the strata: as sure as the colleagues are many.
  const size = variance === 0 ? others : (expectedShare * (1 - expectedShare)) / variance
  return {
    n,
    low,
    share,
    expectedShare,
    difference: share - expectedShare,
    interval: differenceInterval(
      { value: share, limits: wilsonInterval(low, n)! },
      { value: expectedShare, limits: wilsonInterval(expectedShare * size, size)! },
    ),
  }
}
