import { log } from '../portable-math.ts'

/** Tokens of background that every theme starts with. */
const PRIOR_TOKENS = 50

/** How often something stands in a theme and in all comments, and how much there is of each. */
export interface Frequencies {
  readonly inTheme: number
  readonly inAll: number
  readonly themeTotal: number
  readonly allTotal: number
}

/**
 * How typical a word is of a theme against the other comments: z-score of the log-odds ratio with an informative
 * Dirichlet prior. Above 2: hardly by chance. Monroe, Colaresi & Quinn 2008, "Fightin' words", eqs. 16-22.
 */
export function logOddsScore({ inTheme, inAll, themeTotal, allTotal }: Frequencies): number {
  const prior = (PRIOR_TOKENS * inAll) / allTotal
  const elsewhere = inAll - inTheme
  const here = inTheme + prior
  const there = elsewhere + prior
  const hereRest = themeTotal + PRIOR_TOKENS - here
  const thereRest = allTotal - themeTotal + PRIOR_TOKENS - there
  if (hereRest <= 0 || thereRest <= 0) return 0
  return log((here * thereRest) / (hereRest * there)) / Math.sqrt(1 / here + 1 / there)
}
