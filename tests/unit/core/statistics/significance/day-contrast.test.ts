import { expect, it } from 'vitest'
import { dayContrast, type DayCount } from '#core/statistics/significance/day-contrast.ts'

it('equals the classical analysis of variance where every day has as many responses (scipy.stats.f_oneway)', () => {
  const low = [
    [4, 6, 5, 7],
    [9, 8, 11, 10],
    [5, 4, 6, 6],
  ]
  const days = low.flatMap((counts, group) => counts.map((count): DayCount => ({ group, n: 20, low: count })))
  const result = dayContrast(days, 3)!
  expect(result.degreesOfFreedom).toEqual([2, 9])
  expect(result.f).toBeCloseTo(16.058823529411782, 9)
  expect(result.pValue).toBeCloseTo(0.0010739007552890768, 12)
})

it('weighs days by their responses, and leaves days of no group out', () => {
  const days: DayCount[] = [
    { group: 0, n: 10, low: 1 },
    { group: 0, n: 30, low: 6 },
    { group: 1, n: 20, low: 8 },
    { group: 1, n: 20, low: 6 },
    { group: -1, n: 90, low: 90 },
    { group: 1, n: 0, low: 0 },
  ]
  // Shares .175 and .35 of 40 each, overall .2625: between 2 * 40 * .0875², within 10 * .075² + 30 * .025² + 2 * 20 * .05².
  const within = 10 * 0.075 ** 2 + 30 * 0.025 ** 2 + 40 * 0.05 ** 2
  const result = dayContrast(days, 2)!
  expect(result.degreesOfFreedom).toEqual([1, 2])
  expect(result.f).toBeCloseTo((80 * 0.0875 ** 2) / (within / 2), 10)
})

it.each<[string, DayCount[], number]>([
  ['no days', [], 2],
  [
    'one group',
    [
      { group: 0, n: 5, low: 1 },
      { group: 0, n: 5, low: 2 },
    ],
    2,
  ],
  [
    'a day for each group',
    [
      { group: 0, n: 5, low: 1 },
      { group: 1, n: 5, low: 2 },
    ],
    2,
  ],
  ['days without spread', [0, 0, 1, 1].map(group => ({ group, n: 5, low: group })), 2],
])('cannot tell from %s', (_what, days, groups) => expect(dayContrast(days, groups)).toBeNull())
