import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Trend } from '#core/statistics/figures.ts'
import { firstDayOf, periodOf, unitForSpan } from '#core/statistics/periods.ts'
import { summarise } from '#core/statistics/summarise.ts'
import { isoDay } from '#core/survey/calendar-day.ts'
import { defaultScale } from '#core/survey/scales.ts'
import { makeDataset } from '../../../helpers/make-dataset.ts'

function trendOfDates(dates: readonly string[], score = 3): Trend {
  return summarise(makeDataset(dates.map(date => ({ score, date }))), null, defaultScale('ces7')).trend
}

function daysFrom(first: string, count: number, step = 1): string[] {
  const start = Date.parse(first) / 86_400_000
  return Array.from({ length: count }, (_, index) => isoDay(start + index * step))
}

describe('the trend', () => {
  test.each([
    [1, 'day'],
    [31, 'day'],
    [32, 'week'],
    [182, 'week'],
    [183, 'month'],
    [1098, 'month'],
    [1099, 'quarter'],
  ])('a span of %i days is drawn by %s', (days, unit) => {
    expect(unitForSpan(days)).toBe(unit)
  })

  test('by day: days without a response are there, with null', () => {
    const { unit, points, outside } = trendOfDates(['2025-02-27', '2025-03-01', '2025-03-01'])
    expect(unit).toBe('day')
    expect(outside).toBe(0)
    expect(points.map(({ start, end, partial, n, mean }) => [start, end, partial, n, mean])).toEqual([
      ['2025-02-27', '2025-02-27', false, 1, 3],
      ['2025-02-28', '2025-02-28', false, 0, null],
      ['2025-03-01', '2025-03-01', false, 2, 3],
    ])
  })

  test('by week: ISO weeks from Monday, over a new year, first and last marked as partial', () => {
    const { unit, points } = trendOfDates(['2024-12-24', '2025-01-01', '2025-02-02'])
    expect(unit).toBe('week')
    expect(points.map(({ start, end, partial, n }) => [start, end, partial, n])).toEqual([
      ['2024-12-23', '2024-12-29', true, 1],
      ['2024-12-30', '2025-01-05', false, 1],
      ['2025-01-06', '2025-01-12', false, 0],
      ['2025-01-13', '2025-01-19', false, 0],
      ['2025-01-20', '2025-01-26', false, 0],
      ['2025-01-27', '2025-02-02', false, 1],
    ])
  })

  test('by month and by quarter', () => {
    const months = trendOfDates(['2024-01-01', '2024-08-30'])
    expect(months.unit).toBe('month')
    expect(months.points[1]).toMatchObject({ start: '2024-02-01', end: '2024-02-29', partial: false, n: 0 })
    expect(months.points.map(({ partial }) => partial)).toEqual([...Array<boolean>(7).fill(false), true])
    const quarters = trendOfDates(['2020-05-02', '2025-12-31'])
    expect(quarters.unit).toBe('quarter')
    expect(quarters.points).toHaveLength(23)
    expect(quarters.points[0]).toMatchObject({ start: '2020-04-01', end: '2020-06-30', partial: true })
    expect(quarters.points.at(-1)).toMatchObject({ start: '2025-10-01', end: '2025-12-31', partial: false })
  })

  test.each(['2014-03-05', '1900-01-01', '2200-06-15', '0001-01-01', '9999-12-31'])(
    'a mistyped year (%s) neither changes the unit nor draws empty periods; it is counted as outside',
    stray => {
      const dates = daysFrom('2024-01-01', 300)
      const { unit, points, outside } = trendOfDates([...dates, stray])
      expect(unit).toBe('month')
      expect(points).toHaveLength(10)
      expect(outside).toBe(1)
    },
  )

  test('the same on few responses, where one stray is more than one in a hundred', () => {
    const { unit, points, outside } = trendOfDates(['1900-01-01', '2024-03-01', '2024-03-05'])
    expect([unit, points.length, outside]).toEqual(['day', 5, 1])
  })

  test('two waves some years apart are both drawn', () => {
    const { unit, points, outside } = trendOfDates([
      ...daysFrom('2015-01-01', 90),
      ...daysFrom('2024-01-01', 90),
    ])
    expect([unit, points.length, outside]).toEqual(['quarter', 37, 0])
  })

  test('dates far apart without end draw the fullest forty years', () => {
    const dates = daysFrom('1000-01-01', 1000, 365)
    const { unit, points, outside } = trendOfDates(dates)
    expect(unit).toBe('quarter')
    expect(points.length).toBeLessThanOrEqual(161)
    expect(outside + points.reduce((sum, point) => sum + point.n, 0)).toBe(1000)
  })

  test('without a date there is none', () => {
    expect(summarise(makeDataset([{ score: 3 }]), null, defaultScale('ces7')).trend).toEqual({
      unit: 'month',
      points: [],
      outside: 0,
      control: { low: null, mean: null },
    })
  })

  test('periods follow each other without gap or overlap, and every response is in the one its date names', () => {
    const day = fc.integer({ min: -40_000, max: 100_000 })
    fc.assert(
      fc.property(day, fc.constantFrom('day', 'week', 'month', 'quarter'), (date, unit) => {
        const period = periodOf(date, unit)
        expect(firstDayOf(period, unit)).toBeLessThanOrEqual(date)
        expect(firstDayOf(period + 1, unit)).toBeGreaterThan(date)
        if (unit === 'week') expect(new Date(firstDayOf(period, unit) * 86_400_000).getUTCDay()).toBe(1)
      }),
    )
  })
})
