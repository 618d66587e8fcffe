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
  const tests = filters.map(cellTest)
  return row => {
    for (const test of tests) {
      const reason = test(row)
      if (reason !== null) return reason
    }
    return null
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
