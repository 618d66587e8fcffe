import type { JobContext } from '../../job-context.ts'
import { weekdayOf } from '../../survey/calendar-day.ts'
import { NO_DAY } from '../../survey/dataset.ts'
import { daySlots } from '../day-slots.ts'
import type { GroupedResponses } from '../grouped/break-down.ts'
import { chiSquareTest } from '../significance/chi-square-test.ts'
import { dayContrast, type DayCount } from '../significance/day-contrast.ts'
import { chanceOfDealtContrast } from '../significance/dealt-contrast.ts'
import { FALSE_ALARMS, LEAST_DATES } from '../thresholds.ts'
import type { ComparedGroups } from './compared-groups.ts'
import type { LowShareTest } from './group-tests.ts'
import { lowShareTest } from './low-share-test.ts'

/**
 * Do weekdays differ in their low share, with days as the sample: the analysis of variance, and what it finds also with the
 * same days dealt to the weekdays at random (reference: metrics 5.14). Where a weekday has fewer than four dates responses
 * are the sample, and the result says so; they are, too, where the days of each weekday are all alike.
 *
 * @param weekdays - 0 is Monday; those that are compared, in the order of `groups`.
 */
export async function weekdayTest(
  counted: GroupedResponses,
  groups: ComparedGroups,
  weekdays: readonly number[],
  isLow: Uint8Array,
  context: JobContext,
): Promise<LowShareTest | null> {
  const days = dayCounts(counted, weekdays, isLow)
  const hasDates = weekdays.every(
    (_, group) => days.filter(each => each.group === group).length >= LEAST_DATES,
  )
  const contrast = hasDates ? dayContrast(days, weekdays.length) : null
  if (contrast === null) {
    const test = await lowShareTest(groups, context)
    return test === null ? null : { ...test, hasFewDates: !hasDates }
  }
  const { f, degreesOfFreedom, pValue } = contrast
  const isLooked = pValue <= FALSE_ALARMS
  const dealt = isLooked ? await chanceOfDealtContrast(days, weekdays.length, context) : 0
  const table = groups.n.map((n, group) => [groups.low[group]!, n - groups.low[group]!])
  return {
    method: 'days',
    statistic: f,
    degreesOfFreedom,
    pValue: Math.max(pValue, dealt),
    cramersV: chiSquareTest(table)?.cramersV ?? 0,
    hasFewDates: false,
    apart: [],
  }
}

function dayCounts(
  { dataset, mask }: GroupedResponses,
  weekdays: readonly number[],
  isLow: Uint8Array,
): readonly DayCount[] {
  const slots = daySlots(dataset)
  const [n, low] = [new Uint32Array(slots.count), new Uint32Array(slots.count)]
  for (let i = 0; i < dataset.size; i++) {
    if (mask?.[i] === 0 || dataset.day[i] === NO_DAY) continue
    const slot = slots.column[i]! - slots.floor
    n[slot]! += 1
    low[slot]! += isLow[dataset.scoreCode[i]!]!
  }
  return Array.from(n, (responses, slot) => ({
    group: responses === 0 ? -1 : weekdays.indexOf(weekdayOf(slots.dayOf(slot))),
    n: responses,
    low: low[slot]!,
  })).filter(({ group }) => group >= 0)
}
