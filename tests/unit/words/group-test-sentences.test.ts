import { expect, test } from 'vitest'
import type { GroupTests } from '#core/statistics/group-tests/group-tests.ts'
import { createWords } from '#words/create-words.ts'
import { groupTestsNumbers, groupTestsSentence } from '#words/group-test-sentences.ts'

const words = createWords('en')

const TOPICS: GroupTests = {
  ...{ field: 'topic', keys: ['Billing', '<b>Delivery', 'Returns'], n: 1_200, leftOut: 2, least: 30 },
  isExploratory: false,
  low: {
    ...{
      method: 'chi-square',
      statistic: 14.117647,
      degreesOfFreedom: [2],
      pValue: 0.00086,
      cramersV: 0.343,
    },
    hasFewDates: false,
    apart: [{ key: 'Returns', n: 40, low: 20, residual: 3.55, pValue: 0.0012 }],
  },
  scores: {
    ...{ method: 'kruskal-wallis', statistic: 175.3, degreesOfFreedom: 2, pValue: 0.0016, effect: 0.0004 },
    pairs: [{ one: 'Returns', other: 'Billing', z: -2.7, pValue: 0.0105 }],
    comparedPairs: 3,
  },
}

const TWO: GroupTests = {
  ...TOPICS,
  ...{ field: 'column:Region', keys: ['North', 'South'], leftOut: 1, isExploratory: true },
  low: { ...TOPICS.low!, method: 'fisher', pValue: 0.31, degreesOfFreedom: [1], cramersV: 0.04, apart: [] },
  scores: {
    ...{ method: 'mann-whitney', statistic: 19, degreesOfFreedom: null, pValue: 0.04, effect: -0.40625 },
    ...{ pairs: [], comparedPairs: 1 },
  },
}

const WEEKDAYS: GroupTests = {
  ...TOPICS,
  ...{ field: 'weekday', keys: ['saturday', 'sunday'], leftOut: 0, scores: null },
  low: { ...TOPICS.low!, method: 'days', statistic: 3.2, degreesOfFreedom: [1, 28], apart: [] },
}

test.each<[GroupTests, string, readonly string[]]>([
  [
    TOPICS,
    'The 3 topics differ in their low share: almost certainly not chance, a medium difference as a whole. By all of their scores some rank higher than others: very unlikely to be chance, a very small difference.',
    [
      'Low share: chi-square 14.12, 2 degrees of freedom, p < .001; Cramér’s V 0.34.',
      'Farthest from all others together (Holm): “Returns” (50% low, n = 40, z +3.55, p = .001).',
      'All scores: Kruskal and Wallis’s H 175, 2 degrees of freedom, p = .002; epsilon squared < .01.',
      'Of 3 pairs these differ most (Dunn, Benjamini and Hochberg): “Billing” above “Returns” (z 2.70, p = .011).',
      'Responses compared: 1,200. 2 groups have fewer than 30 responses and are left out.',
    ],
  ],
  [
    TWO,
    'The 2 values of “Region” differ in their low share no more than chance explains (p = .310); that does not show that they are the same. By all of their scores “South” ranks higher: unlikely to be chance, a medium difference. A first look at responses that you selected.',
    [
      'Low share: Fisher’s exact test, p = .310; Cramér’s V 0.04.',
      'All scores: Mann and Whitney’s U 19.00, p = .040; Cliff’s delta −0.41.',
      'Responses compared: 1,200. One group has fewer than 30 responses and is left out.',
    ],
  ],
  [
    WEEKDAYS,
    'The 2 weekdays differ in their low share: almost certainly not chance, a medium difference as a whole.',
    [
      'Low share: analysis of variance with days as the sample, F 3.20, 1 and 28 degrees of freedom; with the same days dealt at random, too, p < .001. Cramér’s V of the responses 0.34.',
      'Responses compared: 1,200.',
    ],
  ],
  [
    { ...WEEKDAYS, low: { ...TOPICS.low!, method: 'monte-carlo', hasFewDates: true, apart: [] } },
    'The 2 weekdays differ in their low share: almost certainly not chance, a medium difference as a whole.',
    [
      'Low share: chi-square 14.12, 2 degrees of freedom; low scores are few, so its chance was found by dealing them at random, p < .001; Cramér’s V 0.34.',
      'A weekday has fewer than four dates, so responses were the sample: one bad day may make the difference.',
      'Responses compared: 1,200.',
    ],
  ],
  [
    { ...TOPICS, low: null, scores: null, isExploratory: true, leftOut: 0 },
    '',
    ['Responses compared: 1,200.'],
  ],
])('a sentence and the numbers behind it: %#', (tests, sentence, numbers) => {
  expect(groupTestsSentence(words, tests)).toBe(sentence)
  expect(groupTestsNumbers(words, tests)).toEqual(numbers)
})

test('on paper only the first of what differs stand', () => {
  const apart = [2, 1].flatMap(z => ({ ...TOPICS.low!.apart[0]!, key: `Topic ${z}`, residual: z }))
  const [, line] = groupTestsNumbers(words, { ...TOPICS, low: { ...TOPICS.low!, apart } }, 1)
  expect(line).toBe(
    'Farthest from all others together (Holm): “Topic 2” (50% low, n = 40, z +2.00, p = .001).',
  )
})
