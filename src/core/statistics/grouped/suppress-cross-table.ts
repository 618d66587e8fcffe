import type { Thresholds } from '../base-size.ts'
import type { CrossSide, CrossTable } from './cross-table.ts'
import { hiddenCells, type HiddenInTable } from './hidden-cells.ts'

const NOTHING = { n: 0 } as const

/** What a table has to hide. @param table - With all of its figures. */
export function hiddenInTable({ by, across, cells }: CrossTable, thresholds: Thresholds): HiddenInTable {
  const sizes = (side: CrossSide) => side.values.map(({ figures }) => figures ?? NOTHING)
  return hiddenCells(
    { rows: sizes(by), columns: sizes(across), cells: cells.map(row => row.map(cell => cell ?? NOTHING)) },
    thresholds,
  )
}

/** The table as a screen or a report may show it: null in the place of figures that are hidden, see {@link hiddenCells}. */
export function suppressCrossTable(table: CrossTable, thresholds: Thresholds): CrossTable {
  if (thresholds.hiddenBelow <= 0) return table
  const hidden = hiddenInTable(table, thresholds)
  const shown = (side: CrossSide, flags: readonly boolean[]): CrossSide => ({
    ...side,
    values: side.values.map((value, at) => (flags[at]! ? { ...value, figures: null } : value)),
  })
  return {
    ...table,
    by: shown(table.by, hidden.rows),
    across: shown(table.across, hidden.columns),
    cells: table.cells.map((row, y) => row.map((cell, x) => (hidden.cells[y]![x]! ? null : cell))),
  }
}
