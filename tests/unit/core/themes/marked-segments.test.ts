import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markedSegments } from '#core/themes/marked-segments.ts'

const plain = (text: string) => ({ text, marked: false })
const marked = (text: string) => ({ text, marked: true })

describe('a quote cut at its marks', () => {
  test.each([
    ['no mark', 'on hold', [], [plain('on hold')]],
    ['the whole text', 'hold', [[0, 4]], [marked('hold')]],
    ['in the middle', 'I hold on', [[2, 6]], [plain('I '), marked('hold'), plain(' on')]],
    [
      'two, out of order',
      'ab cd',
      [
        [3, 5],
        [0, 2],
      ],
      [marked('ab'), plain(' '), marked('cd')],
    ],
    [
      'overlapping',
      'abcdef',
      [
        [0, 3],
        [2, 5],
      ],
      [marked('abc'), marked('de'), plain('f')],
    ],
    ['beyond the end', 'abc', [[2, 9]], [plain('ab'), marked('c')]],
    [
      'empty and backwards',
      'abc',
      [
        [1, 1],
        [2, 1],
      ],
      [plain('abc')],
    ],
    ['an empty text', '', [[0, 1]], []],
  ] satisfies [string, string, [number, number][], unknown][])('%s', (_name, text, marks, expected) => {
    expect(markedSegments(text, marks)).toEqual(expected)
  })

  test('always joins to the text again', () => {
    const mark = fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 }))
    fc.assert(
      fc.property(fc.string({ maxLength: 30, unit: 'binary' }), fc.array(mark), (text, marks) => {
        const joined = markedSegments(text, marks)
          .map(segment => segment.text)
          .join('')
        expect(joined).toBe(text)
      }),
    )
  })
})
