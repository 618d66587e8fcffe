import type { JobContext } from '../../job-context.ts'
import { seededRandom, type Random } from '../../seeded-random.ts'
import type { DayCount } from './day-contrast.ts'
import { drawnChance, enoughToExceed } from './drawn-chance.ts'

const DRAWS = 9_999
const SEED = 1
/** Two milliseconds of draws at the most, for a few hundred days. */
const DRAWS_A_PAUSE = 64
const ROUNDING = 1e-12

/**
 * Chance that two groups of days are as far apart in their low share when the same days are dealt to them at random: the
 * test of {@link dayContrast} for days of which some are out of the ordinary, an outage with four times the answers among
 * them. Seeded, never 0. Stops once the chance is above `limit` whatever else is drawn.
 *
 * @param days - Of groups 0 and 1; others are left out.
 */
export function chanceOfDealtDays(
  days: readonly DayCount[],
  limit: number,
  context: JobContext,
): Promise<number> {
  const compared = days.filter(({ group, n }) => n > 0 && (group === 0 || group === 1))
  const inside = compared.filter(({ group }) => group === 0).length
  const ordered = compared.toSorted((a, b) => a.group - b.group)
  const all = sumOfFirst(ordered, ordered.length)
  const seen = differenceOf(ordered, inside, all)
  const random = seededRandom(SEED)
  const isAsFar = (): boolean => {
    dealFirst(ordered, inside, random)
    return differenceOf(ordered, inside, all) >= seen - ROUNDING
  }
  const draws = { most: DRAWS, enough: enoughToExceed(limit, DRAWS), betweenPauses: DRAWS_A_PAUSE }
  return drawnChance(isAsFar, draws, context)
}

interface Sums {
  readonly n: number
  readonly low: number
}

function sumOfFirst(days: readonly DayCount[], first: number): Sums {
  let [n, low] = [0, 0]
  for (let index = 0; index < first; index++) {
    n += days[index]!.n
    low += days[index]!.low
  }
  return { n, low }
}

/** How far the first days are from the others in their low share. */
function differenceOf(days: readonly DayCount[], first: number, all: Sums): number {
  const { n, low } = sumOfFirst(days, first)
  return n === 0 || n === all.n ? 0 : Math.abs(low / n - (all.low - low) / (all.n - n))
}

/** Any of the days in the first places, by Fisher and Yates. */
function dealFirst(days: DayCount[], first: number, random: Random): void {
  for (let place = 0; place < first; place++) {
    const other = place + Math.floor(random() * (days.length - place))
    const kept = days[place]!
    days[place] = days[other]!
    days[other] = kept
  }
}
