import { hypergeometric } from '../distributions/hypergeometric.ts'

/** Chances that differ by less than this share of themselves are taken as equal: they are, but for rounding. */
const SAME = 1e-7
/** What is rarer is not worked out; no chance is 0. */
const SMALLEST = 1e-30

/**
 * Fisher's exact test of a table of two rows and two columns, two-sided: the chance of a table no likelier than the one
 * seen, with the same margins (reference: metrics 5.1). 1 for an empty row or column.
 */
export function fisherTest([[a, b], [c, d]]: readonly [
  readonly [number, number],
  readonly [number, number],
]): number {
  const { first, chances } = hypergeometric({ size: a + b + c + d, low: a + c, drawn: a + b })
  const seen = (chances[a - first] ?? 0) * (1 + SAME)
  const asRare = chances.reduce((sum, chance) => (chance <= seen ? sum + chance : sum), 0)
  return Math.min(1, Math.max(SMALLEST, asRare))
}
