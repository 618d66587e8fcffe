import { expect, test } from 'vitest'
import type { TrendPoint } from '#core/statistics/figures.ts'
import type { Course } from '#core/statistics/findings/finding.ts'
import { trendSteps } from '#core/statistics/trend-steps.ts'
import { sampleFindings } from '../../../helpers/sample-findings.ts'

const change = sampleFindings([]).findings.find(({ code }) => code === 'trend-change')!
const level = (from: string, to: string, share: number | null) => ({ from, to, n: 100, low: 20, share })

function period(start: string, end: string): TrendPoint {
  return {
    ...{ start, end, partial: false, n: 10, mean: 4, meanInterval: [3, 5] },
    low: { n: 2, share: 0.2, interval: [0.05, 0.5] },
  }
}

const QUARTERS = [
  period('2025-01-01', '2025-03-31'),
  period('2025-04-01', '2025-06-30'),
  period('2025-07-01', '2025-09-30'),
]

test('a change on a border of periods is a step there, one inside of a period lies inside', () => {
  const course = (changed: string, before: string): Course => ({
    unit: 'week',
    levels: [level('2025-01-01', before, 0.2), level(changed, '2025-09-30', 0.3)],
    changes: [change],
  })
  expect(trendSteps(course('2025-04-01', '2025-03-31'), QUARTERS).map(({ from, to }) => [from, to])).toEqual([
    [-0.5, 0.5],
    [0.5, 2.5],
  ])
  const [before, since] = trendSteps(course('2025-05-19', '2025-05-18'), QUARTERS)
  // 48 of the 91 days of the second quarter are over.
  expect(before!.to).toBeCloseTo(0.5 + 48 / 91, 12)
  expect(since!.from).toBe(before!.to)
  expect([before!.share, since!.share, since!.n]).toEqual([0.2, 0.3, 100])
})

test('levels reach no further than the periods', () => {
  const wide: Course = {
    unit: 'month',
    levels: [level('2024-06-01', '2025-03-31', 0.2), level('2025-04-01', '2026-06-30', 0.3)],
    changes: [change],
  }
  expect(trendSteps(wide, QUARTERS).map(({ from, to }) => [from, to])).toEqual([
    [-0.5, 0.5],
    [0.5, 2.5],
  ])
})

test('nothing changed, nothing was looked at, nothing is there: no step', () => {
  const quiet: Course = { unit: 'month', levels: [level('2025-01-01', '2025-09-30', 0.2)], changes: [] }
  expect(trendSteps(quiet, QUARTERS)).toEqual([])
  expect(trendSteps(undefined, QUARTERS)).toEqual([])
  expect(trendSteps({ ...quiet, changes: [change] }, [])).toEqual([])
  expect(
    trendSteps({ ...quiet, levels: [level('2025-01-01', '2025-09-30', null)], changes: [change] }, QUARTERS),
  ).toEqual([])
})
