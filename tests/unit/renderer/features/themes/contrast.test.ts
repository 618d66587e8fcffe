import { describe, expect, test } from 'vitest'
import { contrastSentence, ratioText } from '#renderer/features/themes/contrast.ts'
import { createWords } from '#words/create-words.ts'
import { theme } from '../../../../helpers/screen-figures.ts'

const words = createWords('en')

describe('how much more often low scores mention a theme', () => {
  test.each([
    [undefined, null],
    [null, null],
    [0.25, '0.3'],
    [5.24, '5.2'],
    [12.4, '12'],
    [250, 'over 100'],
  ])('%s reads %s', (ratio, text) => expect(ratioText(ratio, words)).toBe(text))

  test.each([
    [0.3, 0.0577, /^In low scores 5\.2 times as often as in the rest: 30% of .* and 6% of the others\.$/],
    [0.3, 0.3, /^As often in the rest as in low scores/],
    [0.1, 0.2, /^Rarer in low scores than in the rest/],
    [0.1, 0, /^Only low scores mention it: 10% /],
  ])('%s against %s', (lowShare, otherShare, sentence) => {
    const ratio = otherShare === 0 ? null : lowShare / otherShare
    const given = theme({ mentions: { n: 1, share: 0.1, meanScore: 2, lowShare, otherShare, ratio } })
    expect(contrastSentence(given, 390, words)).toMatch(sentence)
  })

  test.each([
    { n: 1, share: 0.1, meanScore: 2 },
    { n: 1, share: 0.1, meanScore: 2, lowShare: 0.1, otherShare: null, ratio: null },
  ])('says nothing where the others are not known', mentions => {
    expect(contrastSentence(theme({ mentions }), 390, words)).toBeNull()
  })
})
