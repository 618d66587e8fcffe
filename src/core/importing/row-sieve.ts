import { foldText } from '../survey/fold-text.ts'
import type { RejectReason, RowFilter } from './mapping.ts'
import { detached } from './reading/table-reader.ts'

/** Cells of one column whose verdict is remembered. */
const REMEMBERED = 10_000

/** Says why a row is put aside, null where it is not. */
export type RowSieve = (row: readonly string[]) => RejectReason | null

/** The sieve that some filters make; null for none, so that files without them pay nothing. */
export function rowSieve(filters: readonly RowFilter[]): RowSieve | null {
  if (filters.length === 0) return null
  const tests = filters.map(rowTest)
  return row => {
    for (const test of tests) {
      const reason = test(row)
      if (reason !== null) return reason
    }
    return null
  }
}

/**
 * Tells rows that a sieve can judge only by all of their cells, by those cells of which it is made; null where the
 * filters' own columns are always enough.
 */
export function wholeRowTest(filters: readonly RowFilter[]): ((row: readonly string[]) => boolean) | null {
  const tests = filters.filter(({ rows }) => rows !== undefined).map(cellTest)
  return tests.length === 0 ? null : row => tests.some(test => test(row) !== null)
}

function rowTest(filter: RowFilter): RowSieve {
  const { rows } = filter
  const test = cellTest(filter)
  if (rows === undefined) return test
  return row => {
    const reason = test(row)
    return reason !== null && rows.some(cells => isSameRow(cells, row)) ? reason : null
  }
}

function cellTest({ column, values, keeps, reason }: RowFilter): RowSieve {
  const known = new Map<string, RejectReason | null>()
  const wanted = new Set(values)
  return row => {
    const cell = row[column] ?? ''
    const verdict = known.get(cell)
    if (verdict !== undefined) return verdict
    const fresh = wanted.has(foldText(cell)) === (keeps === true) ? null : reason
    if (known.size >= REMEMBERED) known.clear()
    known.set(detached(cell), fresh)
    return fresh
  }
}

function isSameRow(cells: readonly string[], row: readonly string[]): boolean {
  const width = Math.max(cells.length, row.length)
  for (let column = 0; column < width; column += 1)
    if ((row[column] ?? '').trim() !== (cells[column] ?? '').trim()) return false
  return true
}
