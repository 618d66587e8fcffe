import type { JobContext } from '../../job-context.ts'
import { seededRandom } from '../../seeded-random.ts'
import { shuffle } from '../../shuffle.ts'
import { drawnChance, enoughToExceed } from '../significance/drawn-chance.ts'
import { FALSE_ALARMS } from '../thresholds.ts'

/** Comments of a day, and those of them that are about a theme; of whole periods only, in order of time. */
export interface CommentDay {
  /** Running number of its period. */
  readonly period: number
  readonly n: number
  readonly about: number
}

/** The share changed with the first day of a period. */
export interface DayChange {
  readonly period: number
  readonly pValue: number
}

const DRAWS = 9_999
const SEED = 1
/** A further change, before or after the first that was found, is believed up to this chance. */
const BELIEVED = 0.01
const LEAST_PERIODS = 3
const DRAWS_A_PAUSE = 16
const ROUNDING = 1e-12

/** What a change is looked for in. */
interface Stretch {
  readonly days: readonly CommentDay[]
  /** First and last period, both included, whether or not anything was said in them. */
  readonly first: number
  readonly last: number
}

/**
 * Where the share of a theme changed, in order of time: the place at which the days before and since differ most, against
 * the same days dealt at random to the calendar, so that one bad day is no change; then again before and since. Seeded;
 * stops drawing once the chance is above 5 %.
 *
 * @param least - Comments that either side needs; either side has three periods, too.
 * @returns `first` is the chance at the first place that was looked for, null where there is no place to look at.
 */
export async function dayChanges(
  stretch: Stretch,
  least: number,
  context: JobContext,
): Promise<{ readonly first: number | null; readonly changes: readonly DayChange[] }> {
  const found = await likeliestChange(stretch, least, context)
  if (found === null || found.pValue > FALSE_ALARMS) return { first: found?.pValue ?? null, changes: [] }
  return { first: found.pValue, changes: await around(found, stretch, least, context) }
}

async function around(
  found: DayChange,
  { days, first, last }: Stretch,
  least: number,
  context: JobContext,
): Promise<readonly DayChange[]> {
  const parts = [
    { days: days.filter(({ period }) => period < found.period), first, last: found.period - 1 },
    { days: days.filter(({ period }) => period >= found.period), first: found.period, last },
  ]
  const inner: DayChange[] = []
  for (const part of parts) {
    const next = await likeliestChange(part, least, context)
    if (next !== null && next.pValue <= BELIEVED) inner.push(...(await around(next, part, least, context)))
  }
  return [...inner, found].toSorted((a, b) => a.period - b.period)
}

/** A place at which a stretch may be split: so many days lie before this period. */
interface Place {
  readonly period: number
  readonly days: number
}

async function likeliestChange(
  stretch: Stretch,
  least: number,
  context: JobContext,
): Promise<DayChange | null> {
  const places = placesOf(stretch, least)
  if (places.length === 0) return null
  const dealt = stretch.days.slice()
  const all = sumOf(dealt)
  const seen = farthest(dealt, places, all)
  await context.pause()
  const random = seededRandom(SEED)
  const isAsFar = (): boolean => {
    shuffle(dealt, random)
    return farthest(dealt, places, all).distance >= seen.distance - ROUNDING
  }
  const draws = {
    most: DRAWS,
    enough: enoughToExceed(FALSE_ALARMS, DRAWS),
    betweenPauses: DRAWS_A_PAUSE,
  }
  const pValue = await drawnChance(isAsFar, draws, context)
  return { period: places[seen.at]!.period, pValue }
}

function placesOf({ days, first, last }: Stretch, least: number): readonly Place[] {
  const all = sumOf(days).n
  const places: Place[] = []
  let [index, n] = [0, 0]
  for (let period = first + 1; period <= last; period++) {
    while (index < days.length && days[index]!.period < period) n += days[index++]!.n
    const isLong = period - first >= LEAST_PERIODS && last - period + 1 >= LEAST_PERIODS
    if (isLong && n >= least && all - n >= least) places.push({ period, days: index })
  }
  return places
}

/** The place at which the shares on both sides are farthest apart, by the chi-square of the split but for a constant. */
function farthest(
  days: readonly CommentDay[],
  places: readonly Place[],
  all: Omit<CommentDay, 'period'>,
): { readonly at: number; readonly distance: number } {
  let [farthestAt, farthestDistance] = [0, -1]
  let [index, n, about] = [0, 0, 0]
  for (let at = 0; at < places.length; at++) {
    for (; index < places[at]!.days; index++) {
      n += days[index]!.n
      about += days[index]!.about
    }
    const off = about - (n * all.about) / all.n
    const distance = n === 0 || n === all.n ? 0 : (off * off) / (n * (all.n - n))
    if (distance <= farthestDistance) continue
    farthestAt = at
    farthestDistance = distance
  }
  return { at: farthestAt, distance: farthestDistance }
}

function sumOf(days: readonly CommentDay[]): Omit<CommentDay, 'period'> {
  let [n, about] = [0, 0]
  for (const day of days) {
    n += day.n
    about += day.about
  }
  return { n, about }
}
