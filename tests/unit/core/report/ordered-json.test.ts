import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { writeOrderedJson } from '#core/report/ordered-json.ts'

describe('writeOrderedJson', () => {
  test('writes what JSON.stringify writes for plain values', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), value => {
        expect(writeOrderedJson(value)).toBe(`${JSON.stringify(value, null, 2)}\n`)
      }),
    )
  })

  test('keeps names from the data in their order, also those that an object would move or lose', () => {
    const counts = new Map([
      ['Delivery', 3],
      ['10', 2],
      ['9', 2],
      ['__proto__', 1],
      ['constructor', 1],
      ['"quoted" \u2028 \ud800', 1],
    ])
    expect(writeOrderedJson({ byTopic: counts, empty: new Map() })).toBe(
      [
        '{',
        '  "byTopic": {',
        '    "Delivery": 3,',
        '    "10": 2,',
        '    "9": 2,',
        '    "__proto__": 1,',
        '    "constructor": 1,',
        '    "\\"quoted\\" \u2028 \\ud800": 1',
        '  },',
        '  "empty": {}',
        '}',
        '',
      ].join('\n'),
    )
  })

  test.each([[Number.NaN], [Infinity], [undefined], [() => 1], [Symbol('x')]])('refuses %s', value => {
    expect(() => writeOrderedJson({ value })).toThrow(Error)
  })
})
