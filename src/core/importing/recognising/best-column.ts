import type { ColumnRole, RoleGuess } from '../mapping.ts'
import { isUnique } from './column-fits.ts'
import type { ColumnFacts } from './column-profiler.ts'
import { columnWeight, isMachineMade } from './role-words.ts'

/** A guess of no column. */
export function noColumn(role: ColumnRole): RoleGuess {
  return { role, columns: [], confidence: 0, evidence: [] }
}

/** The column that fits a role best, the first of equals; none where nothing fits. */
export function bestColumn(
  role: ColumnRole,
  columns: readonly ColumnFacts[],
  fit: (column: ColumnFacts) => number,
): RoleGuess {
  let found: ColumnFacts | null = null
  let best = 0
  for (const column of columns) {
    const value = column.filled === 0 || isMachineMade(column.header) ? 0 : fit(column)
    if (value > best) {
      best = value
      found = column
    }
  }
  if (found === null) return noColumn(role)
  const code = columnWeight(found, role) > 0 ? 'header-names-role' : 'values-fit'
  const { distinct } = found
  const unique =
    role === 'id' ? [{ code: isUnique(found) ? 'id-unique' : 'id-ticket', values: { n: distinct } }] : []
  return {
    role,
    columns: [found.index],
    confidence: Math.round(Math.min(0.95, best / 11) * 100) / 100,
    evidence: [{ code, values: { header: found.header } }, ...unique],
  }
}
