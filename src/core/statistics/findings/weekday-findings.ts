import type { JobContext } from '../../job-context.ts'
import { holm } from '../significance/corrections.ts'
import { FALSE_ALARMS, NAMING_RULES, type NamingRules } from '../thresholds.ts'
import type { Finding } from './finding.ts'
import { chancesOfDays, contrastOfDays, KINDS_OF_DAY, type DayTotal } from './kinds-of-day.ts'
import { findingOf } from './shares-compared.ts'

/**
 * Weekdays whose low share differs from that of the other days, and the weekend against the rest of the week: one family
 * by Holm. Days are the sample where each kind of day has four dates or more (reference: metrics 5.14); else responses
 * are, and the finding says so. Where the weekend differs, its two days are not told once more.
 */
export async function weekdayFindings(
  days: readonly DayTotal[],
  context: JobContext,
  rules: NamingRules = NAMING_RULES,
): Promise<readonly Finding[]> {
  const contrasts = KINDS_OF_DAY.flatMap(kind => {
    const contrast = contrastOfDays(days, kind)
    return contrast === null ? [] : [{ key: kind.key, ...contrast }]
  })
  const adjusted = await chancesOfDays(contrasts, holm, context)
  const found = contrasts.flatMap(({ key, group, others, days: sample }, index) => {
    if (adjusted[index]! > FALSE_ALARMS) return []
    const code = key === 'weekend' ? 'weekday-weekend' : 'weekday-low-share'
    const notes = sample === null ? (['few-dates'] as const) : []
    return findingOf({ code, key, group, others, notes }, adjusted[index]!, rules) ?? []
  })
  const weekend = found.find(({ code }) => code === 'weekday-weekend')
  return found.filter(finding => finding === weekend || !isToldByWeekend(finding, weekend))
}

function isToldByWeekend({ key, difference }: Finding, weekend: Finding | undefined): boolean {
  if (weekend === undefined) return false
  const isOfWeekend = key === 'saturday' || key === 'sunday'
  const pointsTheSameWay = difference > 0 === weekend.difference > 0
  // A working day that differs only because the weekend is among the others says the same from the other side.
  return isOfWeekend ? pointsTheSameWay : !pointsTheSameWay
}
