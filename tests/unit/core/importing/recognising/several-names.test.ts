import { describe, expect, test } from 'vitest'
import { severalNamesIn } from '#core/importing/recognising/several-names.ts'

/** Values as `value` (once) or `value*30`. */
function found(values: readonly string[], header = 'Agent'): string | null {
  const counted = values.map(each => {
    const [, value, n] = /^(.*?)(?:\*(\d+))?$/su.exec(each)!
    return { value: value!, n: Number(n ?? 1) }
  })
  const several = severalNamesIn(header, counted, true)
  return several === null ? null : `${several.separator} ${several.cells}`
}

describe('severalNamesIn', () => {
  test.each<[values: readonly string[], expected: string | null, header?: string]>([
    [['Ann', 'Bob', 'Ann; Bob'], '; 1'],
    [['Ann*50', 'Bob*40', 'Ann;Bob*5', 'Bob; Ann*3'], '; 8'],
    [['billing', 'refund', 'billing, refund*4'], ', 4', 'Topic'],
    [['a|b', 'b|c', 'a|c', 'd'], '| 3'],
    [['a|b', 'c|d'], null],
    [['Ann\nBob', 'Ann', 'Bob'], '\n 1'],
    [['Ann / Bob', 'Ann', 'Bob'], '/ 1'],
    [['Ann & Bob', 'Ann', 'Bob'], '& 1'],
    [['王芳、李娜', '王芳', '李娜'], '、 1'],
    [['Smith, John', 'Smith, Jane', 'Jones, John'], null],
    [['Smith, John*3', 'John*2', 'Jane'], null],
    [['Food & Drink*9', 'Food*3', 'Toys'], null],
    [['Billing, refunds*9', 'Delivery*3'], null],
    [['4,5', '4', '5', '3,5', '3'], null],
    // Too few among very many.
    [['Ann*5000', 'Bob*5000', 'Ann; Bob*3'], null],
    // Blanks part tags only, never names or topics of several words.
    [['billing', 'refund', 'billing refund', 'vip billing', 'vip'], '  2', 'Ticket tags'],
    [['Billing', 'Refund', 'Billing refund'], null, 'Topic'],
    [['Ann Lee', 'Ann', 'Lee'], null],
    [[], null],
  ])('%j', (values, expected, header) => {
    expect(found(values, header)).toBe(expected)
  })

  test('leaves sentences alone', () => {
    const long = 'It took long, and nobody called back, which is a pity, I must say; would not do it again. '
    const cells = [long, `${long} Never, ever; again.`, 'It took long', 'nobody called back']
    expect(found(cells, 'Comment')).toBe(null)
  })

  test('gives the commonest cells that are understood as examples', () => {
    const values = [
      { value: 'Ann', n: 9 },
      { value: 'Ann; Bob', n: 5 },
      { value: 'Bob', n: 3 },
      { value: 'Bob; Zoe', n: 2 },
      { value: 'Cem;Ann;Bob', n: 1 },
      { value: 'Cem', n: 1 },
    ]
    expect(severalNamesIn('Agent', values, false)).toEqual({
      separator: ';',
      cells: 8,
      isExact: false,
      examples: ['Ann; Bob', 'Cem;Ann;Bob'],
    })
  })
})
