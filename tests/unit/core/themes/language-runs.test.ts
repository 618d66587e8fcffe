import { describe, expect, it } from 'vitest'
import { fewestByLanguage, languageRuns, mostCommonLanguages } from '#core/themes/language-runs.ts'

/** `[language, comments]` one after the other. */
function languagesOf(...counts: readonly (readonly [language: number, comments: number])[]): Uint8Array {
  return Uint8Array.from(counts.flatMap(([language, comments]) => new Array<number>(comments).fill(language)))
}

describe('languages are searched apart', () => {
  it.each([
    ['one language', languagesOf([4, 100]), [[4, 100]]],
    [
      'the language of most comments first',
      languagesOf([4, 60], [12, 90]),
      [
        [12, 90],
        [4, 60],
      ],
    ],
    [
      'of equals the first',
      languagesOf([12, 60], [4, 60]),
      [
        [4, 60],
        [12, 60],
      ],
    ],
    ['few comments go with the first language', languagesOf([4, 100], [12, 19]), [[4, 119]]],
    ['as many as two themes need stand alone', languagesOf([4, 980], [12, 20]), [[4, 1000]]],
    [
      'however many languages',
      languagesOf(...Array.from({ length: 40 }, (_, l) => [l, 3] as const)),
      [[0, 120]],
    ],
    ['no comments', new Uint8Array(0), []],
  ])('%s', (_, languages, expected) => {
    const runs = languageRuns(languages)
    expect(runs.map(({ language, members }) => [language, members.length])).toEqual(expected)
    const all = runs.flatMap(({ members }) => [...members])
    expect(all.toSorted((a, b) => a - b)).toEqual([...languages.keys()])
  })

  it('a theme of another language needs what its comments alone would', () => {
    const fewest = fewestByLanguage(languagesOf([4, 2000], [12, 400], [1, 5]))
    // Half the root of 400; what the file needs, a hundredth of 2,405, for all else.
    expect(fewest(4)).toBeCloseTo(24.52, 2)
    expect([fewest(12), fewest(1)]).toEqual([10, fewest(4)])
  })
})

it('the language of a theme is that of most of its comments', () => {
  const main = Int16Array.of(0, 0, 0, 1, 1, -1, 3)
  const languages = Uint8Array.of(4, 12, 12, 12, 4, 4, 0)
  expect(mostCommonLanguages(main, languages, 4)).toEqual([12, 4, -1, 0])
})
