import type { JobContext } from '../../job-context.ts'
import { seededRandom } from '../../seeded-random.ts'
import type { DayCount } from './day-contrast.ts'

const DRAWS = 9_999
const SEED = 1
/** Some milliseconds of draws, for a few hundred days. */
const DRAWS_A_PAUSE = 64
/** After so many as far apart the chance is known well enough. */
const ENOUGH_AS_FAR = 1_000
const ROUNDING = 1e-9

/**
 * Chance that groups of days are as far apart in their low share as seen when the same days are dealt to them at random,
 * each group keeping its number of days: the analysis of variance of `dayContrast` for days of which some are out of the
 * ordinary. Seeded, never 0; stops once it is surely no small chance. All days must belong to a group and have responses.
 *
 * @param groups - How many groups there are.
 */
export async function chanceOfDealtContrast(
  days: readonly DayCount[],
  groups: number,
  context: JobContext,
): Promise<number> {
  const groupOf = days.map(({ group }) => group)
  const order = days.slice()
  const seen = between(order, groupOf, groups)
  const random = seededRandom(SEED)
  let [asFar, draws] = [1, 0]
  while (draws < DRAWS && asFar < ENOUGH_AS_FAR) {
    draws++
    shuffle(order, random)
    if (between(order, groupOf, groups) >= seen * (1 - ROUNDING)) asFar++
    if (draws % DRAWS_A_PAUSE === 0) await context.pause()
  }
  return asFar / (draws + 1)
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

/** Fisher and Yates. */
function shuffle(days: DayCount[], random: () => number): void {
  for (let last = days.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = days[last]!
    days[last] = days[other]!
    days[other] = kept
  }
}
