import { describe, expect, it } from 'vitest'
import { nestThemes } from '#core/themes/nest-themes.ts'

/** Likenesses by pair, `01` for the themes 0 and 1; 0 where none is given. */
function likeBy(pairs: Readonly<Record<string, number>>): (a: number, b: number) => number {
  return (a, b) => pairs[`${Math.min(a, b)}${Math.max(a, b)}`] ?? 0
}

interface Case {
  readonly matters: readonly (readonly number[])[]
  readonly sizes: readonly number[]
  readonly like?: Readonly<Record<string, number>>
  readonly most: number
  readonly nested: readonly number[]
}

describe('the themes that are listed under others', () => {
  const cases: Readonly<Record<string, Case>> = {
    'none while there are few enough': {
      matters: [[0], [1], [2]],
      sizes: [5, 9, 7],
      most: 3,
      nested: [-1, -1, -1],
    },
    'those of one matter under its largest': {
      matters: [[0, 2], [1]],
      sizes: [5, 9, 7],
      most: 3,
      nested: [2, -1, -1],
    },
    'under the first of equals': { matters: [[0, 1]], sizes: [5, 5], most: 3, nested: [-1, 0] },
    'the smallest under what it is most like': {
      ...{ matters: [[0], [1], [2]], sizes: [5, 9, 7], most: 2 },
      ...{ like: { '01': 0.1, '02': 0.2 }, nested: [2, -1, -1] },
    },
    'and then the smallest of the rest': {
      ...{ matters: [[0], [1], [2]], sizes: [5, 9, 7], most: 1 },
      ...{ like: { '01': 0.2, '02': 0.1, '12': 0.4 }, nested: [1, -1, 1] },
    },
    'a matter with all that it has': {
      ...{ matters: [[0, 1], [2], [3]], sizes: [4, 4, 9, 7], most: 2 },
      ...{ like: { '23': 0.1 }, nested: [-1, 0, -1, 2] },
    },
    'all but one': { matters: [[0], [1]], sizes: [5, 9], most: 0, nested: [1, -1] },
    'none of none': { matters: [], sizes: [], most: 12, nested: [] },
  }
  it.each(Object.entries(cases))('%s', (_, { matters, sizes, like = {}, most, nested }) => {
    expect(nestThemes(matters, sizes, likeBy(like), most)).toEqual(nested)
  })

  it('a matter goes as a whole, and lies flat under its new top theme', () => {
    expect(nestThemes([[0, 1], [2]], [3, 2, 9], likeBy({ '02': 0.3 }), 1)).toEqual([2, 2, -1])
  })
})
