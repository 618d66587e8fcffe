import { AppError } from '../../../errors.ts'
import type { RowBlock, TableToRead } from '../table-reader.ts'
import { mergesOfRow, openWorkbook } from './open-workbook.ts'

/** Rows that are handed over at a time. */
const BLOCK_ROWS = 2000

/**
 * Read one sheet of a workbook. Rows without anything in them are left out; all others have as many cells as the
 * longest, because a sheet has no end to its right.
 *
 * @throws AppError `import/unknown-sheet`, and those of {@link openWorkbook}.
 */
export async function* readSheetTable({
  source,
  reading,
  notes,
}: TableToRead): AsyncGenerator<RowBlock, void> {
  const workbook = await openWorkbook(source)
  const sheet = workbook.find(({ name }) => name === reading.sheet)
  if (sheet === undefined) {
    const sheets = workbook.map(({ name }) => name).join(', ')
    throw new AppError('import/unknown-sheet', { file: source.name, sheet: reading.sheet ?? '', sheets })
  }
  if (notes !== undefined) {
    notes.hiddenRows = sheet.hiddenRows
    notes.formulaErrors = sheet.formulaErrors
  }
  const blank = Array.from({ length: sheet.width }, () => '')
  for (let first = 0; first < sheet.rows.length; first += BLOCK_ROWS) {
    const rows = sheet.rows.slice(first, first + BLOCK_ROWS)
    yield {
      rows: rows.map(row => [...row, ...blank.slice(row.length)]),
      lineOf: index => sheet.rowNumbers[first + index]!,
      mergesOf: index => mergesOfRow(sheet, first + index),
      bytesRead: (source.sizeBytes * (first + rows.length)) / sheet.rows.length,
    }
  }
}
