import { noteRepair, type RepairNotes } from './text-repairs.ts'

type Rows = readonly (readonly string[])[]

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA_SIGNS = '=+-@\t\r'
const GUARDS = Array.from(FORMULA_SIGNS, sign => `'${sign}`)

/** True where some cell of a text may have an apostrophe before what would be a formula. Cost: a quick search. */
export function mayHaveGuards(text: string): boolean {
  return text.includes("'") && GUARDS.some(guard => text.includes(guard))
}

/** The rows without the apostrophes that were added lest a spreadsheet take cells for formulas; counted in `notes`. */
export function stripGuards(rows: Rows, notes: RepairNotes | undefined): Rows {
  return rows.map(row => {
    if (!row.some(isGuarded)) return row
    return row.map(cell => {
      if (!isGuarded(cell)) return cell
      if (notes !== undefined) noteGuard(cell, notes)
      return cell.slice(1)
    })
  })
}

/**
 * Note the cells that have an apostrophe before a sign of formulas.
 *
 * @returns How many cells begin like a formula without one: a tool that guards cells would leave none.
 */
export function lookForGuards(rows: Rows, notes: RepairNotes): number {
  let bareFormulas = 0
  for (const row of rows) {
    for (const cell of row) {
      if (isGuarded(cell)) noteGuard(cell, notes)
      else if (cell.startsWith('=') || cell.startsWith('@')) bareFormulas += 1
    }
  }
  return bareFormulas
}

function isGuarded(cell: string): boolean {
  return cell.length > 1 && cell.startsWith("'") && FORMULA_SIGNS.includes(cell[1]!)
}

function noteGuard(cell: string, notes: RepairNotes): void {
  noteRepair(notes, 'apostrophes', 1, [`${cell.slice(0, 12)} → ${cell.slice(1, 12)}`])
}
