import { betaShareBelow } from '../distributions/beta-distribution.ts'

/** Limits that the low share of one agent of average work keeps to by chance, by the number of responses. */
export interface FunnelLimits {
  readonly n: number
  /** Limits of 95 % and of 99.8 %, 0..1. */
  readonly inner: readonly [lower: number, upper: number]
  readonly outer: readonly [lower: number, upper: number]
}

const INNER_TAIL = 0.025
const OUTER_TAIL = 0.001

/**
 * Exact binomial limits around the overall share, interpolated between whole counts (Spiegelhalter 2005; reference:
 * metrics 5.11). They are limits of what is to be expected, not intervals of what is known, and each is for one agent: with
 * twenty agents one lies outside the inner pair by chance.
 *
 * @param share - Overall low share, 0..1.
 */
export function funnelLimits(share: number, n: number): FunnelLimits {
  const limit = (tail: number): number => binomialLimit(tail, share, n)
  return {
    n,
    inner: [limit(INNER_TAIL), limit(1 - INNER_TAIL)],
    outer: [limit(OUTER_TAIL), limit(1 - OUTER_TAIL)],
  }
}

function binomialLimit(tail: number, share: number, n: number): number {
  if (share <= 0 || share >= 1) return Math.min(1, Math.max(0, share))
  const atMost = (count: number): number =>
    count < 0 ? 0 : count >= n ? 1 : betaShareBelow(1 - share, n - count, count + 1)
  let below = -1
  let count = n
  while (count - below > 1) {
    const middle = (below + count) >> 1
    if (atMost(middle) > tail) count = middle
    else below = middle
  }
  const [reached, before] = [atMost(count), atMost(count - 1)]
  const limit = (count - (reached - tail) / (reached - before)) / n
  return Math.min(1, Math.max(0, limit))
}
