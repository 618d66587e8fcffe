import type { Interval } from '../figures.ts'
import { netScoreDifference } from '../intervals/net-score-difference.ts'
import { differenceInterval, shareDifferenceInterval } from '../intervals/share-difference.ts'
import type { MeasureDifference } from './comparison.ts'
import type { SideTotals } from './side-totals.ts'

/**
 * How far two sides are apart, with intervals: low share (Newcombe), mean (from the limits of both, MOVER) and NPS
 * (adjusted; the difference shown is that of the NPS as it is). None where a side is empty.
 *
 * @param lowChance - Of a difference in the low share as large where there is none.
 */
export function differencesOf(
  first: SideTotals,
  second: SideTotals,
  lowChance: number,
): readonly MeasureDifference[] {
  const [one, other] = [second.figures, first.figures]
  const lowInterval = shareDifferenceInterval(
    { count: one.low.n, n: one.n },
    { count: other.low.n, n: other.n },
  )
  if (lowInterval === null) return []
  const low = difference('low-share', other.low.share!, one.low.share!, lowInterval, lowChance)
  return [low, ...meanDifference(first, second), ...npsDifference(first, second)]
}

function meanDifference(
  { figures: first }: SideTotals,
  { figures: second }: SideTotals,
): readonly MeasureDifference[] {
  if (first.mean === null || second.mean === null) return []
  const interval = differenceInterval(
    { value: second.mean, limits: second.meanInterval! },
    { value: first.mean, limits: first.meanInterval! },
  )
  return [difference('mean', first.mean, second.mean, interval, null)]
}

function npsDifference(first: SideTotals, second: SideTotals): readonly MeasureDifference[] {
  if (first.net === null || second.net === null) return []
  const found = netScoreDifference(second.net, first.net)
  if (found === null) return []
  return [difference('nps', first.figures.nps!, second.figures.nps!, found.interval, found.pValue)]
}

function difference(
  measure: MeasureDifference['measure'],
  first: number,
  second: number,
  interval: Interval,
  pValue: number | null,
): MeasureDifference {
  return { measure, first, second, difference: second - first, interval, pValue }
}
