import { readDelimitedTable } from './delimited-table.ts'
import { readJsonLines } from './json/json-lines.ts'
import { readJsonTable } from './json/json-table.ts'
import { readSheetTable } from './workbook/sheet-table.ts'
import type { RowBlock, TableToRead } from './table-reader.ts'

/**
 * The rows of a table of any kind, in file order. A block may be empty: a sign of life from a reader that has read or
 * looked at some bytes, so that whoever takes the rows can report, pause and stop.
 *
 * @throws AppError as the reader of the kind does; TypeError for bytes that do not belong to the encoding, when
 * `isStrict`.
 */
export function readTable(table: TableToRead): AsyncGenerator<RowBlock, void> {
  switch (table.reading.kind) {
    case 'csv':
    case 'tsv':
      return readDelimitedTable(table)
    case 'jsonl':
      return readJsonLines(table)
    case 'json':
      return readJsonTable(table)
    case 'xlsx':
      return readSheetTable(table)
  }
}
