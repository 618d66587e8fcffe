import type { JobContext } from '../../job-context.ts'
import { WEEKDAYS, type Weekday } from '../../survey/dataset.ts'
import { exactMidP } from '../agents/stratified-test.ts'
import { chanceOfDealtDays } from '../significance/dealt-days.ts'
import { dayContrast, type DayCount } from '../significance/day-contrast.ts'
import { FALSE_ALARMS, LEAST_DATES } from '../thresholds.ts'
import { sumOfCounts, type LowCount } from './shares-compared.ts'

/** What was answered on one calendar day. */
export interface DayTotal extends LowCount {
  /** 0 is Monday. */
  readonly weekday: number
}

/** One weekday, or the weekend. */
export interface KindOfDay {
  readonly key: Weekday | 'weekend'
  readonly isInside: (weekday: number) => boolean
}

const SATURDAY = 5

/** The weekend first, then Monday to Sunday. */
export const KINDS_OF_DAY: readonly KindOfDay[] = [
  { key: 'weekend', isInside: weekday => weekday >= SATURDAY },
  ...WEEKDAYS.map((key, each) => ({ key, isInside: (weekday: number) => weekday === each })),
]

/** Days of a kind against the other days. */
export interface ContrastOfDays {
  readonly group: LowCount
  readonly others: LowCount
  /** By the analysis of variance; with too few dates by an exact test of the responses. */
  readonly pValue: number
  /** The days that were the sample; null where responses were. */
  readonly days: readonly DayCount[] | null
}

/** Days are the sample where each side has four dates or more (reference: metrics 5.14). Null where a side has none. */
export function contrastOfDays(all: readonly DayTotal[], { isInside }: KindOfDay): ContrastOfDays | null {
  const days = all.filter(({ n }) => n > 0)
  const inside = days.filter(({ weekday }) => isInside(weekday))
  const outside = days.filter(({ weekday }) => !isInside(weekday))
  if (inside.length === 0 || outside.length === 0) return null
  const group = sumOfCounts(inside)
  const others = sumOfCounts(outside)
  const hasDates = inside.length >= LEAST_DATES && outside.length >= LEAST_DATES
  const grouped = [
    ...inside.map(day => ({ group: 0, n: day.n, low: day.low })),
    ...outside.map(day => ({ group: 1, n: day.n, low: day.low })),
  ]
  const contrast = hasDates ? dayContrast(grouped, 2) : null
  return {
    group,
    others,
    pValue: contrast?.pValue ?? chanceOfResponses(group, others),
    days: contrast === null ? null : grouped,
  }
}

/**
 * The chances of contrasts that belong to one question, corrected. What the analysis of variance finds must be found with
 * the days dealt at random, too.
 */
export async function chancesOfDays(
  contrasts: readonly Pick<ContrastOfDays, 'pValue' | 'days'>[],
  correct: (chances: readonly number[]) => readonly number[],
  context: JobContext,
): Promise<readonly number[]> {
  const first = correct(contrasts.map(({ pValue }) => pValue))
  const chances: number[] = []
  for (const [index, { pValue, days }] of contrasts.entries()) {
    const isLooked = days !== null && first[index]! <= FALSE_ALARMS
    const dealt = isLooked ? await chanceOfDealtDays(days, FALSE_ALARMS, context) : 0
    chances.push(Math.max(pValue, dealt))
  }
  return correct(chances)
}

function chanceOfResponses(group: LowCount, others: LowCount): number {
  const all = sumOfCounts([group, others])
  return exactMidP([{ ...group, referenceN: all.n, referenceLow: all.low }], group.low)
}
