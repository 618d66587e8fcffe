import type { JobContext } from '../../job-context.ts'
import { differenceInterval } from '../intervals/share-difference.ts'
import { wilsonInterval } from '../intervals/wilson.ts'
import { benjaminiHochberg } from '../significance/corrections.ts'
import { FALSE_ALARMS, type NamingRules } from '../thresholds.ts'
import type { Finding } from './finding.ts'
import {
  chancesOfDays,
  contrastOfDays,
  KINDS_OF_DAY,
  type DayTotal,
  type ContrastOfDays,
  type KindOfDay,
} from './kinds-of-day.ts'
import { sumOfCounts, type LowCount } from './shares-compared.ts'
import { strongestFirst } from './strongest-first.ts'
import { countTopicDays, type SlotCounts, type TopicDays, type TopicDaysInput } from './topic-days.ts'

const MOST_TOLD = 3

/**
 * Topics whose low share on a weekday, or at weekends, is not what topic and weekday alone lead to expect: a scan of all
 * pairs with enough responses. Each day the topic is set beside the other topics of that day, and the days of a kind beside
 * the other days; days are the sample, analysis of variance and days dealt at random must agree, Benjamini and Hochberg over
 * the pairs. What the other topics lead to expect is taken in two ways, as a difference and as a ratio, and a pair must be
 * off from both: else the choice of a scale would find something. Whatever is told leaves the other topics, which is looked
 * at again without it: else one topic with bad Mondays would make the Mondays of all others look good.
 */
export async function topicsByWeekday(
  input: TopicDaysInput,
  rules: NamingRules,
  context: JobContext,
): Promise<readonly Finding[]> {
  const counts = await countTopicDays(input, rules.leastResponses, context)
  const told: Finding[] = []
  while (told.length < MOST_TOLD) {
    const next = await strongestPair(counts, new Set(told.map(({ key }) => key)), rules, context)
    if (next === null) break
    told.push(next)
  }
  return told
}

async function strongestPair(
  { weekdays, all, topics }: TopicDays,
  told: ReadonlySet<string>,
  rules: NamingRules,
  context: JobContext,
): Promise<Finding | null> {
  const left = topics.filter(({ key }) => !told.has(key))
  const reference = topics.filter(({ key }) => told.has(key)).reduce(lessOf, all)
  const pairs: Pair[] = []
  for (const topic of left) {
    await context.pause()
    const days = topicDays(topic, lessOf(reference, topic), weekdays)
    for (const kind of KINDS_OF_DAY) {
      await context.pause()
      const pair = pairOf(topic.key, kind, days, rules)
      if (pair !== null) pairs.push(pair)
    }
  }
  const chances: (readonly number[])[] = []
  for (const way of ['difference', 'ratio'] as const) {
    const contrasts = pairs.map(pair => pair[way])
    chances.push(await chancesOfDays(contrasts, benjaminiHochberg, context))
  }
  const found = strongestFirst(
    pairs.flatMap((pair, index) => {
      const pValue = Math.max(...chances.map(each => each[index]!))
      return pValue > FALSE_ALARMS ? [] : (findingOfPair(pair, pValue, rules) ?? [])
    }),
  )
  // The weekend says more than one of its days.
  const [first] = found
  return found.find(({ key, at }) => key === first?.key && at?.key === 'weekend') ?? first ?? null
}

/** A topic on one day, and the other topics on that day. */
interface TopicDay extends DayTotal {
  readonly reference: LowCount
}

function topicDays(topic: SlotCounts, others: SlotCounts, weekdays: Uint8Array): readonly TopicDay[] {
  return Array.from(weekdays, (weekday, slot) => ({
    weekday,
    n: topic.n[slot]!,
    low: topic.low[slot]!,
    reference: { n: others.n[slot]!, low: others.low[slot]! },
  })).filter(({ n, reference }) => n > 0 && reference.n > 0)
}

function lessOf(all: SlotCounts, part: SlotCounts): SlotCounts {
  return {
    n: all.n.map((n, slot) => n - part.n[slot]!),
    low: all.low.map((low, slot) => low - part.low[slot]!),
  }
}

interface Pair {
  readonly topic: string
  readonly kind: KindOfDay
  /** The topic on such days, and on all others. */
  readonly group: LowCount
  readonly others: LowCount
  /** Low scores beyond those of the other topics on the same day, and beyond so many times those. */
  readonly difference: ContrastOfDays
  readonly ratio: ContrastOfDays
}

/** Null where a side has too few responses or too few dates, or the other topics never had a low score. */
function pairOf(
  topic: string,
  kind: KindOfDay,
  days: readonly TopicDay[],
  { leastResponses }: NamingRules,
): Pair | null {
  const outside = days.filter(({ weekday }) => !kind.isInside(weekday))
  const group = sumOfCounts(days.filter(({ weekday }) => kind.isInside(weekday)))
  const others = sumOfCounts(outside)
  if (group.n < leastResponses || others.n < leastResponses) return null
  const expected = sumOf(outside.map(({ n, reference }) => (n * reference.low) / reference.n))
  const difference = beyond(days, 1, kind)
  const ratio = expected === 0 ? null : beyond(days, others.low / expected, kind)
  return difference?.days == null || ratio?.days == null
    ? null
    : { topic, kind, group, others, difference, ratio }
}

function beyond(days: readonly TopicDay[], times: number, kind: KindOfDay): ContrastOfDays | null {
  return contrastOfDays(
    days.map(({ weekday, n, low, reference }) => ({
      ...{ weekday, n },
      low: low - (n * times * reference.low) / reference.n,
    })),
    kind,
  )
}

/** Against the nearer of both expectations, which is as sure as the topic on its other days; null where they are not on one side. */
function findingOfPair(
  { topic, kind, group, others, difference: asDifference, ratio }: Pair,
  pValue: number,
  { leastDifference }: NamingRules,
): Finding | null {
  const [one, other] = [asDifference, ratio].map(
    each => each.group.low / each.group.n - each.others.low / each.others.n,
  )
  const difference = Math.abs(one!) < Math.abs(other!) ? one! : other!
  if (one! * other! <= 0 || Math.abs(difference) < leastDifference) return null
  const share = group.low / group.n
  const otherShare = Math.min(1, Math.max(0, share - difference))
  return {
    code: 'crossing-topic-weekday',
    key: topic,
    at: { field: 'weekday', key: kind.key },
    n: group.n,
    low: group.low,
    share,
    otherShare,
    otherN: null,
    difference,
    interval: differenceInterval(
      { value: share, limits: wilsonInterval(group.low, group.n)! },
      { value: share - difference, limits: wilsonInterval(otherShare * others.n, others.n)! },
    ),
    pValue,
    notes: ['scan'],
  }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
