import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import {
  hiddenGroups,
  suppressBreakdown,
  suppressSummary,
  withheldSelection,
} from '#core/statistics/suppress-groups.ts'
import { breakdownRow, summary } from '../../../helpers/screen-figures.ts'

const PRIVATE = { ...DEFAULT_THRESHOLDS, hiddenBelow: 5 }

/** The sizes that are left, in their order. */
function shown(sizes: readonly number[]): number[] {
  const hidden = hiddenGroups(
    sizes.map(n => ({ n })),
    PRIVATE,
  )
  return sizes.filter((_, index) => !hidden[index]!)
}

describe('hiddenGroups', () => {
  test.each([
    ['nothing is small', [5, 6, 7], [5, 6, 7]],
    ['one alone takes the next smallest with it', [3, 9, 7, 40], [9, 40]],
    ['two that reach the threshold together take none', [3, 2, 7, 40], [7, 40]],
    ['two that do not', [1, 2, 7, 40], [40]],
    ['of equal ones the later', [4, 8, 8, 40], [8, 40]],
    ['an empty group hides nobody', [0, 4, 6, 40], [0, 40]],
    ['the only group', [4], []],
    ['all of them, where they do not reach it', [1, 1, 2], []],
  ])('%s', (_, sizes, expected) => expect(shown(sizes)).toEqual(expected))

  test('by default hides nothing', () => {
    expect(hiddenGroups([{ n: 1 }, { n: 2 }], DEFAULT_THRESHOLDS)).toEqual([false, false])
  })

  test('leaves nothing small, and nothing that follows by subtraction', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 12 })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 9 }), (all, hiddenBelow) => {
        const thresholds = { ...DEFAULT_THRESHOLDS, hiddenBelow }
        const hidden = hiddenGroups(
          all.map(n => ({ n })),
          thresholds,
        )
        const gone = all.filter((_, index) => hidden[index]!)
        const left = all.filter((n, index) => !hidden[index]! && n > 0)
        expect(left.every(n => n >= hiddenBelow)).toBe(true)
        expect(gone.every(n => n > 0)).toBe(true)
        const together = gone.reduce((sum, n) => sum + n, 0)
        expect(together === 0 || together >= hiddenBelow || left.length === 0).toBe(true)
      }),
    )
  })
})

describe('suppressBreakdown', () => {
  const { topic } = summary().breakdowns
  const rows = [breakdownRow('A', 40, 4), breakdownRow('B', 6, 1), breakdownRow('C', 3, 1)]

  test('tells the names and the sum of what is hidden', () => {
    const { rows: left, hidden } = suppressBreakdown({ ...topic, rows }, PRIVATE)
    expect(left.map(({ key }) => key)).toEqual(['A'])
    expect(hidden).toEqual({ keys: ['B', 'C'], responses: 9 })
  })

  test('names them by the alphabet, whatever their size, and weekdays in their order', () => {
    const small = [
      breakdownRow('A', 40, 4),
      breakdownRow('Z', 4, 1),
      breakdownRow('M', 3, 1),
      breakdownRow('B', 2, 1),
    ]
    expect(suppressBreakdown({ ...topic, rows: small }, PRIVATE).hidden!.keys).toEqual(['B', 'M', 'Z'])
    const days = ['monday', 'tuesday', 'friday'].map((key, index) =>
      breakdownRow(key, index === 0 ? 40 : 4, 1),
    )
    expect(suppressBreakdown({ ...summary().breakdowns.weekday, rows: days }, PRIVATE).hidden!.keys).toEqual([
      'tuesday',
      'friday',
    ])
  })

  test('leaves everything as it was without a threshold, and where all are large', () => {
    const given = summary({ breakdowns: { ...summary().breakdowns, topic: { ...topic, rows } } })
    expect(suppressSummary(given, DEFAULT_THRESHOLDS)).toBe(given)
    expect(suppressSummary(given, PRIVATE).breakdowns).toEqual({
      ...given.breakdowns,
      topic: suppressBreakdown({ ...topic, rows }, PRIVATE),
    })
  })
})

test.each([
  [4, 100, 'few-selected'],
  [5, 100, null],
  [0, 100, null],
  [96, 100, 'few-left-out'],
  [95, 100, null],
  [100, 100, null],
] as const)('a selection of %d of %d: %s', (selected, total, expected) => {
  expect(withheldSelection({ selected, total }, PRIVATE)).toBe(expected)
  expect(withheldSelection({ selected, total }, DEFAULT_THRESHOLDS)).toBeNull()
})
