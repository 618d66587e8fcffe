import type { JobContext } from '../../job-context.ts'
import { isoDay, type CalendarDay } from '../../survey/calendar-day.ts'
import { changePoints } from '../change-points.ts'
import type { Trend } from '../figures.ts'
import { chanceOfDealtDays } from '../significance/dealt-days.ts'
import { FALSE_ALARMS } from '../thresholds.ts'
import type { Finding } from './finding.ts'
import { findingOf, sumOfCounts, type LowCount } from './shares-compared.ts'

/** What was answered on one calendar day. */
export interface DatedTotal extends LowCount {
  readonly day: CalendarDay
}

/**
 * The last change of the low share over the whole periods of the trend, against the stretch before it; earlier ones are on
 * the chart, the one that still holds is what can be acted on. It must also show with days as the sample: one bad day, with
 * however many answers, is an event and no change.
 */
export async function trendFindings(
  trend: Trend,
  days: readonly DatedTotal[],
  context: JobContext,
): Promise<readonly Finding[]> {
  const periods = trend.points
    .filter(point => !point.partial && Number.isInteger(point.n))
    .map(({ start, end, n, low }) => ({ start, end, n, low: low.n }))
  const points = await changePoints(periods, context)
  const last = points.at(-1)
  if (last === undefined) return []
  const before = periods.slice((points.at(-2)?.after ?? -1) + 1, last.after + 1)
  const since = periods.slice(last.after + 1)
  const [from, change, to] = [before[0]!.start, since[0]!.start, since.at(-1)!.end]
  const grouped = days.map(({ day, n, low }) => {
    const date = isoDay(day)
    return { group: date < from || date > to ? -1 : date < change ? 0 : 1, n, low }
  })
  const pValue = Math.max(last.pValue, await chanceOfDealtDays(grouped, FALSE_ALARMS, context))
  if (pValue > FALSE_ALARMS) return []
  const finding = findingOf(
    { code: 'trend-change', key: change, group: sumOfCounts(since), others: sumOfCounts(before), notes: [] },
    pValue,
  )
  return finding === null ? [] : [finding]
}
