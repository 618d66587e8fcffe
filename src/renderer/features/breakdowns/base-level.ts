import { COMPARABLE_BASE } from '#core/statistics/thresholds.ts'

/** How far a group may be read: below 10 responses it is an anecdote, below 30 a hint (reference: metrics 3); an empty one shows no figure to warn of. */
export type BaseLevel = 'normal' | 'low-base' | 'anecdotal'

const ANECDOTAL_BELOW = 10
export const LOW_BASE_BELOW = COMPARABLE_BASE

export function baseLevel(n: number): BaseLevel {
  if (n > 0 && n < ANECDOTAL_BELOW) return 'anecdotal'
  return n > 0 && n < LOW_BASE_BELOW ? 'low-base' : 'normal'
}
