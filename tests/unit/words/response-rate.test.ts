import { expect, test } from 'vitest'
import { createWords } from '#words/create-words.ts'
import { groupRateNote, groupRateText } from '#words/response-rate.ts'

const words = createWords('en')
const rate = (key: string, answered: number, rows: number) => ({ key, rows, answered, rate: answered / rows })
const NOTE = 'Answered: of the surveys that went out, whatever is filtered.'

test('a rate stands with its base', () => {
  expect(groupRateText(words, rate('Billing', 31, 50))).toBe('62% of 50')
  expect(groupRateText(words, undefined)).toBe('–')
})

test.each([
  ['close rates are only named', [rate('Billing', 31, 50), rate('Setup', 27, 50)], NOTE],
  [
    'who answered differs',
    [rate('Billing', 31, 50), rate('Setup', 246, 600), rate('Few', 1, 20)],
    `Who answered differs: <Billing> 62% of 50 surveys, <Setup> 41% of 600. Part of a difference between them may come from that. ${NOTE}`,
  ],
])('%s', (_, rates, expected) => expect(groupRateNote(words, rates, 30, key => `<${key}>`)).toBe(expected))
