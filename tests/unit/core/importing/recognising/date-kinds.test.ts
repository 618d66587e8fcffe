import { expect, it, test } from 'vitest'
import { dateColumnsOf, dateKind } from '#core/importing/recognising/date-kinds.ts'
import { inspect } from '../../../../helpers/memory-source.ts'

test.each([
  ['Solved at', 'service'],
  ['Gelöst am', 'service'],
  ['Rating created at', 'rating'],
  ['Response date', 'rating'],
  ['Created at', 'unnamed'],
  ['When', 'unnamed'],
  ['Due date', 'other'],
  ['Date of birth', 'other'],
])('%s', (header, kind) => {
  expect(dateKind({ header })).toBe(kind)
})

/** A help desk's file: every ticket was created, so many of 20 were solved, half were rated on a day that is told. */
const tickets = (solved: number): string =>
  [
    'Created at,Solved at,Rated at,Rating,Comment',
    ...Array.from({ length: 20 }, (_value, index) => {
      const day = (from: number): string => `2026-0${from}-${String(1 + index).padStart(2, '0')}`
      return `${day(1)},${index < solved ? day(2) : ''},${index % 2 === 0 ? day(3) : ''},${1 + (index % 5)},slow`
    }),
  ].join('\n')

it.each([
  [20, 'Solved at'],
  [10, 'Solved at'],
  [9, 'Rated at'],
])('with %i of 20 solved, days are counted by “%s”', async (solved, expected) => {
  const { columns, mapping, rows } = await inspect(tickets(solved))
  expect(mapping.date.map(index => columns[index]!.header)).toEqual([expected])
  expect(dateColumnsOf(columns, rows)).toEqual([
    { column: 0, header: 'Created at', kind: 'unnamed', share: 1 },
    { column: 1, header: 'Solved at', kind: 'service', share: solved / 20 },
    { column: 2, header: 'Rated at', kind: 'rating', share: 0.5 },
  ])
})

it.each([
  [10, 'Solved at'],
  [6, 'Rated at'],
])('half of the rows counts, not of the fullest column: %i of 20 solved, “%s”', async (solved, expected) => {
  const lines = tickets(solved)
    .split('\n')
    .map(line => line.replace(/^[^,]*,/, ''))
  const { columns, mapping } = await inspect(lines.join('\n'))
  expect(mapping.date.map(index => columns[index]!.header)).toEqual([expected])
})
