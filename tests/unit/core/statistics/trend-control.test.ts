import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { chanceOfOutside, meanControlChart } from '#core/statistics/control-limits.ts'
import type { Trend } from '#core/statistics/figures.ts'
import { summarise, trendBy } from '#core/statistics/summarise.ts'
import { isoDay } from '#core/survey/calendar-day.ts'
import { defaultScale } from '#core/survey/scales.ts'
import { makeDataset, type PlainResponse } from '../../../helpers/make-dataset.ts'

const SCALE = defaultScale('ces7')
const MONDAY = Date.parse('2024-01-01') / 86_400_000

/** Weeks from Monday, 1 January 2024, with so many responses, of which so many are low; the rest have `good`. */
function weeks(counts: readonly (readonly [n: number, low: number])[], good = 6): PlainResponse[] {
  return counts.flatMap(([n, low], week) =>
    Array.from({ length: n }, (_, index) => ({
      score: index < low ? 2 : good,
      // Monday and Sunday both have responses, so that the week is whole.
      date: isoDay(MONDAY + 7 * week + (index === 0 ? 0 : index === 1 ? 6 : index % 7)),
    })),
  )
}

function trendOfWeeks(counts: readonly (readonly [number, number])[]): Trend {
  return trendBy(makeDataset(weeks(counts)), null, SCALE, 'week')
}

describe('control limits of a trend (metrics 5.15)', () => {
  test('the vector of the reference: widened by Laney, so that no week is outside', () => {
    const counts = [
      [120, 24],
      [150, 36],
      [90, 15],
      [110, 20],
      [130, 45],
      [140, 30],
    ] as const
    const { low } = trendOfWeeks(counts).control!
    expect(low).toMatchObject({ isWidened: true, places: Array<string>(6).fill('inside') })
    expect(low!.centre).toBeCloseTo(0.22973, 6)
    expect(low!.sigmaZ).toBeCloseTo(1.943672, 6)
    expect(low!.limits[4]![0]).toBeCloseTo(0.0146, 4)
    expect(low!.limits[4]![1]).toBeCloseTo(0.4449, 4)
  })

  test('small periods are not widened: a week outside is marked, and only that', () => {
    const counts = Array.from({ length: 12 }, (_, week) => [60, week === 6 ? 32 : 12] as const)
    const { low } = trendOfWeeks(counts).control!
    expect(low!.isWidened).toBe(false)
    expect(low!.places.map(place => place === 'outside')).toEqual(counts.map((_, week) => week === 6))
    expect(low!.limits[0]![1]).toBeCloseTo(
      low!.centre + 3 * Math.sqrt((low!.centre * (1 - low!.centre)) / 60),
      12,
    )
  })

  test('weeks that are empty, small or partial are not judged and have no limits or no verdict', () => {
    const counts = [
      [80, 16],
      [0, 0],
      [80, 17],
      [10, 9],
      [80, 15],
      [80, 16],
    ] as const
    const last = { score: 2, date: isoDay(MONDAY + 42) }
    const dataset = makeDataset([...weeks(counts), last])
    const { points, control } = trendBy(dataset, null, SCALE, 'week')
    expect(points.at(-1)).toMatchObject({ partial: true, n: 1 })
    expect(control!.low!.places).toEqual([
      'inside',
      'empty',
      'inside',
      'small',
      'inside',
      'inside',
      'partial',
    ])
    expect(control!.low!.limits.map(limits => limits === null)).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
      true,
    ])
    // The partial week is in no limit.
    expect(control!.low!.centre).toBeCloseTo(73 / 330, 12)
  })

  test('two periods give no limits, and a scale without scores no mean', () => {
    expect(
      trendOfWeeks([
        [80, 16],
        [80, 16],
      ]).control,
    ).toEqual({ low: null, mean: null })
    const scoreless = makeDataset(
      weeks([
        [80, 16],
        [80, 16],
        [80, 16],
      ]),
    )
    expect(trendBy(scoreless, null, defaultScale('none'), 'week').control!.mean).toBeNull()
  })

  test('the mean keeps to the spread within the weeks', () => {
    const { mean } = trendOfWeeks([
      [50, 10],
      [50, 10],
      [50, 10],
      [200, 40],
    ]).control!
    // Ten 2s and forty 6s: mean 5.2, 128 squared points a week.
    const deviation = Math.sqrt((3 * 128 + 512) / (3 * 49 + 199))
    expect(mean!.centre).toBeCloseTo(5.2, 12)
    expect(mean!.limits[0]![0]).toBeCloseTo(5.2 - (3 * deviation) / Math.sqrt(50), 9)
    expect(mean!.limits[3]![1]).toBeCloseTo(5.2 + (3 * deviation) / Math.sqrt(200), 9)
    expect(mean!.places).toEqual(['inside', 'inside', 'inside', 'inside'])
  })

  test('the same score everywhere: limits of no width, nothing outside', () => {
    const { low, mean } = trendOfWeeks([
      [50, 0],
      [50, 0],
      [50, 0],
    ]).control!
    expect(mean).toMatchObject({ centre: 6, limits: Array(3).fill([6, 6]), places: Array(3).fill('inside') })
    expect(low).toMatchObject({ centre: 0, sigmaZ: 1, places: Array(3).fill('small') })
  })

  test('limits stay inside of the scale and hold no NaN, whatever the counts', () => {
    const week = fc.nat(40).chain(n => fc.tuple(fc.constant(n), fc.nat(n)))
    fc.assert(
      fc.property(fc.array(week, { minLength: 1, maxLength: 12 }), counts => {
        const responses = weeks(counts)
        if (responses.length === 0) return
        const { control, points } = trendBy(makeDataset(responses), null, SCALE, 'week')
        for (const [each, lowest, highest] of [
          [control!.low, 0, 1],
          [control!.mean, 1, 7],
        ] as const) {
          if (each === null) continue
          expect(each.places).toHaveLength(points.length)
          for (const limits of each.limits) {
            if (limits === null) continue
            expect(limits[0]).toBeGreaterThanOrEqual(lowest)
            expect(limits[1]).toBeLessThanOrEqual(highest)
            expect(limits[0]).toBeLessThanOrEqual(limits[1])
          }
        }
      }),
    )
  })

  test.each([
    [78, 0.18],
    [12, 0.03],
    [0, 0],
  ])('of %i quiet periods one is outside in some %d of cases', (periods, share) => {
    expect(Math.abs(chanceOfOutside(periods) - share)).toBeLessThan(0.015)
  })

  it('has no chart of means without a response', () => {
    expect(meanControlChart([{ n: 0, sum: 0, squares: 0 }], [1, 7])).toBeNull()
    expect(meanControlChart([{ n: 1, sum: 4, squares: 0 }], [1, 7])!.limits).toEqual([[4, 4]])
  })
})

describe('the unit that was asked for', () => {
  const dataset = makeDataset(weeks(Array.from({ length: 20 }, () => [14, 3] as const)))

  test.each([
    ['day', 140],
    ['week', 20],
    ['month', 5],
    ['quarter', 2],
  ] as const)('%s: %i periods that hold every response', (unit, periods) => {
    const trend = trendBy(dataset, null, SCALE, unit)
    expect([trend.unit, trend.points.length]).toEqual([unit, periods])
    expect(trend.points.reduce((sum, point) => sum + point.n, 0)).toBe(280)
    expect(trend.units).toEqual(['day', 'week', 'month', 'quarter'])
  })

  test('gives way to the usual one where it gave more than 800 periods', () => {
    const long = makeDataset([
      { score: 3, date: '2020-01-01' },
      { score: 3, date: '2022-06-01' },
    ])
    const trend = trendBy(long, null, SCALE, 'day')
    expect([trend.unit, trend.units]).toEqual(['month', ['week', 'month', 'quarter']])
    expect(trendBy(long, null, SCALE, 'week').points).toHaveLength(127)
  })

  test('the same as the summary by that unit', () => {
    expect(trendBy(dataset, null, SCALE, 'day')).toEqual(
      summarise(dataset, null, SCALE, { trendUnit: 'day' }).trend,
    )
    expect(trendBy(dataset, null, SCALE, 'week')).toEqual(summarise(dataset, null, SCALE).trend)
  })
})

test('a month is whole although a filter leaves nothing on its last days', () => {
  const responses = Array.from({ length: 366 }, (_, day) => ({
    score: 5,
    date: isoDay(MONDAY + day),
    topic: day === 40 || day === 100 ? 'Login' : 'Other',
  }))
  const dataset = makeDataset(responses)
  const mask = Uint8Array.from(responses, each => (each.topic === 'Login' ? 1 : 0))
  expect(trendBy(dataset, mask, SCALE, 'month').points.map(({ start, partial }) => [start, partial])).toEqual(
    [
      ['2024-02-01', false],
      ['2024-03-01', false],
      ['2024-04-01', false],
    ],
  )
})

test('responses after today are counted where a day is called so', () => {
  const dataset = makeDataset([
    { score: 3, date: '2024-03-01' },
    { score: 3, date: '2024-03-02' },
    { score: 3, date: '2031-03-03' },
    { score: 3 },
  ])
  expect(summarise(dataset, null, SCALE, { today: '2024-03-01' }).afterToday).toBe(2)
  expect(summarise(dataset, null, SCALE, { today: '2031-03-03' }).afterToday).toBe(0)
  expect(summarise(dataset, null, SCALE)).not.toHaveProperty('afterToday')
})
