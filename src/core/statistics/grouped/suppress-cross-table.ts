import type { Thresholds } from '../base-size.ts'
import { orderNamed } from '../suppress-groups.ts'
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

/**
 * The table as a screen or a report may show it: null in the place of figures that are hidden, see {@link hiddenCells}; hidden
 * rows and columns last, for their place would tell their size.
 */
export function suppressCrossTable(table: CrossTable, thresholds: Thresholds): CrossTable {
  if (thresholds.hiddenBelow <= 0) return table
  const hidden = hiddenInTable(table, thresholds)
  const rows = orderNamed(table.by.field, table.by.values, hidden.rows)
  const columns = orderNamed(table.across.field, table.across.values, hidden.columns)
  return {
    ...table,
    by: shownSide(table.by, rows, hidden.rows),
    across: shownSide(table.across, columns, hidden.columns),
    cells: rows.map(y => columns.map(x => (hidden.cells[y]![x]! ? null : table.cells[y]![x]!))),
  }
}

function shownSide(side: CrossSide, order: readonly number[], hidden: readonly boolean[]): CrossSide {
  const values = order.map(place => {
    const value = side.values[place]!
    return hidden[place]! ? { ...value, figures: null } : value
  })
  return { ...side, values }
}
