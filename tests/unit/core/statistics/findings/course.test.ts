import { describe, expect, test } from 'vitest'
import type { Trend } from '#core/statistics/figures.ts'
import type { Course } from '#core/statistics/findings/finding.ts'
import { courseOf, type DatedTotal } from '#core/statistics/findings/trend-findings.ts'
import { trendOf } from '#core/statistics/trend.ts'
import { emptyTotals } from '#core/statistics/group-totals.ts'
import { figuresReader } from '#core/statistics/score-figures.ts'
import { isoDay } from '#core/survey/calendar-day.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'

const MONDAY = Date.parse('2024-01-01') / 86_400_000

/** Days with `n` responses each, so many of them low a week; the course over them. */
async function courseOfDays(days: readonly DatedTotal[]): Promise<{ trend: Trend; course: Course }> {
  const totals = emptyTotals(days.length + 1)
  for (const [index, { n, low }] of days.entries()) {
    totals.n[index + 1] = n
    totals.low[index + 1] = low
  }
  const occupied = days.map(({ day, n }, index) => ({ day, n, group: index + 1 })).filter(({ n }) => n > 0)
  const trend = trendOf({ days: occupied, totals, figuresOf: figuresReader(null) })
  return { trend, course: await courseOf(trend, days, quietContext()) }
}

/** Whole weeks of seven equal days. */
function weeks(lowADay: readonly number[], n = 20): DatedTotal[] {
  return lowADay.flatMap((low, week) =>
    Array.from({ length: 7 }, (_, day) => ({ day: MONDAY + 7 * week + day, n, low })),
  )
}

describe('the course of the low share', () => {
  test('two changes: three levels, each change against the stretch before it', async () => {
    const { course } = await courseOfDays(weeks([2, 2, 2, 2, 8, 8, 8, 8, 4, 4, 4, 4]))
    expect(course.unit).toBe('week')
    expect(course.levels).toEqual([
      { from: '2024-01-01', to: '2024-01-28', n: 560, low: 56, share: 0.1 },
      { from: '2024-01-29', to: '2024-02-25', n: 560, low: 224, share: 0.4 },
      { from: '2024-02-26', to: '2024-03-24', n: 560, low: 112, share: 0.2 },
    ])
    expect(course.changes.map(({ key, share, otherShare }) => [key, share, otherShare])).toEqual([
      ['2024-01-29', 0.4, 0.1],
      ['2024-02-26', 0.2, 0.4],
    ])
  })

  test('a change of less than three points is no step, however sure', async () => {
    const { course } = await courseOfDays(weeks([200, 200, 200, 200, 220, 220, 220, 220], 1000))
    expect(course.changes).toEqual([])
    expect(course.levels).toEqual([
      { from: '2024-01-01', to: '2024-02-25', n: 56_000, low: 11_760, share: 0.21 },
    ])
  })

  test('one bad day with many answers is no step', async () => {
    const quiet = weeks([4, 4, 4, 4, 4, 4, 4, 4])
    const outage = quiet.map(each => (each.day === MONDAY + 45 ? { ...each, n: 400, low: 300 } : each))
    const { course } = await courseOfDays(outage)
    expect(course.changes).toEqual([])
  })

  test('a bad day behind a true change takes only itself out', async () => {
    const changed = weeks([2, 2, 2, 2, 2, 8, 8, 8, 8, 8, 8, 8, 8, 8])
    const outage = changed.map(each => (each.day === MONDAY + 80 ? { ...each, n: 300, low: 260 } : each))
    const { course } = await courseOfDays(outage)
    expect(course.changes.map(({ key }) => key)).toEqual([isoDay(MONDAY + 35)])
    expect(course.levels).toHaveLength(2)
  })

  test('no whole period: no level', async () => {
    const { course } = await courseOfDays([
      { day: MONDAY + 2, n: 50, low: 10 },
      { day: MONDAY + 40, n: 50, low: 40 },
    ])
    expect(course.levels.every(({ share }) => share === null)).toBe(true)
    expect(course.changes).toEqual([])
  })
})
