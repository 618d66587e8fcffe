import { expect, it } from 'vitest'
import type { Overall } from '#core/statistics/figures.ts'
import { createWords } from '#words/create-words.ts'
import { sampleSentences } from '#words/sample-sentences.ts'
import { summary } from '../../helpers/screen-figures.ts'

const words = createWords('en')
const { overall } = summary()
const textsOf = (given: Overall): readonly string[] => sampleSentences(words, given).map(({ text }) => text)
const clusters = { requesters: 1210, sizes: { low: 1100.42, mean: 1000, metrics: {} } }

it('says nothing where every response counts the same', () => {
  expect(sampleSentences(words, overall)).toEqual([])
})

it('says that figures are weighted, and how certain they are', () => {
  const sentences = textsOf({ ...overall, isWeighted: true, nEffective: 900.26 })
  expect(sentences).toHaveLength(2)
  expect(sentences[0]).toMatch(/^Shares, means and the spread of scores are weighted/)
  expect(sentences[1]).toBe(
    'The interval of the low share is that of 900 responses of equal weight (effective n).',
  )
})

it('says that requesters answered more than once', () => {
  const clustered = { ...overall, nEffective: 1100.42, clusters }
  const [sentence, ...others] = textsOf(clustered)
  expect(others).toEqual([])
  expect(sentence).toBe(
    '1,846 responses came from 1,210 customers: the interval of the low share is that of 1,100 independent responses (effective n), and the others are widened in the same way.',
  )
  expect(sampleSentences(words, { ...clustered, isWeighted: true })).toHaveLength(2)
})

it.each([
  [0, 0, []],
  [42, 42, ['43 for ±15 points, 97 for ±10 points, 385 for ±5 points']],
  [43, 43, ['97 for ±10 points, 385 for ±5 points']],
  [400, 96.5, ['97 for ±10 points, 385 for ±5 points']],
  [97, 97, []],
])('of %i responses, worth %d, says what margins take: %j', (n, nEffective, margins) => {
  expect(textsOf({ ...overall, n, nEffective })).toEqual(
    margins.map(each => `So few responses leave shares rough. Responses needed for a 95% margin: ${each}.`),
  )
})
