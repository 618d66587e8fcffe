import { describe, expect, test } from 'vitest'
import type { PeriodPlace, Trend, TrendControl } from '#core/statistics/figures.ts'
import type { Findings } from '#core/statistics/findings/finding.ts'
import { createWords } from '#words/create-words.ts'
import {
  afterTodaySentence,
  changeSentences,
  formatTrendPeriod,
  periodLines,
  trendLegend,
} from '#words/trend-sentences.ts'
import { NO_FINDINGS, sampleFindings } from '../../helpers/sample-findings.ts'
import { trendPoint } from '../../helpers/screen-figures.ts'

const words = createWords('en')

function trendOf(places: readonly PeriodPlace[], control: Partial<TrendControl> = {}): Trend {
  return {
    unit: 'month',
    points: places.map((place, index) => ({
      ...trendPoint(`2025-0${index + 1}`, place === 'empty' ? 0 : 100, place === 'empty' ? 0 : 20),
      partial: place === 'partial',
    })),
    outside: 0,
    control: {
      low: {
        ...{ centre: 0.2, sigmaZ: 1.94, isWidened: false, chanceOfOutside: 0.19, places },
        limits: places.map(() => [0.1, 0.3] as const),
        ...control,
      },
      mean: null,
    },
  }
}

describe('how the course over time is to be read', () => {
  test('a quiet course', () => {
    expect(trendLegend(words, trendOf(['inside', 'inside', 'inside']), 'low')).toEqual([
      'Share of low scores in each month.',
      'Band: where a period stays while nothing changes (three standard deviations around 20%, wider where responses are few).',
      'No period lies outside.',
      'Bars below: responses.',
    ])
  })

  test('one with everything: said is how often a quiet one has a point outside, and what each mark means', () => {
    const places = ['inside', 'outside', 'small', 'empty', 'partial'] as const
    const legend = trendLegend(words, trendOf(places, { isWidened: true }), 'low').join(' ')
    expect(legend).toContain('1.9 times as wide as chance alone gives, by Laney’s rule')
    expect(legend).toContain(
      '1 period lies outside the limits (diamond). That is worth a look and no finding: where nothing changes, about 19% of all courses of this length have one.',
    )
    for (const part of ['Grey: too few responses', 'Hollow points: the data', 'A gap is a period without'])
      expect(legend).toContain(part)
  })

  test('without limits, and where every period is too small for them', () => {
    expect(trendLegend(words, trendOf(['inside', 'inside']), 'mean').join(' ')).toContain(
      'Band: the 95% interval of each period. There are too few whole periods for control limits.',
    )
    expect(trendLegend(words, trendOf(['small', 'small', 'small']), 'low').join(' ')).toContain(
      'every period stands on too few responses for them',
    )
  })

  test('a period under the pointer', () => {
    const point = trendPoint('2025-03', 100, 20)
    expect(periodLines(words, point, { measure: 'low', place: 'outside', limits: [0.1, 0.3] })).toEqual([
      '1 Mar 2025 – 28 Mar 2025',
      'n 100',
      'low 20% (10–40%), n 20',
      'mean 5.00 (4.50–5.50)',
      'limits 10–30%',
      'Outside the limits: worth a look, no finding.',
    ])
    const scoreless = { ...point, mean: null, meanInterval: null }
    expect(periodLines(words, scoreless, { measure: 'low', place: 'inside', limits: null })).toHaveLength(3)
  })

  test.each([
    ['day', '3 Jan 2025'],
    ['week', '3 Jan 2025'],
    ['month', 'Jan 2025'],
    ['quarter', 'Q1 2025'],
  ] as const)('a %s is called %s', (unit, name) => {
    expect(formatTrendPeriod({ ...trendPoint('2025-01', 1, 0), start: '2025-01-03' }, unit, words)).toBe(name)
  })
})

describe('changes over time', () => {
  const change = sampleFindings([]).findings.find(({ code }) => code === 'trend-change')!
  const level = { from: '2026-01-01', to: '2026-06-30', n: 100, low: 20, share: 0.2 }
  const found: Findings = {
    ...NO_FINDINGS,
    course: { unit: 'month', levels: [level, level], changes: [change] },
  }

  test('are the sentences of the findings', () => {
    expect(changeSentences(words, found, 'low')).toEqual([
      'Since Mar 2026 more scores are low: 28% against 21% before (n = 911); very unlikely to be chance.',
      'Steps: the low share before and after a change.',
    ])
    expect(changeSentences(words, found, 'mean').at(-1)).toBe('Dotted: where the low share changed.')
  })

  test('none is said to be none; not looked for says nothing', () => {
    const quiet = { ...NO_FINDINGS, course: { unit: 'month' as const, levels: [level], changes: [] } }
    expect(changeSentences(words, quiet, 'low')).toEqual([
      'No change of the low share over time is surer than chance.',
    ])
    expect(changeSentences(words, NO_FINDINGS, 'low')).toEqual([])
  })
})

test('dates after today are said plainly', () => {
  expect(afterTodaySentence(words, 12, '2026-02-03')).toBe(
    '12 responses are dated after today (3 Feb 2026): look at the order of day and month, and at the clock of the tool.',
  )
  expect(afterTodaySentence(words, 0, '2026-02-03')).toBeNull()
  expect(afterTodaySentence(words, undefined, '2026-02-03')).toBeNull()
  expect(afterTodaySentence(words, 12, null)).toBeNull()
})
