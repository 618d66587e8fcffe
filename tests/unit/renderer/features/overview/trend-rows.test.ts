import { expect, test } from 'vitest'
import type { Trend } from '#core/statistics/figures.ts'
import { trendRows } from '#renderer/features/overview/trend-rows.ts'
import { createWords } from '#words/create-words.ts'
import { sampleFindings } from '../../../../helpers/sample-findings.ts'
import { trendPoint } from '../../../../helpers/screen-figures.ts'

const words = createWords('en')
const POINTS = [
  trendPoint('2026-01', 100, 20),
  trendPoint('2026-02', 8, 2),
  trendPoint('2026-03', 100, 45),
  trendPoint('2026-04', 0, 0),
  { ...trendPoint('2026-05', 40, 10), partial: true },
]
const TREND: Trend = {
  unit: 'month',
  points: POINTS,
  outside: 0,
  control: {
    low: {
      ...{ centre: 0.3, sigmaZ: 1, isWidened: false, chanceOfOutside: 0.01 },
      limits: [[0.16, 0.44], [0, 0.79], [0.16, 0.44], null, null],
      places: ['inside', 'small', 'outside', 'empty', 'partial'],
    },
    mean: null,
  },
}
const change = sampleFindings([]).findings.find(({ code }) => code === 'trend-change')!

test('each period is a row that says what the marks of the chart say', () => {
  const rows = trendRows(TREND, 'low', { unit: 'month', levels: [], changes: [change] }, words)
  expect(rows.map(row => [row.key, row.period, row.n, row.low, row.limits, row.remark, row.isPale])).toEqual([
    ['2026-01', 'Jan 2026', '100', '20% (10–40%)', '16–44%', '', false],
    ['2026-02', 'Feb 2026', '8', '25% (10–40%)', '–', 'too few responses for limits', true],
    [
      '2026-03',
      'Mar 2026',
      '100',
      '45% (10–40%)',
      '16–44%',
      'outside the limits; since then 28% low, before 21%',
      false,
    ],
    ['2026-04', 'Apr 2026', '0', '–', '–', 'no responses', true],
    ['2026-05', 'May 2026', '40', '25% (10–40%)', '–', 'partial', true],
  ])
  expect(rows.map(row => row.mean)).toEqual([
    '5.00 (4.50–5.50)',
    '5.00 (4.50–5.50)',
    '5.00 (4.50–5.50)',
    '–',
    '5.00 (4.50–5.50)',
  ])
})

test('without limits a period says only what it is', () => {
  const rows = trendRows(TREND, 'mean', undefined, words)
  expect(rows.map(row => [row.limits, row.remark])).toEqual([
    ['–', ''],
    ['–', ''],
    ['–', ''],
    ['–', 'no responses'],
    ['–', 'partial'],
  ])
})
