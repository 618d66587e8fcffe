import { expect, test } from 'vitest'
import { presentReasons, rejectsFileName } from '#renderer/features/imports/import-facts.ts'

test.each([
  ['wave.csv', 'wave.rejected.csv'],
  ['wave.1.xlsx', 'wave.1.rejected.csv'],
  ['export', 'export.rejected.csv'],
  ['.csv', '.csv.rejected.csv'],
  ['2025/january.json', 'january.rejected.csv'],
  ['2025\\january.json', 'january.rejected.csv'],
])('the rejected rows of %s go to %s', (file, expected) => {
  expect(rejectsFileName(file)).toBe(expected)
})

test('reasons that did not occur are left out, the others keep their order', () => {
  expect(presentReasons({ unreadable: 2, 'no-score': 3, empty: 0 })).toEqual([
    { reason: 'no-score', n: 3 },
    { reason: 'unreadable', n: 2 },
  ])
})
