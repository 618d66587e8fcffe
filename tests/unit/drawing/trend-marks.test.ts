import { expect, test } from 'vitest'
import type { Trend } from '#core/statistics/figures.ts'
import { levelMarks, toTrendMarks, type TrendTexts } from '#drawing/trend-marks.ts'
import { trendPoint } from '../../helpers/screen-figures.ts'

const TEXTS: TrendTexts = {
  label: point => point.start,
  percent: (share, base) => `${String(share)} of ${base}`,
  mean: String,
  tooltip: (_, place, limits) => [place, JSON.stringify(limits)],
}
const TREND: Trend = {
  unit: 'month',
  points: [trendPoint('2025-01', 100, 20), trendPoint('2025-02', 4, 1), trendPoint('2025-03', 0, 0)],
  outside: 0,
  control: {
    low: {
      ...{ centre: 0.2, sigmaZ: 1, isWidened: false, chanceOfOutside: 0.01 },
      limits: [[0.1, 0.3], [0, 0.9], null],
      places: ['outside', 'small', 'empty'],
    },
    mean: null,
  },
}

test('periods carry their limits, but for those that are held against none', () => {
  const marks = toTrendMarks(TREND, 'low', TEXTS)
  expect(
    marks.map(({ key, value, valueText, n, place, limits }) => [key, value, valueText, n, place, limits]),
  ).toEqual([
    ['2025-01', 0.2, '0.2 of 100', 100, 'outside', [0.1, 0.3]],
    ['2025-02', 0.25, '0.25 of 4', 4, 'small', null],
    ['2025-03', null, 'null of 0', 0, 'empty', null],
  ])
  expect(marks[0]!.tooltip()).toEqual(['outside', '[0.1,0.3]'])
})

test('a figure without limits is inside, partial or not there', () => {
  const points = [TREND.points[0]!, { ...TREND.points[1]!, partial: true }, TREND.points[2]!]
  const marks = toTrendMarks({ ...TREND, unit: 'week', points }, 'mean', TEXTS)
  expect(marks.map(({ key, value, place, limits }) => [key, value, place, limits])).toEqual([
    ['2025-01-01', 5, 'inside', null],
    ['2025-02-01', 5, 'partial', null],
    ['2025-03-01', null, 'empty', null],
  ])
})

test('beside a mean only the places of the changes are marked', () => {
  const steps = [{ from: -0.5, to: 1.5, share: 0.2, n: 100 }]
  expect(levelMarks(steps, 'low', TEXTS.percent)).toEqual([
    { from: -0.5, to: 1.5, value: 0.2, text: '0.2 of 100' },
  ])
  expect(levelMarks(steps, 'mean', TEXTS.percent)[0]!.value).toBeNull()
})
