import fc from 'fast-check'
import { expect, it } from 'vitest'
import { namedPeriod, periodName, rangesOverlap } from '#core/statistics/comparison/named-period.ts'

it.each<[string, string, string]>([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-Q1', '2025-01-01', '2025-03-31'],
  ['2024-Q4', '2024-10-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-12', '2025-12-01', '2025-12-31'],
  ['2025-06-15', '2025-06-15', '2025-06-15'],
  ['2025-06-15/2025-07-01', '2025-06-15', '2025-07-01'],
  ['0099-02', '0099-02-01', '0099-02-28'],
])('%s is from %s to %s, and is called so', (name, from, to) => {
  expect(namedPeriod(name)).toEqual({ from, to })
  expect(periodName({ from, to })).toBe(name)
})

it.each([
  '',
  '25',
  '2025-13',
  '2025-00',
  '2025-Q5',
  '2025-Q0',
  '2025-q1',
  '2025-02-30',
  '2025-1',
  '01/02/2025',
  '2025-02-01/2025-01-31',
  '2025-01/2025-02',
  '2025-01-01/2025-01-02/2025-01-03',
  '2025-01-01/',
  'January 2025',
  ' 2025',
])('“%s” is no period', name => {
  expect(namedPeriod(name)).toBeNull()
})

it('every range of days has a name that leads back to it', () => {
  const day = fc
    .integer({ min: 0, max: 40_000 })
    .map(each => new Date(each * 86_400_000).toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, day, (one, other) => {
      const range = one < other ? { from: one, to: other } : { from: other, to: one }
      expect(namedPeriod(periodName(range))).toEqual(range)
    }),
  )
})

it('periods overlap where they have a day in common', () => {
  const [january, february, quarter] = ['2025-01', '2025-02', '2025-Q1'].map(name => namedPeriod(name)!)
  expect(rangesOverlap(january!, february!)).toBe(false)
  expect(rangesOverlap(quarter!, february!)).toBe(true)
  expect(rangesOverlap(january!, january!)).toBe(true)
})
