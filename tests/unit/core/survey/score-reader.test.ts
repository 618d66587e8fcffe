import { describe, expect, test } from 'vitest'
import { isNonAnswer } from '#core/survey/non-answers.ts'
import { readScore } from '#core/survey/parse-score.ts'
import { createScoreReader } from '#core/survey/score-reader.ts'
import { defaultScale, scaleOf } from '#core/survey/scales.ts'

describe('a score in a cell', () => {
  test.each<[cell: string, value: number | null, outOf?: number | null]>([
    ['8', 8],
    [' 8 ', 8],
    ['4.0', 4],
    ['4,5', 4.5],
    ['4½', 4.5],
    ['-2', -2],
    ['-0', 0],
    ['+3', 3],
    ['8/10', 8, 10],
    ['8 / 10', 8, 10],
    ['８／１０', 8, 10],
    ['4,5/5,0', 4.5, 5],
    ['8/10 - Very good', 8, 10],
    ['8 out of 10', 8, 10],
    ['3 of 7', 3, 7],
    ['4.5 out of 5 stars', 4.5, 5],
    ['4 stars out of 5', 4, 5],
    ['Rated 4 out of 5', 4, 5],
    ['Rating: 4/5', 4, 5],
    ['7,5 van 10', 7.5, 10],
    ['4 van de 5 sterren', 4, 5],
    ['3 von 7', 3, 7],
    ['4 von 5 Sternen', 4, 5],
    ['3 z 7', 3, 7],
    ['3 na 5', 3, 5],
    ['4 étoiles sur 5', 4, 5],
    ['15 sur 20', 15, 20],
    ['3 de 7', 3, 7],
    ['8 sobre 10', 8, 10],
    ['3分/5分', 3, 5],
    ['3分（满分5分）', 3, 5],
    ['80%', 80, 100],
    ['80,5 %', 80.5, 100],
    ['7 - Very easy', 7],
    ['7、非常容易', 7],
    ['10 - Extremely likely', 10],
    ['10 (extremely likely)', 10],
    ['[7] Very easy', 7],
    ['Very easy (7)', 7],
    ['Very easy - 7', 7],
    ['1: strongly disagree', 1],
    ['Rating: 4', 4],
    ['评分：4', 4],
    ['5 stars', 5],
    ['4.5 stars', 4.5],
    ['4,5 sterren', 4.5],
    ['5分', 5],
    ['4★', 4],
    ['★★★', 3],
    ['⭐️⭐️⭐️', 3],
    ['★★★☆☆', 3, 5],
    ['★ ★ ★ ☆ ☆', 3, 5],
    ['★★★½☆', 3.5, 5],
    ['★★★☆☆☆☆', 3, 7],
    ['５', 5],
    ['', null],
    ['five', null],
    ['1.2.3', null],
    ['1,234.5', null],
    ['12:30', null],
    ['2024-05-01', null],
    ['1/2/2024', null],
    ['5 of 7 agents', null],
    ['COVID-19', null],
    ['1e5', null],
    ['NaN', null],
    ['Infinity', null],
    ['0x10', null],
    ['***', null],
  ])('%j is %s', (cell, value, outOf = null) => {
    expect(readScore(cell)).toEqual(value === null ? null : { value, outOf })
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
    ['a number out of its top', defaultScale('csat10'), 'x', '8/10', 8],
    ['a number out of another top', defaultScale('csat10'), 'x', '3/5', 'not-on-scale'],
    ['stars out of another top', defaultScale('stars5'), 'x', '★★★☆☆☆☆', 'not-on-scale'],
    ['a Freshdesk code', defaultScale('freshdesk'), 'x', '-101', -101],
    ['no Freshdesk code', defaultScale('freshdesk'), 'x', '5', 'not-on-scale'],
  ])('%s', (_, scale, header, cell, expected) => {
    expect(createScoreReader(scale, header)(cell)).toBe(expected)
  })
})
