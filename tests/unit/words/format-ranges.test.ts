import { describe, expect, test } from 'vitest'
import { createWords } from '#words/create-words.ts'
import { formatDay, formatDayWithWeekday, formatMonth, formatPeriod } from '#words/format-date.ts'
import { formatMeanRange, formatMetric, formatMetricRange, formatPercentRange } from '#words/format.ts'

const words = createWords('en')

describe('ranges', () => {
  test.each([
    ['a share of a large base', formatPercentRange([0.6623, 0.7049], 1846), '66.2–70.5%'],
    ['a share of a small base', formatPercentRange([0.6623, 0.7049], 46), '66–70%'],
    ['no share', formatPercentRange(null, 46), '–'],
    ['a mean', formatMeanRange([4.931, 5.1]), '4.93–5.10'],
    ['no mean', formatMeanRange(null), '–'],
    ['percent', formatMetricRange([66.2, 70.5], 'percent', 2000), '66.2–70.5%'],
    ['points of both signs', formatMetricRange([-4.4, 12.6], 'points', 200), '−4 to +13'],
    ['a score', formatMetricRange([1, 2.345], 'score', 200), '1.00–2.35'],
    ['no metric', formatMetricRange(null, 'points', 0), '–'],
  ])('%s', (_name, shown, expected) => expect(shown).toBe(expected))
})

test.each([
  [68.44, 'percent', '68.4%'],
  [-3.2, 'points', '−3'],
  [5.015, 'score', '5.02'],
  [null, 'percent', '–'],
] as const)('a metric of %s %s reads %s', (value, unit, expected) => {
  expect(formatMetric(value, unit, 1846)).toBe(expected)
})

describe('days', () => {
  test.each([
    [formatDay('2025-06-04', words), '4 Jun 2025'],
    [formatDayWithWeekday('2025-06-14', words), 'Sat 14 Jun 2025'],
    [formatDayWithWeekday('1970-01-01', words), 'Thu 1 Jan 1970'],
    [formatMonth('2024-02', words), 'Feb 2024'],
    [formatMonth('2024-12-31', words), 'Dec 2024'],
    [formatPeriod({ from: '2025-01-01', to: '2025-06-30' }, words), '1 Jan 2025 – 30 Jun 2025'],
    [formatPeriod({ from: '2025-01-01', to: '2025-01-01' }, words), '1 Jan 2025'],
  ])('%s', (shown, expected) => expect(shown).toBe(expected))
})
