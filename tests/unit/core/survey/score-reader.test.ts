import { describe, expect, test } from 'vitest'
import { isNonAnswer } from '#core/survey/non-answers.ts'
import { parseScore } from '#core/survey/parse-score.ts'
import { createScoreReader } from '#core/survey/score-reader.ts'
import { defaultScale, scaleOf } from '#core/survey/scales.ts'

describe('a number in a cell', () => {
  test.each<[string, number | null]>([
    ['8', 8],
    [' 8 ', 8],
    ['4.0', 4],
    ['4,5', 4.5],
    ['-2', -2],
    ['-0', 0],
    ['+3', 3],
    ['8/10', 8],
    ['8 / 10', 8],
    ['8 out of 10', 8],
    ['7,5 van 10', 7.5],
    ['7 - Very easy', 7],
    ['10 (extremely likely)', 10],
    ['1: strongly disagree', 1],
    ['5 stars', 5],
    ['★★★☆☆', 3],
    ['５', 5],
    ['', null],
    ['five', null],
    ['1.2.3', null],
    ['1,234.5', null],
    ['12:30', null],
    ['2024-05-01', null],
    ['1e5', null],
    ['NaN', null],
    ['Infinity', null],
    ['0x10', null],
    ['8%', null],
  ])('%j is %s', (cell, score) => {
    expect(parseScore(cell)).toBe(score)
  })
})

describe('a cell that says that there is no answer', () => {
  test.each([
    "Don't know",
    'Don’t know',
    'DON T KNOW'.replace(' T', "'T"),
    'NA',
    'n/a',
    'N/A.',
    'weet niet',
    'nie wiem',
    'Trudno powiedzieć',
    '不知道',
    'Weiß nicht',
    'k. A.',
    'ne sait pas',
    'NS/NC',
    '-',
    'Did not answer',
    'did_not_answer',
    'Not Offered',
  ])('%s', cell => {
    expect(isNonAnswer(cell)).toBe(true)
  })

  test.each(['', 'no', 'yes', 'nothing', 'neutral', 'I do not know why this took so long', '0', 'bad'])(
    'not %j',
    cell => {
      expect(isNonAnswer(cell)).toBe(false)
    },
  )
})

describe('reading on a scale', () => {
  const lowIsGood = scaleOf({ kind: 'custom', min: 1, max: 5, lowIsGood: true })
  const verbal = {
    ...defaultScale('csat5'),
    labels: [
      ['Good', 5],
      ['Unknown', 3],
    ] as const,
  }

  test.each([
    ['a number on it', lowIsGood, 'Score', '5', 5],
    ['a number outside', lowIsGood, 'Score', '6', 'not-on-scale'],
    ['a word', lowIsGood, 'Score', 'splendid', 'not-on-scale'],
    ['a non-answer', lowIsGood, 'Score', "don't know", 'non-answer'],
    ['a blank', lowIsGood, 'Score', '  ', 'no-score'],
    ['code 6 of the Friends and Family Test', lowIsGood, 'FFT answer', '6', 'non-answer'],
    ['code 8 of the Friends and Family Test', lowIsGood, 'FFT answer', '8', 'not-on-scale'],
    ['a word of it, in any case', verbal, 'x', ' GOOD ', 5],
    ['a word of it that elsewhere is no answer', verbal, 'x', 'unknown', 3],
    ['a number beside words', verbal, 'x', '4', 4],
    ['a Freshdesk code', defaultScale('freshdesk'), 'x', '-101', -101],
    ['no Freshdesk code', defaultScale('freshdesk'), 'x', '5', 'not-on-scale'],
  ])('%s', (_, scale, header, cell, expected) => {
    expect(createScoreReader(scale, header)(cell)).toBe(expected)
  })
})
