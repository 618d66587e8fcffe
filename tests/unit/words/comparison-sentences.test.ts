import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import { describe, expect, it } from 'vitest'
import { compareSides } from '#core/statistics/comparison/compare-sides.ts'
import type { Comparison } from '#core/statistics/comparison/comparison.ts'
import type { ComparisonChoice } from '#core/statistics/comparison/comparison-choice.ts'
import {
  comparisonRemarks,
  comparisonSentence,
  decompositionSentence,
  formatChange,
  sideName,
  sideNameAtStart,
} from '#words/comparison-sentences.ts'
import { createWords } from '#words/create-words.ts'
import { makeDataset, type PlainResponse } from '../../helpers/make-dataset.ts'
import { quietContext } from '../../helpers/memory-source.ts'

const words = createWords('en')
const scale = {
  kind: 'ces7',
  min: 1,
  max: 7,
  lowIsGood: false,
  low: { op: '<=', value: 3 },
  labels: null,
} as const

function compare(responses: readonly PlainResponse[], choice: ComparisonChoice): Promise<Comparison> {
  return compareSides(
    {
      dataset: makeDataset(responses),
      mask: null,
      scale,
      run: null,
      choice,
      groupBy: ['topic'],
      measures: ['low-share', 'mean'],
    },
    quietContext(),
  )
}

const days = {
  kind: 'periods',
  first: { from: '2025-01-01', to: '2025-01-31' },
  second: { from: '2025-02-01', to: '2025-02-28' },
} as const

const months = Array.from({ length: 200 }, (_, i): PlainResponse => {
  const isLater = i >= 100
  return {
    score: i % 10 < (isLater ? 5 : 2) ? 2 : 6,
    topic: 'Post',
    date: `2025-0${isLater ? 2 : 1}-${String((i % 28) + 1).padStart(2, '0')}`,
  }
})

describe('the sentence of a comparison', async () => {
  const found = await compare([...months, { score: 1 }], days)

  it('says both figures, their bases, the difference, its interval and how sure it is', () => {
    expect(comparisonSentence(words, found, 'low-share')).toBe(
      'Feb 2025: 50% of 100 scores are low. Jan 2025: 20% of 100. That is +30 points (+17 to +42); almost certainly not chance.',
    )
    expect(comparisonSentence(words, found, 'mean')).toBe(
      'Feb 2025: mean score 4.00 (n = 100). Jan 2025: 5.20 (n = 100). That is −1.20 (−1.69 to −0.69); more than chance explains.',
    )
  })

  it('says from what the change comes', () => {
    expect(decompositionSentence(words, found, found.decompositions[0]!)).toBe(
      'Of this change (+30), 0 comes from another mix of topics and +30 from what happened within them.',
    )
  })

  it('says what is on no side', () => {
    expect(comparisonRemarks(words, found, DEFAULT_THRESHOLDS)).toEqual([
      'By all of their scores Jan 2025 ranks higher by a small difference (Cliff’s delta 0.30); its chance is not worked out, for answers of one day are alike.',
      '1 response in view has no usable date and is on neither side.',
    ])
  })
})

it('says why there is nothing to compare', async () => {
  const none = await compare([{ score: 1 }], { kind: 'halves' })
  expect(comparisonSentence(words, none, 'low-share')).toBe(
    'No two halves can be made: no response in view has a usable date, or all have the same.',
  )
  const empty = await compare([{ score: 1, date: '2025-01-05' }], days)
  expect(comparisonSentence(words, empty, 'low-share')).toBe(
    'There is nothing to compare: Feb 2025 has no response in view.',
  )
})

it.each<[ComparisonChoice, string, string]>([
  [
    {
      kind: 'periods',
      first: { from: '2024-10-01', to: '2024-12-31' },
      second: { from: '2025-01-01', to: '2025-12-31' },
    },
    'Q4 2024',
    '2025',
  ],
  [
    {
      kind: 'periods',
      first: { from: '2025-01-01', to: '2025-01-14' },
      second: { from: '2025-01-15', to: '2025-01-15' },
    },
    '1 Jan 2025 – 14 Jan 2025',
    '15 Jan 2025',
  ],
  [{ kind: 'rest', field: 'weekday', second: 'saturday' }, 'all others with a usable date', 'Saturday'],
  [{ kind: 'values', field: 'topic', first: 'Bills', second: null }, 'topic “Bills”', 'without a topic'],
  [{ kind: 'rest', field: 'column:Plan', second: 'Gold' }, 'all others with “Plan”', 'Plan “Gold”'],
])('names sides', (choice, first, second) => {
  expect(sideName(words, choice, 'first')).toBe(first)
  expect(sideName(words, choice, 'second')).toBe(second)
})

it.each<[ComparisonChoice, string, string]>([
  [{ kind: 'values', field: 'topic', first: 'bills', second: null }, 'Topic “bills”', 'Without a topic'],
  [{ kind: 'rest', field: 'column:plan', second: 'Gold' }, 'All others with “plan”', 'plan “Gold”'],
])('begins a sentence with a side in a capital, but never changes a header', (choice, first, second) => {
  expect(sideNameAtStart(words, choice, 'first')).toBe(first)
  expect(sideNameAtStart(words, choice, 'second')).toBe(second)
})

it.each([
  ['low-share', 0.0633, 100, '+6'],
  ['low-share', -0.0633, 1200, '−6.3'],
  ['mean', -0.005, 10, '−0.01'],
  ['nps', 4.44, 1000, '+4.4'],
  ['nps', 0.2, 10, '0'],
] as const)('%s %d on %d is written %s', (measure, value, base, text) => {
  expect(formatChange(measure, value, base)).toBe(text)
})

it.each<[Comparison['scores'], string]>([
  [
    { u: 1, pValue: 0.004, delta: 0.2 },
    'By all of their scores topic “a” ranks higher: very unlikely to be chance (Mann and Whitney, p = .004), a small difference (Cliff’s delta 0.20).',
  ],
  [
    { u: 1, pValue: 0.4, delta: -0.05 },
    'By all of their scores neither ranks higher by more than chance explains (Mann and Whitney, p = .400; Cliff’s delta 0.05).',
  ],
  [
    { u: 1, pValue: null, delta: -0.5 },
    'By all of their scores topic “b” ranks higher by a large difference (Cliff’s delta 0.50); its chance is not worked out, for answers of one day are alike.',
  ],
])('says which side ranks higher: %j', (scores, sentence) => {
  const side = { n: 40, low: null, mean: null, meanInterval: null, nps: null, npsInterval: null }
  const comparison: Comparison = {
    choice: { kind: 'values', field: 'topic', first: 'b', second: 'a' },
    ...{ first: side, second: side, withoutValue: 0, outside: 0, groupedBy: [] },
    ...{ differences: [], decompositions: [], notes: [] },
    ...(scores !== undefined && { scores }),
  }
  expect(comparisonRemarks(words, comparison, DEFAULT_THRESHOLDS)).toEqual([sentence])
})
