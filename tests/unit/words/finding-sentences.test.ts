import { describe, expect, test } from 'vitest'
import type { Finding } from '#core/statistics/findings/finding.ts'
import { createWords } from '#words/create-words.ts'
import { findingEvidence, findingSentence } from '#words/finding-sentences.ts'
import { formatChance, formatShareDifference } from '#words/format.ts'

const words = createWords('en')

const SATURDAY: Finding = {
  code: 'weekday-low-share',
  key: 'saturday',
  n: 412,
  low: 128,
  share: 0.3107,
  otherShare: 0.17,
  otherN: 6000,
  difference: 0.1407,
  interval: [0.0968, 0.1879],
  pValue: 0.03,
  notes: [],
}

const IMPACT = {
  ...{ n: 5000, overall: 0.241, without: 0.2286, value: 0.0124, interval: [0.011, 0.0138] as const },
  isLargest: true,
}

describe('a finding in one sentence', () => {
  test.each<[Partial<Finding>, string]>([
    [
      {},
      'Saturday has more low scores than the other days: 31% against 17% (n = 412); unlikely to be chance.',
    ],
    [
      { code: 'weekday-weekend', key: 'weekend', pValue: 0.004 },
      'Weekends have more low scores than working days: 31% against 17% (n = 412); very unlikely to be chance.',
    ],
    [
      { code: 'agent-low-share', key: 'Zoë <b>', difference: -0.1407, pValue: 1e-9, otherN: null },
      'Zoë <b> has fewer low scores than colleagues had at the same work: 31% against 17% (n = 412); almost certainly not chance.',
    ],
    [
      { code: 'topic-low-share', key: '账单', n: 6412 },
      '“账单” has more low scores than the other topics: 31.1% against 17.0% (n = 6,412); unlikely to be chance.',
    ],
    [
      { code: 'trend-change', key: '2026-03-01' },
      'Since Mar 2026 more scores are low: 31% against 17% before (n = 412); unlikely to be chance.',
    ],
    [
      { code: 'trend-change', key: '2026-03-09', difference: -0.1 },
      'Since 9 Mar 2026 fewer scores are low: 31% against 17% before (n = 412); unlikely to be chance.',
    ],
    [
      { code: 'theme-impact', key: 't3', label: 'To <b>do', impact: IMPACT },
      '“To <b>do” weighs most on the scores: 31% of the comments that mention it have a low score, against 17% of the other comments (n = 412); unlikely to be chance.',
    ],
    [
      { code: 'theme-impact', key: 't3', label: 'delay', impact: { ...IMPACT, isLargest: false } },
      '“delay” goes with low scores: 31% of the comments that mention it have one, against 17% of the other comments (n = 412); unlikely to be chance.',
    ],
    [
      { code: 'theme-change', key: 't3', label: 'delay', since: '2026-03-01' },
      'Since Mar 2026 “delay” takes up more of the low-score comments: 31% against 17% before (n = 412); unlikely to be chance.',
    ],
    [
      { code: 'theme-change', key: 't3', label: 'delay', since: '2026-03-02', difference: -0.1 },
      'Since 2 Mar 2026 “delay” takes up less of the low-score comments: 31% against 17% before (n = 412); unlikely to be chance.',
    ],
    [
      { code: 'crossing-theme-topic', key: 't3', label: 'delay', at: { field: 'topic', key: 'other' } },
      'Under “other” more of the low-score comments are about “delay” than under the other topics: 31% against 17% (n = 412); unlikely to be chance.',
    ],
    [
      { code: 'crossing-theme-weekday', key: 't3', label: 'delay', at: { field: 'weekday', key: 'weekend' } },
      'At weekends more of the low-score comments are about “delay” than on the other days: 31% against 17% (n = 412); unlikely to be chance.',
    ],
    [
      {
        code: 'crossing-topic-weekday',
        key: 'billing',
        at: { field: 'weekday', key: 'monday' },
        difference: -0.1,
      },
      'On Mondays “billing” has fewer low scores than the topic and the day by themselves explain: 31%, where 17% was to be expected (n = 412); unlikely to be chance.',
    ],
  ])('%o', (change, sentence) => expect(findingSentence(words, { ...SATURDAY, ...change })).toBe(sentence))
})

test('its numbers, and what must be said with them', () => {
  expect(findingEvidence(words, { ...SATURDAY, notes: ['few-dates'] })).toBe(
    'Difference +14 points, 95% interval +10 to +19; p = .030. There are too few dates of each kind to take days as the sample, so responses were taken.',
  )
  expect(
    findingEvidence(words, {
      ...SATURDAY,
      places: [
        {
          ...{ field: 'topic', key: 'billing', n: 120, share: 0.45, otherShare: 0.2 },
          elsewhere: { n: 292, share: 0.25, otherShare: 0.2 },
        },
        {
          ...{ field: 'weekday', key: 'monday', n: 120, share: 0.45, otherShare: 0.2 },
          elsewhere: { n: 1292, share: 0.25, otherShare: 0.2 },
        },
        {
          ...{ field: 'theme', key: 't3', label: 'delay', n: 412, share: 0.2, otherShare: 0.04 },
          elsewhere: { n: 412, share: 0.11, otherShare: 0.13 },
        },
      ],
    }),
  ).toBe(
    'Difference +14 points, 95% interval +10 to +19; p = .030. Most of it lies under “billing”: 45% against 20% (n = 120), elsewhere 25% against 20% (n = 292). Most of it lies on Mondays: 45% against 20% (n = 120), elsewhere 25.0% against 20.0% (n = 1,292). Most of it is about “delay”: 20% of the responses are low and about it, against 4% of those of colleagues (n = 412); low for anything else are 11% against 13%.',
  )
  expect(
    findingEvidence(words, {
      ...SATURDAY,
      code: 'theme-impact',
      label: 'delay',
      impact: IMPACT,
      notes: ['scan'],
    }),
  ).toBe(
    'Difference +14 points, 95% interval +10 to +19; p = .030. Without the responses that mention it 22.9% of scores would be low instead of 24.1%: +1.2 points, 95% interval +1.1 to +1.4. One of many combinations that were looked at: a first look, to be checked on new data.',
  )
})

test.each([
  [0.0004, 'p < .001'],
  [5e-324, 'p < .001'],
  [0.001, 'p = .001'],
  [0.0495, 'p = .050'],
  [1, 'p = 1.000'],
])('the chance %d is written %s', (chance, text) => expect(formatChance(chance)).toBe(text))

test.each([
  [0.1407, 412, '+14'],
  [0.1407, 1000, '+14.1'],
  [-0.032, 412, '−3'],
  [0.001, 412, '0'],
  [-0.0001, 1000, '0.0'],
])('the difference %d of %d is written %s', (difference, base, text) =>
  expect(formatShareDifference(difference, base)).toBe(text),
)
