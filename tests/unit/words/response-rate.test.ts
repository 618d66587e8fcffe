import { expect, test } from 'vitest'
import { createWords } from '#words/create-words.ts'
import { responseRateSentence } from '#words/response-rate.ts'

const whole = { rows: 1200, answered: 300, rate: 0.25, files: 1, ofFiles: 1, hasOverlap: false }
const said =
  'Response rate 25.0%: of 1,200 surveys that went out, 300 were answered (answered / sent, whatever is filtered).'

test.each([
  ['one file', whole, said],
  [
    'a file beside it that tells nothing',
    { ...whole, ofFiles: 3 },
    `${said} Only 1 of 3 files tell how many were sent; the rate is that of these.`,
  ],
  [
    'files that overlap',
    { ...whole, files: 2, ofFiles: 2, hasOverlap: true },
    `${said} Files overlap: a survey without an answer may count twice.`,
  ],
])('the response rate of %s', (_, found, sentence) => {
  expect(responseRateSentence(createWords('en'), found)).toBe(sentence)
})
