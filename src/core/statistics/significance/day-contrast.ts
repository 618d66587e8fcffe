import { fAbove } from '../distributions/tail-chances.ts'

/** What was answered on one day. */
export interface DayCount {
  /** Which of the groups that are compared the day belongs to, from 0; -1 for none. */
  readonly group: number
  readonly n: number
  readonly low: number
}

export interface DayContrast {
  readonly f: number
  readonly degreesOfFreedom: readonly [between: number, within: number]
  readonly pValue: number
}

/**
 * Do groups of days, weekdays or weekends, differ in their low share? Days are the sample, not responses: one bad Saturday
 * is one event, however many answered (analysis of variance of the daily shares, weighted by responses; reference: metrics
 * 5.14). Null where it cannot be told: fewer than two groups with days, no more days than groups, or no spread between the
 * days of a group.
 *
 * @param groups - How many groups there are.
 */
export function dayContrast(days: readonly DayCount[], groups: number): DayContrast | null {
  const n = new Float64Array(groups)
  const low = new Float64Array(groups)
  const compared = days.filter(day => day.group >= 0 && day.n > 0)
  for (const day of compared) {
    n[day.group]! += day.n
    low[day.group]! += day.low
  }
  const shares = Array.from(low, (count, group) => count / n[group]!)
  const filled = shares.filter((_, group) => n[group]! > 0).length
  const upper = filled - 1
  const lower = compared.length - filled
  if (upper < 1 || lower < 1) return null
  const overall = sum(low) / sum(n)
  const between = shares.reduce(
    (total, share, group) => (n[group] === 0 ? total : total + n[group]! * (share - overall) ** 2),
    0,
  )
  const within = compared.reduce(
    (total, day) => total + day.n * (day.low / day.n - shares[day.group]!) ** 2,
    0,
  )
  if (within === 0) return null
  const f = between / upper / (within / lower)
  return { f, degreesOfFreedom: [upper, lower], pValue: fAbove(f, upper, lower) }
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
