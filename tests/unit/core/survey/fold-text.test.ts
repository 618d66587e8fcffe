import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from '#core/survey/fold-text.ts'

test.each([
  ['Très BIEN !', 'tres bien'],
  ['  Łatwo_i  szybko. ', 'latwo i szybko'],
  ['Don`t know...', "don't know"],
  ['Don’t know', "don't know"],
  ['good .', 'good'],
  ['A.', 'a.'],
  ['5.', '5.'],
  ['👍🏽!', '👍'],
  ['', ''],
])('%j is compared as %j', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test('signs of ASCII are folded in a short way that gives what the long way gives', () => {
  const signs = fc.constantFrom(...Array.from('aAbZz09 _\t\n\r\f.,;:!?`\'"-/()\0'))
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(signs, fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 })) }),
      text => {
        // A variation selector is nothing to compare, but no ASCII.
        expect(foldText(text)).toBe(foldText(`${text.slice(0, 1)}\uFE0F${text.slice(1)}`))
      },
    ),
    { numRuns: 2000 },
  )
})
