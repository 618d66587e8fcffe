import { expect, test } from 'vitest'
import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import type { CrossTable } from '#core/statistics/grouped/cross-table.ts'
import { sortCrossed } from '#renderer/features/breakdowns/sort-crossed.ts'
import { breakdownRow } from '../../../../helpers/screen-figures.ts'

const none = { values: 0, responses: 0 }
const keys = ['few', 'hidden', 'some', 'empty', 'many', 'alike']
const phone = [
  breakdownRow('phone', 12, 12),
  null,
  breakdownRow('phone', 50, 5),
  breakdownRow('phone', 0, 0),
  breakdownRow('phone', 40, 20),
  breakdownRow('phone', 100, 10),
]
const TABLE: CrossTable = {
  by: {
    field: 'topic',
    values: keys.map(key => ({ key, figures: breakdownRow(key, 200, 10) })),
    omitted: none,
  },
  across: {
    field: 'channel',
    values: ['mail', 'phone'].map(key => ({ key, figures: breakdownRow(key, 200, 10) })),
    omitted: none,
  },
  cells: keys.map((key, y) => [breakdownRow(key, 60 + y, 3), phone[y]!]),
  withoutValue: 0,
  isShared: false,
}

test.each<[isDescending: boolean, expected: readonly string[]]>([
  // Small, hidden and empty cells are not ranked, whatever their share.
  [true, ['many', 'some', 'alike', 'few', 'hidden', 'empty']],
  [false, ['some', 'alike', 'many', 'few', 'hidden', 'empty']],
])('rows go by the share in a column (descending: %s), each with its cells', (isDescending, expected) => {
  const { by, cells, across } = sortCrossed(TABLE, { column: 'phone', isDescending }, DEFAULT_THRESHOLDS)
  expect(by.values.map(({ key }) => key)).toEqual(expected)
  expect(cells).toEqual(expected.map(key => TABLE.cells[keys.indexOf(key)]))
  expect(across).toBe(TABLE.across)
})

test.each([null, { column: 'gone', isDescending: true }])(
  'without a column, %j, they keep their order',
  order => expect(sortCrossed(TABLE, order, DEFAULT_THRESHOLDS)).toBe(TABLE),
)
