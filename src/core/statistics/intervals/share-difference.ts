import type { Interval } from '../figures.ts'
import { Z_95 } from './confidence.ts'
import type { Occurrence } from './share-ratio.ts'
import { wilsonInterval } from './wilson.ts'

/**
 * Interval of the share in one group less the share in another (Newcombe 1998, method 10, hybrid score without
 * continuity; reference: metrics 4.3), of 95 % unless another is asked for. -1..1; null where a group is empty.
 *
 * @param z - Normal deviate, for how sure the interval is to be.
 */
export function shareDifferenceInterval(one: Occurrence, other: Occurrence, z = Z_95): Interval | null {
  const limits = wilsonInterval(one.count, one.n, z)
  const otherLimits = wilsonInterval(other.count, other.n, z)
  if (limits === null || otherLimits === null) return null
  return differenceInterval(
    { value: one.count / one.n, limits },
    { value: other.count / other.n, limits: otherLimits },
  )
}

/** A figure with its limits. */
export interface LimitedFigure {
  readonly value: number
  readonly limits: Interval
}

/** Interval of the difference of two independent figures from the limits of each (MOVER, after Newcombe). */
export function differenceInterval(one: LimitedFigure, other: LimitedFigure): Interval {
  const difference = one.value - other.value
  return [
    difference - rootOfSquares(one.value - one.limits[0], other.limits[1] - other.value),
    difference + rootOfSquares(one.limits[1] - one.value, other.value - other.limits[0]),
  ]
}

function rootOfSquares(a: number, b: number): number {
  return Math.sqrt(a * a + b * b)
}
