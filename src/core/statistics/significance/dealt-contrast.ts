import type { JobContext } from '../../job-context.ts'
import { seededRandom } from '../../seeded-random.ts'
import { shuffle } from '../../shuffle.ts'
import type { DayCount } from './day-contrast.ts'
import { drawnChance, type Draws } from './drawn-chance.ts'

const SEED = 1
/** After a thousand as far apart the chance is known well enough; pauses are for a few hundred days. */
const DRAWS: Draws = { most: 9_999, enough: 1_000, betweenPauses: 64 }
const ROUNDING = 1e-9

/**
 * Chance that groups of days are as far apart in their low share as seen when the same days are dealt to them at random,
 * each group keeping its number of days: the analysis of variance of `dayContrast` for days of which some are out of the
 * ordinary. Seeded, never 0; stops once it is surely no small chance. All days must belong to a group and have responses.
 *
 * @param groups - How many groups there are.
 */
export function chanceOfDealtContrast(
  days: readonly DayCount[],
  groups: number,
  context: JobContext,
): Promise<number> {
  const groupOf = days.map(({ group }) => group)
  const order = days.slice()
  const seen = between(order, groupOf, groups)
  const random = seededRandom(SEED)
  const isAsFar = (): boolean => {
    shuffle(order, random)
    return between(order, groupOf, groups) >= seen * (1 - ROUNDING)
  }
  return drawnChance(isAsFar, DRAWS, context)
}

/** Grows with the variance between the groups: the variance of all days stays the same, however they are dealt. */
function between(days: readonly DayCount[], groupOf: readonly number[], groups: number): number {
  const n = new Float64Array(groups)
  const low = new Float64Array(groups)
  for (const [place, day] of days.entries()) {
    n[groupOf[place]!]! += day.n
    low[groupOf[place]!]! += day.low
  }
  return low.reduce((sum, count, group) => (n[group] === 0 ? sum : sum + (count * count) / n[group]!), 0)
}
