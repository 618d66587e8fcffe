import { expect, test } from 'vitest'
import { compareOpenHours } from '#core/statistics/open-hours.ts'
import { WEEKDAYS } from '#core/survey/dataset.ts'
import type { Filter } from '#core/selection/selection.ts'
import type { Breakdown } from '#core/statistics/figures.ts'
import { createWords } from '#words/create-words.ts'
import { formatPerHour, openHoursSentence, statedHours } from '#words/open-hours-sentences.ts'
import { breakdownRow, trendPoint } from '../../helpers/screen-figures.ts'

const words = createWords('en')
const HOURS = [10, 10, 10, 10, 10, 5, 4]
/** The reference counts for these hours: chi-square 11.279070, 6 degrees of freedom, p .080125. */
const COUNTS = [160, 150, 140, 150, 160, 60, 40]
/** Ten whole weeks from a Monday. */
const TEN_WEEKS = { from: '2025-01-06', to: '2025-03-16' }
const FIRST_LOOK =
  'A first look: it counts every response as independent, and answers that come in bursts look like a difference.'

function summaryOf(counts: readonly number[], period: typeof TEN_WEEKS | null, hidden?: Breakdown['hidden']) {
  const rows = WEEKDAYS.map((key, index) => breakdownRow(key, counts[index]!, 0))
  const weekday: Breakdown = {
    field: 'weekday',
    rows: rows.filter(({ key }) => hidden?.keys.includes(key) !== true),
    withoutValue: 0,
    omitted: { values: 0, responses: 0 },
    ...(hidden !== undefined && { hidden }),
  }
  const breakdowns = { weekday, topic: weekday, agent: weekday }
  return { breakdowns, period, trend: { unit: 'month' as const, points: [], outside: 0 } }
}

const nothing = { filters: [] }

test('the reference vector, with as many dates of each weekday', () => {
  const figures = compareOpenHours(summaryOf(COUNTS, TEN_WEEKS), HOURS, nothing)
  expect(figures.days[5]).toEqual({ key: 'saturday', hours: 5, dates: 10, n: 60, perHour: 1.2 })
  expect(figures.verdict).toBe('alike')
  expect(figures.test?.chiSquare).toBeCloseTo(11.27907, 6)
  expect(figures.test?.degreesOfFreedom).toBe(6)
  expect(figures.test?.pValue).toBeCloseTo(0.080125, 6)
})

test.each([
  // Thursday to the second Tuesday after: thirteen days, each weekday but Wednesday twice.
  [{ from: '2025-01-02', to: '2025-01-14' }, [2, 2, 1, 2, 2, 2, 2]],
  [{ from: '1969-12-29', to: '1969-12-29' }, [1, 0, 0, 0, 0, 0, 0]],
  [null, [0, 0, 0, 0, 0, 0, 0]],
])('the dates of %j', (period, dates) => {
  const { days } = compareOpenHours(summaryOf(COUNTS, period), HOURS, nothing)
  expect(days.map(day => day.dates)).toEqual(dates)
})

test('a weekday that comes half as often is expected to have half as many', () => {
  const period = { from: '2025-01-02', to: '2025-01-14' }
  const hours = [8, 8, 8, 8, 8, 8, 8]
  const { test: fit } = compareOpenHours(summaryOf([40, 40, 20, 40, 40, 40, 40], period), hours, nothing)
  expect(fit).toMatchObject({ degreesOfFreedom: 6, smallestExpected: 20 })
  expect(fit?.chiSquare).toBeCloseTo(0, 9)
})

test('a response of 1900 does not stretch the period', () => {
  const summary = summaryOf(COUNTS, { from: '1900-01-01', to: '2025-02-28' })
  const points = [{ ...trendPoint('2025-01', 860, 0), end: '2025-01-31' }, trendPoint('2025-02', 0, 0)]
  const { days } = compareOpenHours({ ...summary, trend: { ...summary.trend, points } }, HOURS, nothing)
  expect(days.reduce((sum, day) => sum + day.dates, 0)).toBe(31 + 28)
})

const SHORT = 'Too few responses to say whether those per open hour differ between weekdays'
const filter = (field: Filter['field'], ...values: string[]): readonly Filter[] => [{ field, values }]

test.each<[string, readonly number[], readonly number[], readonly Filter[], string]>([
  [
    'alike',
    COUNTS,
    HOURS,
    filter('topic', 'Billing'),
    `Responses per open hour, from 1.00 on Sunday to 1.60 on Monday, differ between weekdays no more than chance explains (p = .080); that does not show that they are the same. ${FIRST_LOOK}`,
  ],
  [
    'one day far off',
    [160, 150, 140, 150, 160, 120, 40],
    HOURS,
    filter('month', '2025-01'),
    `Responses per open hour differ between weekdays by more than chance explains (p < .001): from 1.00 on Sunday to 2.40 on Saturday. ${FIRST_LOOK}`,
  ],
  [
    'closed days with responses',
    [100, 100, 100, 100, 100, 1000, 1],
    [8, 8, 8, 8, 8, 0, 0],
    [],
    `Responses per open hour, from 1.25 on Monday to 1.25 on Tuesday, differ between weekdays no more than chance explains (p = 1.000); that does not show that they are the same. ${FIRST_LOOK} Stated as closed and left out, though 1,001 responses came in: Saturday (1,000), Sunday (1).`,
  ],
  [
    'four are expected of a day',
    [6, 4, 6, 4, 0, 0, 0],
    [8, 8, 8, 8, 8, 0, 0],
    [],
    `${SHORT}: on one of them fewer than five are to be expected.`,
  ],
  [
    'a filter of weekdays',
    COUNTS,
    HOURS,
    filter('weekday', 'monday'),
    'Responses per open hour are not compared while weekdays, hours or several months are filtered.',
  ],
  [
    'a filter of months',
    COUNTS,
    HOURS,
    filter('month', '2025-01', '2025-03'),
    'Responses per open hour are not compared while weekdays, hours or several months are filtered.',
  ],
])('%s', (_, counts, hours, filters, sentence) => {
  expect(openHoursSentence(words, compareOpenHours(summaryOf(counts, TEN_WEEKS), hours, { filters }))).toBe(
    sentence,
  )
})

test('a hidden weekday is neither compared nor counted', () => {
  const summary = summaryOf(COUNTS, TEN_WEEKS, { keys: ['saturday', 'sunday'], responses: 100 })
  const figures = compareOpenHours(summary, [10, 10, 10, 10, 10, 0, 4], nothing)
  expect(figures.days[5]).toEqual({ key: 'saturday', hours: 0, dates: 10, n: null, perHour: null })
  expect(figures.test).toBeNull()
  expect(openHoursSentence(words, figures)).toBe(
    'Responses per open hour are not compared while a weekday is hidden for its size.',
  )
  expect(statedHours(words, figures.days)).toBe(
    'Monday 10 h, Tuesday 10 h, Wednesday 10 h, Thursday 10 h, Friday 10 h, Saturday closed, Sunday 4 h',
  )
})

test('small rates keep their digits', () => {
  expect([0, 0.0834, 9.994, 12.345, null].map(formatPerHour)).toEqual(['0.000', '0.083', '9.99', '12.3', '–'])
})
