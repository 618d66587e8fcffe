import type { JobContext } from '../../job-context.ts'
import { isoDay, type CalendarDay } from '../../survey/calendar-day.ts'
import { changePoints, type ChangePoint } from '../change-points.ts'
import type { Trend } from '../figures.ts'
import { chanceOfDealtDays } from '../significance/dealt-days.ts'
import { FALSE_ALARMS, NAMING_RULES, type NamingRules } from '../thresholds.ts'
import type { Course, Finding, TrendLevel } from './finding.ts'
import { findingOf, sumOfCounts, type LowCount } from './shares-compared.ts'

/** What was answered on one calendar day. */
export interface DatedTotal extends LowCount {
  readonly day: CalendarDay
}

interface WholePeriod extends LowCount {
  readonly start: string
  readonly end: string
}

/** By what a change is judged. */
interface Judging {
  readonly days: readonly DatedTotal[]
  readonly rules: NamingRules
}

/** A change that may be told: null where it is too small, or no surer than chance. */
interface JudgedChange {
  readonly point: ChangePoint
  readonly finding: Finding | null
}

/**
 * The low share over the whole periods of the trend, in steps. A change counts where responses dealt to the periods hardly
 * ever split as well, where it also shows with days as the sample (one bad day, with however many answers, is an event and
 * no change), and where it is large enough to matter; what does not count is taken out, the least certain first, and its
 * stretches are one again. The last change that is left still holds: it is the one that can be acted on.
 */
export async function courseOf(
  trend: Trend,
  days: readonly DatedTotal[],
  context: JobContext,
  rules: NamingRules = NAMING_RULES,
): Promise<Course> {
  const periods = trend.points
    .filter(point => !point.partial && Number.isInteger(point.n))
    .map(({ start, end, n, low }) => ({ start, end, n, low: low.n }))
  let points = await changePoints(periods, context)
  for (;;) {
    const judged = await judgedChanges(periods, points, { days, rules }, context)
    const doubtful = judged.filter(({ finding }) => finding === null).map(({ point }) => point)
    if (doubtful.length === 0) {
      const changes = judged.flatMap(({ finding }) => finding ?? [])
      return { unit: trend.unit, levels: stretches(periods, points).map(levelOf), changes }
    }
    const least = doubtful.reduce((a, b) => (b.gain < a.gain ? b : a))
    points = points.filter(point => point !== least)
  }
}

async function judgedChanges(
  periods: readonly WholePeriod[],
  points: readonly ChangePoint[],
  by: Judging,
  context: JobContext,
): Promise<readonly JudgedChange[]> {
  const parts = stretches(periods, points)
  const judged: JudgedChange[] = []
  for (const [index, point] of points.entries())
    judged.push({ point, finding: await changeOf(parts[index]!, parts[index + 1]!, point, by, context) })
  return judged
}

/** The periods between the changes; none without a period. */
function stretches(
  periods: readonly WholePeriod[],
  points: readonly ChangePoint[],
): readonly (readonly WholePeriod[])[] {
  if (periods.length === 0) return []
  const ends = [...points.map(({ after }) => after + 1), periods.length]
  return ends.map((end, index) => periods.slice(index === 0 ? 0 : ends[index - 1], end))
}

function levelOf(periods: readonly WholePeriod[]): TrendLevel {
  const { n, low } = sumOfCounts(periods)
  return { from: periods[0]!.start, to: periods.at(-1)!.end, n, low, share: n === 0 ? null : low / n }
}

async function changeOf(
  before: readonly WholePeriod[],
  since: readonly WholePeriod[],
  { pValue }: ChangePoint,
  { days, rules }: Judging,
  context: JobContext,
): Promise<Finding | null> {
  const [from, change, to] = [before[0]!.start, since[0]!.start, since.at(-1)!.end]
  const compared = { group: sumOfCounts(since), others: sumOfCounts(before), notes: [] }
  const finding = findingOf({ code: 'trend-change', key: change, ...compared }, pValue, rules)
  if (finding === null) return null
  const grouped = days.map(({ day, n, low }) => {
    const date = isoDay(day)
    return { group: date < from || date > to ? -1 : date < change ? 0 : 1, n, low }
  })
  const dealt = await chanceOfDealtDays(grouped, FALSE_ALARMS, context)
  return dealt > FALSE_ALARMS ? null : { ...finding, pValue: Math.max(pValue, dealt) }
}
