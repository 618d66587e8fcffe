import { describe, expect, it } from 'vitest'
import {
  choiceOf,
  periodNames,
  problemOf,
  startForm,
  type CompareForm,
} from '#renderer/features/compare/compare-form.ts'
import { formOf } from '#renderer/features/compare/form-of-choice.ts'

const period = { from: '2024-11-20', to: '2025-02-03' }
const columns = [
  { field: 'topic', values: ['rest', '__proto__'], omitted: 0 },
  { field: 'column:Plan', values: [], omitted: 0 },
] as const

it('lists the months and quarters of the data, latest first', () => {
  expect(periodNames(period, 'months')).toEqual(['2025-02', '2025-01', '2024-12', '2024-11'])
  expect(periodNames(period, 'quarters')).toEqual(['2025-Q1', '2024-Q4'])
  expect(periodNames(null, 'months')).toEqual([])
})

it.each<[string, CompareForm, object]>([
  ['halves', startForm('halves', period, columns), { kind: 'halves' }],
  [
    'the last two months',
    startForm('months', period, columns),
    {
      kind: 'periods',
      first: { from: '2025-01-01', to: '2025-01-31' },
      second: { from: '2025-02-01', to: '2025-02-28' },
    },
  ],
  [
    'the last two quarters',
    startForm('quarters', period, columns),
    {
      kind: 'periods',
      first: { from: '2024-10-01', to: '2024-12-31' },
      second: { from: '2025-01-01', to: '2025-03-31' },
    },
  ],
  [
    'dates: the time in two',
    startForm('dates', period, columns),
    {
      kind: 'periods',
      first: { from: '2024-11-20', to: '2024-12-27' },
      second: { from: '2024-12-28', to: '2025-02-03' },
    },
  ],
  [
    'a topic called like a key of the controls',
    startForm('topic', period, columns),
    { kind: 'rest', field: 'topic', second: 'rest' },
  ],
  [
    'a column without values',
    startForm('column:Plan', period, columns),
    { kind: 'rest', field: 'column:Plan', second: null },
  ],
])('%s', (_what, form, choice) => {
  expect(problemOf(form)).toBeNull()
  expect(choiceOf(form)).toEqual(choice)
  // What is remembered leads back to the same.
  expect(choiceOf(formOf(choiceOf(form)!))).toEqual(choice)
})

describe('nothing is asked for', () => {
  const months = startForm('months', period, columns)
  const dates = startForm('dates', period, columns)
  const topic = startForm('topic', period, columns)

  it.each<[string, CompareForm, string]>([
    ['the same month twice', { ...months, first: months.second }, 'same'],
    ['the same value twice', { ...topic, first: topic.second }, 'same'],
    ['one month of data', startForm('months', { from: '2025-01-02', to: '2025-01-09' }, []), 'dates'],
    ['no dates', startForm('quarters', null, []), 'same'],
    ['an unfinished date', { ...dates, days: ['2024-11-20', '', '2025-01-01', '2025-02-03'] }, 'dates'],
    [
      'a period that ends before it begins',
      { ...dates, days: ['2024-11-20', '2024-11-01', '2025-01-01', '2025-02-03'] },
      'dates',
    ],
    [
      'periods with a day in common',
      { ...dates, days: ['2024-11-20', '2025-01-01', '2025-01-01', '2025-02-03'] },
      'overlap',
    ],
  ])('%s', (_what, form, problem) => {
    expect(problemOf(form)).toBe(problem)
    expect(choiceOf(form)).toBeNull()
  })
})
