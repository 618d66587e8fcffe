import type { GroupRate } from './group-rates.ts'

/** Response rates further apart than this make who answered another in each group (reference: metrics 7.1). */
const RATES_APART = 0.1

/** Differences that only the last digits make are none. */
const ROUNDING = 1e-9

/** Two groups of which the one answered far more often. */
export interface RatesApart {
  readonly highest: GroupRate
  readonly lowest: GroupRate
}

/**
 * The groups with the highest and the lowest response rate where they lie more than ten points apart; null where they do
 * not. It is a fact of the surveys that went out, all of them counted, and so has no interval; groups with fewer surveys
 * than `leastRows` are left out all the same, for nothing is compared with them.
 */
export function ratesApart(rates: readonly GroupRate[], leastRows: number): RatesApart | null {
  const ranked = rates.filter(({ rows }) => rows >= leastRows).toSorted((a, b) => b.rate - a.rate)
  const [highest, lowest] = [ranked[0], ranked.at(-1)]
  if (highest === undefined || lowest === undefined) return null
  return highest.rate - lowest.rate > RATES_APART + ROUNDING ? { highest, lowest } : null
}

/** The rates of the groups that a breakdown shows; none where the files do not tell. */
export function ratesShown(
  rates: readonly GroupRate[] | null,
  { rows }: { readonly rows: readonly { readonly key: string }[] },
): readonly GroupRate[] {
  const shown = new Set(rows.map(({ key }) => key))
  return (rates ?? []).filter(({ key }) => shown.has(key))
}
