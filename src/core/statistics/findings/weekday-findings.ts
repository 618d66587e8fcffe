import type { JobContext } from '../../job-context.ts'
import { WEEKDAYS } from '../../survey/dataset.ts'
import { exactMidP } from '../agents/stratified-test.ts'
import { holm } from '../significance/corrections.ts'
import { chanceOfDealtDays } from '../significance/dealt-days.ts'
import { dayContrast, type DayCount } from '../significance/day-contrast.ts'
import { FALSE_ALARMS, LEAST_DATES, NAMING_RULES, type NamingRules } from '../thresholds.ts'
import type { Finding } from './finding.ts'
import { findingOf, sumOfCounts, type ComparedGroup, type LowCount } from './shares-compared.ts'

/** What was answered on one calendar day. */
export interface DayTotal extends LowCount {
  /** 0 is Monday. */
  readonly weekday: number
}

const SATURDAY = 5

/**
 * Weekdays whose low share differs from that of the other days, and the weekend against the rest of the week: one family
 * by Holm. Days are the sample where each kind of day has four dates or more (reference: metrics 5.14); else responses
 * are, and the finding says so. What differs must do so with the days dealt at random, too. Where the weekend differs, its
 * two days are not told once more.
 */
export async function weekdayFindings(
  days: readonly DayTotal[],
  context: JobContext,
  rules: NamingRules = NAMING_RULES,
): Promise<readonly Finding[]> {
  const byWeekday = WEEKDAYS.map((_, weekday) => days.filter(day => day.weekday === weekday && day.n > 0))
  const candidates = [
    candidate('weekday-weekend', 'weekend', byWeekday, weekday => weekday >= SATURDAY),
    ...WEEKDAYS.map((key, each) =>
      candidate('weekday-low-share', key, byWeekday, weekday => weekday === each),
    ),
  ].flatMap(each => each ?? [])
  const first = holm(candidates.map(({ pValue }) => pValue))
  const chances: number[] = []
  for (const [index, { pValue, days: grouped }] of candidates.entries()) {
    const isLooked = grouped !== null && first[index]! <= FALSE_ALARMS
    const dealt = isLooked ? await chanceOfDealtDays(grouped, FALSE_ALARMS, context) : 0
    chances.push(Math.max(pValue, dealt))
  }
  const adjusted = holm(chances)
  const found = candidates.flatMap(({ compared }, index) =>
    adjusted[index]! <= FALSE_ALARMS ? (findingOf(compared, adjusted[index]!, rules) ?? []) : [],
  )
  const weekend = found.find(({ code }) => code === 'weekday-weekend')
  return found.filter(finding => finding === weekend || !isToldByWeekend(finding, weekend))
}

interface Candidate {
  readonly compared: ComparedGroup
  readonly pValue: number
  /** The days that were the sample; null where responses were. */
  readonly days: readonly DayCount[] | null
}

function candidate(
  code: ComparedGroup['code'],
  key: string,
  byWeekday: readonly (readonly DayTotal[])[],
  isInside: (weekday: number) => boolean,
): Candidate | null {
  const inside = byWeekday.filter((_, weekday) => isInside(weekday)).flat()
  const outside = byWeekday.filter((_, weekday) => !isInside(weekday)).flat()
  if (inside.length === 0 || outside.length === 0) return null
  const group = sumOfCounts(inside)
  const others = sumOfCounts(outside)
  const hasDates = inside.length >= LEAST_DATES && outside.length >= LEAST_DATES
  const grouped = [
    ...inside.map(day => ({ group: 0, n: day.n, low: day.low })),
    ...outside.map(day => ({ group: 1, n: day.n, low: day.low })),
  ]
  const contrast = hasDates ? dayContrast(grouped, 2) : null
  const notes = contrast === null ? (['few-dates'] as const) : []
  return {
    compared: { code, key, group, others, notes },
    pValue: contrast?.pValue ?? chanceOfResponses(group, others),
    days: contrast === null ? null : grouped,
  }
}

function chanceOfResponses(group: LowCount, others: LowCount): number {
  const all = sumOfCounts([group, others])
  return exactMidP([{ ...group, referenceN: all.n, referenceLow: all.low }], group.low)
}

function isToldByWeekend({ key, difference }: Finding, weekend: Finding | undefined): boolean {
  if (weekend === undefined) return false
  const isOfWeekend = key === 'saturday' || key === 'sunday'
  const pointsTheSameWay = difference > 0 === weekend.difference > 0
  // A working day that differs only because the weekend is among the others says the same from the other side.
  return isOfWeekend ? pointsTheSameWay : !pointsTheSameWay
}
