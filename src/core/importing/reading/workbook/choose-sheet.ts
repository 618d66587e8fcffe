import { formatNamed } from '../../formats/all-formats.ts'
import { recogniseRoles } from '../../recognising/recognise-roles.ts'
import { TableSurveyor } from '../table-surveyor.ts'
import { mergesOfRow, type Workbook, type WorkbookSheet } from './open-workbook.ts'

/** Rows of each sheet that are looked at. */
const TRIAL_ROWS = 200

/**
 * The sheet that looks most like responses: one with a column that looks like a score goes before one that only has
 * comments, that before any other; then the one with most rows, then the first. Sheets that Excel does not show are
 * taken only where no other has rows. Null where none has.
 */
export function chooseSheet(workbook: Workbook): WorkbookSheet | null {
  const filled = workbook.filter(({ rows }) => rows.length > 0)
  const shown = filled.filter(({ isHidden }) => !isHidden)
  let best: { sheet: WorkbookSheet; likeness: number } | null = null
  for (const sheet of shown.length > 0 ? shown : filled) {
    const likeness = likenessOf(sheet)
    const isBetter =
      best === null ||
      likeness > best.likeness ||
      (likeness === best.likeness && sheet.rows.length > best.sheet.rows.length)
    if (isBetter) best = { sheet, likeness }
  }
  return best?.sheet ?? null
}

function likenessOf(sheet: WorkbookSheet): number {
  const surveyor = new TableSurveyor(undefined)
  surveyor.add({ rows: sheet.rows.slice(0, TRIAL_ROWS), mergesOf: index => mergesOfRow(sheet, index) })
  const { reading, columns, rows } = surveyor.finish({ kind: 'xlsx', encoding: 'utf-8', delimiter: '' })
  if (rows === 0) return 0
  const { mapping } = recogniseRoles(columns, rows, formatNamed(reading.recognisedAs))
  return mapping.score.length > 0 ? 3 : mapping.comment.length > 0 ? 2 : 1
}
