import { expect, it } from 'vitest'
import { createWords } from '#words/create-words.ts'
import { languageMix, languageSentence } from '#words/language-mix.ts'

const mixOf = (...counts: readonly (readonly [code: string, n: number])[]) => {
  const total = counts.reduce((sum, [, n]) => sum + n, 0)
  return counts.map(([code, n]) => ({ code, n, share: n / total }))
}

it.each([
  ['one language', mixOf(['de', 400]), 'German 100 %'],
  ['two', mixOf(['en', 300], ['zh', 100]), 'English 75 %, Chinese 25 %'],
  ['traces of others', mixOf(['uk', 990], ['ru', 6], ['pl', 4]), 'Ukrainian 99 %, others 1 %'],
  ['single comments of others', mixOf(['en', 14_638], ['nl', 2]), 'English 100 %'],
  ['a code that is not known', mixOf(['xx', 400]), 'xx 100 %'],
])('%s', (_, languages, sentence) => {
  expect(languageMix(createWords('en'), languages)).toMatch(
    new RegExp(`^${sentence.replaceAll(/\d+ %/g, String.raw`[\d.]+%`)}$`),
  )
})

it.each([
  ['Language of the comments: English.', mixOf(['en', 14_638], ['nl', 2])],
  ['Languages of the comments: English 75%, Chinese 25%.', mixOf(['en', 300], ['zh', 100])],
])('%s', (sentence, languages) => {
  expect(languageSentence(createWords('en'), languages).replaceAll('.0%', '%')).toBe(sentence)
})

it.each([undefined, []])('nothing to tell of %j', languages => {
  expect(languageSentence(createWords('en'), languages)).toBe('')
  expect(languageMix(createWords('en'), languages)).toBeNull()
})
