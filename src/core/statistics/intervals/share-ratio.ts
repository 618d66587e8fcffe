import { exp, log } from '../../portable-math.ts'
import type { Interval } from '../figures.ts'
import { Z_95 } from './confidence.ts'

/** How often something occurs in a group. */
export interface Occurrence {
  readonly count: number
  readonly n: number
}

/** The share in one group over the share in another; null where one of them is 0 or has no size. */
export function shareRatio(one: Occurrence, other: Occurrence): number | null {
  if (one.count === 0 || other.count === 0) return null
  return one.count / one.n / (other.count / other.n)
}

/**
 * 95 % interval of {@link shareRatio}, on the scale of its logarithm (Katz, Baptista, Azen and Pike 1978, "Obtaining
 * confidence intervals for the risk ratio in cohort studies", Biometrics 34, 469-474): the half width is z times the root
 * of 1/a - 1/n + 1/b - 1/m. Null where the ratio is; wide where a count is small.
 */
export function shareRatioInterval(one: Occurrence, other: Occurrence): Interval | null {
  const ratio = shareRatio(one, other)
  if (ratio === null) return null
  const variance = 1 / one.count - 1 / one.n + (1 / other.count - 1 / other.n)
  const half = Z_95 * Math.sqrt(Math.max(0, variance))
  return [exp(log(ratio) - half), exp(log(ratio) + half)]
}
