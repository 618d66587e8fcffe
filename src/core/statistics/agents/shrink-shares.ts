/** An agent's share, adjusted for the work or plain, and the variance that chance alone gives it. */
export interface NoisyShare {
  readonly share: number
  /** Variance where nobody differs, above 0. */
  readonly variance: number
}

export interface ShrunkenShares {
  /** Spread between agents beyond chance, as a variance: 0 where no difference between agents can be seen. */
  readonly betweenVariance: number
  /** Cochran's Q; the number of agents less one where nobody differs. */
  readonly q: number
  /** One for each share: drawn towards the overall share, the more the less is known. */
  readonly shares: readonly { readonly shrunken: number; readonly towardsOverall: number }[]
}

/**
 * Estimates that do not rank by luck: each share is drawn towards the overall one by as much of its variance as chance
 * explains (empirical Bayes after DerSimonian and Laird; reference: metrics 5.12).
 *
 * @param overall - The share that all together have, 0..1.
 */
export function shrinkShares(noisy: readonly NoisyShare[], overall: number): ShrunkenShares {
  const weights = noisy.map(({ variance }) => 1 / variance)
  const total = sumOf(weights)
  const mean = sumOf(noisy.map(({ share }, i) => weights[i]! * share)) / total
  const q = sumOf(noisy.map(({ share }, i) => weights[i]! * (share - mean) ** 2))
  const scale = total - sumOf(weights.map(weight => weight * weight)) / total
  const betweenVariance = noisy.length < 2 ? 0 : Math.max(0, (q - (noisy.length - 1)) / scale)
  const shares = noisy.map(({ share, variance }) => {
    const towardsOverall = variance / (variance + betweenVariance)
    return { shrunken: towardsOverall * overall + (1 - towardsOverall) * share, towardsOverall }
  })
  return { betweenVariance, q: noisy.length === 0 ? 0 : q, shares }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
