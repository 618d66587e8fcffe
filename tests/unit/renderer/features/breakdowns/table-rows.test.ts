import { describe, expect, test } from 'vitest'
import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import { rowLabel, shownRows, tableRow } from '#renderer/features/breakdowns/table-rows.ts'
import type { SortOrder } from '#renderer/ui/sort-rows.ts'
import { createWords } from '#words/create-words.ts'
import { nameValue } from '#words/value-name.ts'
import { breakdownRow } from '../../../../helpers/screen-figures.ts'

const words = createWords('en')
const rows = [
  breakdownRow('monday', 40, 8, 5.5),
  breakdownRow('tuesday', 12, 6, 3),
  breakdownRow('wednesday', 0, 0),
  breakdownRow('thursday', 12, 1, 6),
]
const label = (key: string) => nameValue(words, 'weekday', key)
const order = (sort: SortOrder | null, search = '') =>
  shownRows(rows, sort, search, row => rowLabel('weekday', row, words), DEFAULT_THRESHOLDS).map(
    row => row.key,
  )

describe('the order of the table', () => {
  test.each([
    [null, ['monday', 'tuesday', 'wednesday', 'thursday']],
    [{ column: 'n', isDescending: true }, ['monday', 'tuesday', 'thursday', 'wednesday']],
    [{ column: 'n', isDescending: false }, ['wednesday', 'tuesday', 'thursday', 'monday']],
    [{ column: 'mean', isDescending: false }, ['monday', 'tuesday', 'thursday', 'wednesday']],
    [{ column: 'mean', isDescending: true }, ['monday', 'thursday', 'tuesday', 'wednesday']],
    [{ column: 'share', isDescending: true }, ['monday', 'tuesday', 'thursday', 'wednesday']],
    [{ column: 'low', isDescending: false }, ['wednesday', 'thursday', 'tuesday', 'monday']],
    [{ column: 'value', isDescending: true }, ['wednesday', 'tuesday', 'thursday', 'monday']],
  ] satisfies [SortOrder | null, string[]][])('%o', (sort, expected) => {
    expect(order(sort)).toEqual(expected)
  })

  test.each([
    ['', 4],
    ['  ', 4],
    ['UES', 1],
    ['x', 0],
  ])('a search for "%s" leaves %i', (search, count) => expect(order(null, search)).toHaveLength(count))

  test('leaves the given rows as they are', () => {
    const before = rows.map(row => row.key)
    order({ column: 'share', isDescending: true })
    expect(rows.map(row => row.key)).toEqual(before)
  })
})

describe('a row', () => {
  test('in words and digits', () => {
    expect(tableRow(breakdownRow('Billing', 1200, 300, 4.567), 'Billing', DEFAULT_THRESHOLDS)).toEqual({
      key: 'Billing',
      label: 'Billing',
      n: '1,200',
      mean: '4.57',
      meanInterval: '4.50–5.50',
      low: '300',
      share: '25.0%',
      shareInterval: '10.0–40.0%',
      base: 'normal',
    })
  })

  test('without responses has dashes', () => {
    expect(tableRow(breakdownRow('sunday', 0, 0), label('sunday'), DEFAULT_THRESHOLDS)).toMatchObject({
      label: 'Sunday',
      n: '0',
      mean: '–',
      meanInterval: '–',
      share: '–',
      shareInterval: '–',
      base: 'empty',
    })
  })

  test.each([
    ['hour', '07', '07:00–07:59'],
    ['month', '2025-03', 'Mar 2025'],
    ['column:Region', 'North', 'North'],
  ] as const)('of %s %s is called %s', (field, key, expected) => {
    expect(nameValue(words, field, key)).toBe(expected)
  })

  test('of a theme is called by its label', () => {
    expect(rowLabel('theme', { key: 't1', label: 'waiting on hold' }, words)).toBe('waiting on hold')
  })
})
