import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import { hiddenCells, type HiddenInTable } from '#core/statistics/grouped/hidden-cells.ts'

const PRIVATE = { ...DEFAULT_THRESHOLDS, hiddenBelow: 5 }
type Sizes = readonly (readonly number[])[]

const sumOf = (sizes: readonly number[]) => sizes.reduce((sum, n) => sum + n, 0)
const columnsOf = (cells: Sizes) => (cells[0] ?? []).map((_, x) => cells.map(row => row[x]!))

function hidden(cells: Sizes): HiddenInTable {
  const sized = (n: number) => ({ n })
  return hiddenCells(
    {
      cells: cells.map(row => row.map(sized)),
      rows: cells.map(row => sized(sumOf(row))),
      columns: columnsOf(cells).map(column => sized(sumOf(column))),
    },
    PRIVATE,
  )
}

/**
 * Places of the cells that the figures left give away: the unknown ones, by rows, columns and the sums of both, solved as
 * linear equations by Gauss and Jordan.
 */
function givenAway(cells: Sizes, { rows, columns, cells: flags }: HiddenInTable): Set<string> {
  const unknown: string[] = []
  for (const [y, row] of flags.entries())
    for (const [x, flag] of row.entries()) if (flag) unknown.push(`${y} ${x}`)
  for (const [y, flag] of rows.entries()) if (flag) unknown.push(`row ${y}`)
  for (const [x, flag] of columns.entries()) if (flag) unknown.push(`column ${x}`)
  const equation = (parts: readonly (readonly [string, number])[]) =>
    unknown.map(name => parts.find(([part]) => part === name)?.[1] ?? 0)
  const all = cells.flatMap((row, y) => row.map((_, x) => [y, x] as const))
  const matrix = [
    ...rows.map((_, y) =>
      equation([
        [`row ${y}`, -1],
        ...all.filter(([at]) => at === y).map(([, x]) => [`${y} ${x}`, 1] as const),
      ]),
    ),
    ...columns.map((_, x) =>
      equation([
        [`column ${x}`, -1],
        ...all.filter(([, at]) => at === x).map(([y]) => [`${y} ${x}`, 1] as const),
      ]),
    ),
    equation(rows.map((_, y) => [`row ${y}`, 1] as const)),
    equation(columns.map((_, x) => [`column ${x}`, 1] as const)),
  ]
  let rank = 0
  for (let column = 0; column < unknown.length; column++) {
    const pivot = matrix.findIndex((row, at) => at >= rank && Math.abs(row[column]!) > 1e-9)
    if (pivot < 0) continue
    ;[matrix[rank], matrix[pivot]] = [matrix[pivot]!, matrix[rank]!]
    const by = matrix[rank]![column]!
    matrix[rank] = matrix[rank]!.map(value => value / by)
    for (const [at, row] of matrix.entries()) {
      const factor = row[column]!
      if (at !== rank && factor !== 0) matrix[at] = row.map((value, k) => value - factor * matrix[rank]![k]!)
    }
    rank += 1
  }
  const solved = matrix.slice(0, rank).filter(row => row.filter(value => Math.abs(value) > 1e-9).length === 1)
  return new Set(solved.map(row => unknown[row.findIndex(value => Math.abs(value) > 1e-9)]!))
}

const table = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(0, 40)), {
        minLength: columns,
        maxLength: columns,
      }),
      { minLength: rows, maxLength: rows },
    ),
  )

describe('hiddenCells', () => {
  test.each<[string, Sizes, (number | null)[][]]>([
    [
      'nothing is small',
      [
        [5, 6],
        [7, 8],
      ],
      [
        [5, 6],
        [7, 8],
      ],
    ],
    [
      // 3 takes 20 along in its row and 9 in its column; without 25 both would follow, and 3 with them.
      'four corners, not three',
      [
        [3, 20, 30],
        [9, 25, 11],
        [40, 8, 50],
      ],
      [
        [null, null, 30],
        [null, null, 11],
        [40, 8, 50],
      ],
    ],
    [
      // The second row is hidden because the first is: 30 and 10 would sum to it, and it would give away the first.
      'a value that is hidden takes its cells along',
      [
        [3, 0, 0],
        [30, 10, 0],
        [50, 60, 70],
        [40, 60, 70],
      ],
      [
        [null, 0, 0],
        [null, null, 0],
        [50, 60, 70],
        [40, 60, 70],
      ],
    ],
  ])('%s', (_, cells, expected) => {
    const { cells: flags } = hidden(cells)
    const shown = cells.map((row, y) => row.map((n, x) => (flags[y]![x]! ? null : n)))
    expect(shown).toEqual(expected)
  })

  test('leaves nothing small, and nothing small follows from what is left', () => {
    fc.assert(
      fc.property(table, cells => {
        const found = hidden(cells)
        const away = givenAway(cells, found)
        // Of fewer responses than the threshold nothing may be shown at all: `withheldSelection`.
        fc.pre(sumOf(cells.flat()) >= 5)
        for (const [y, row] of cells.entries())
          if (sumOf(row) > 0 && sumOf(row) < 5) expect(away.has(`row ${y}`)).toBe(false)
        for (const [y, row] of cells.entries()) {
          for (const [x, n] of row.entries()) {
            if (n === 0 || n >= 5) continue
            expect(found.cells[y]![x]).toBe(true)
            expect(away.has(`${y} ${x}`)).toBe(false)
          }
        }
        for (const lines of [
          cells.map((row, y) => row.map((n, x) => [n, found.cells[y]![x]!] as const)),
          columnsOf(cells.map((row, y) => row.map((n, x) => (found.cells[y]![x]! ? n : -n)))).map(column =>
            column.map(n => [Math.abs(n), n > 0] as const),
          ),
        ])
          for (const line of lines) {
            const together = sumOf(line.map(([n, isHidden]) => (isHidden ? n : 0)))
            const left = line.filter(([n, isHidden]) => n > 0 && !isHidden)
            expect(together === 0 || together >= 5 || left.length === 0).toBe(true)
          }
      }),
      { numRuns: 200 },
    )
  })
})
