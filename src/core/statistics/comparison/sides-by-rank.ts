import { mannWhitney } from '../significance/mann-whitney.ts'
import type { SidesByRank } from './comparison.ts'

/**
 * Whether one side gives higher scores than the other, by their ranks (reference: metrics 5.3). Null where all scores are
 * equal, or a side is empty.
 *
 * @param sides - How often each score was given, in ascending order, first side first.
 * @param isOfDays - Whole days are on one side or the other, so that responses are not the sample: there is no chance then.
 */
export function sidesByRank(
  [first, second]: readonly [Float64Array, Float64Array],
  isOfDays: boolean,
): SidesByRank | null {
  const found = mannWhitney([...second], [...first])
  return found === null ? null : { u: found.u, pValue: isOfDays ? null : found.pValue, delta: found.delta }
}
