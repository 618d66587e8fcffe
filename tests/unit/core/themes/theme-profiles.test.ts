import { describe, expect, it } from 'vitest'
import { modelOfCounts, type ThemeModel } from '#core/themes/theme-model.ts'
import { profileFields, profileWords } from '#core/themes/theme-profiles.ts'
import type { Vocabulary } from '#core/themes/views.ts'
import { quietContext } from './run-themes.ts'

/** Words 0 and 1 are words of their own, the others fields. */
const vocabulary: Vocabulary = {
  size: 6,
  wordOfStem: new Int32Array(),
  wordOfPhrase: new Map(),
  stemsOfWord: [[0], [1], [], [], [], []],
  fieldsOfStem: [],
  fieldKeys: ['en#waiting', 'en#billing', 'nl#waiting', 'nl#billing'],
}

/** English and Dutch waiting, English and Dutch billing: how many comments hold each of the six words. */
const COUNTS = [
  [90, 0, 80, 1, 0, 0],
  [0, 0, 0, 0, 8, 1],
  [20, 30, 2, 60, 0, 0],
  [0, 0, 0, 0, 1, 7],
]

function model(): ThemeModel {
  const themes = COUNTS.length
  const ofWord = new Float64Array(themes * vocabulary.size)
  for (const [theme, counts] of COUNTS.entries())
    for (const [word, n] of counts.entries()) ofWord[word * themes + theme] = n
  return modelOfCounts({ themes, sizes: Float64Array.of(100, 10, 70, 9), ofWord })
}

describe('how alike themes are', () => {
  it('is told over languages by fields', () => {
    const fields = profileFields(model(), vocabulary)
    const likeTo = (theme: number): number[] =>
      COUNTS.map((_, other) => Math.round(fields.likeness(theme, other)))
    expect([0, 1, 2, 3].map(likeTo)).toEqual([
      [1, 1, 0, 0],
      [1, 1, 0, 0],
      [0, 0, 1, 1],
      [0, 0, 1, 1],
    ])
    expect([1, 2, 3].map(other => fields.shareFirstField(0, other))).toEqual([true, false, false])
  })

  it('is told by words, too', async () => {
    const likeness = await profileWords(model(), vocabulary, quietContext())
    const fields = profileFields(model(), vocabulary)
    // What English waiting says in a word of its own no Dutch theme says.
    expect(likeness(0, 1)).toBeLessThan(fields.likeness(0, 1))
    expect(likeness(0, 1)).toBeGreaterThan(0)
    expect(likeness(2, 2)).toBeCloseTo(1, 12)
    expect(likeness(3, 0)).toBe(0)
    expect(likeness(0, 3)).toBe(likeness(3, 0))
  })
})
