import type { MergeRange } from 'hucre/xlsx'
import { AppError } from '../../../errors.ts'
import type { ByteSource } from '../../byte-source.ts'
import { readWhole } from '../read-whole.ts'
import type { MergedCells } from '../table-reader.ts'
import { assertWorkbookSize } from './workbook-size.ts'
import { cellText, isFormulaError, type CellValue } from './cell-text.ts'

/** Bytes up to which a workbook is read: all its cells are held at once, some 60 bytes of memory for one in the file. */
const WORKBOOK_LIMIT_BYTES = 32 * 1024 * 1024

/** The rows of one sheet that have anything in them. */
export interface WorkbookSheet {
  readonly name: string
  readonly isHidden: boolean
  /** Cells as text, up to the last that is not blank. */
  readonly rows: readonly (readonly string[])[]
  /** Number of each row in the sheet, from 1. */
  readonly rowNumbers: readonly number[]
  /** Cells that are merged across columns, by the number of their row. */
  readonly merges: ReadonlyMap<number, readonly MergedCells[]>
  /** Cells of the longest row. */
  readonly width: number
  readonly hiddenRows: number
  readonly formulaErrors: number
}

export type Workbook = readonly WorkbookSheet[]

/** What was opened stays as long as its source does: it is wanted again for every sheet, and for the import. */
const opened = new WeakMap<ByteSource, Promise<Workbook>>()

/**
 * The sheets of an Excel workbook (.xlsx, .xlsm), in its order.
 *
 * @throws AppError `import/too-large` above 32 MB, `import/workbook-too-large` above 256 MB unpacked,
 * `import/too-many-cells` for a sheet that spans more than 20 million, `import/broken-file`, and what the source throws.
 */
export function openWorkbook(source: ByteSource): Promise<Workbook> {
  const known = opened.get(source)
  if (known !== undefined) return known
  const workbook = readWorkbook(source)
  opened.set(source, workbook)
  workbook.catch(() => opened.delete(source))
  return workbook
}

async function readWorkbook(source: ByteSource): Promise<Workbook> {
  const bytes = await readWhole(source, { kind: 'Excel', limitBytes: WORKBOOK_LIMIT_BYTES })
  await assertWorkbookSize(bytes, source.name)
  // Few files are workbooks: what reads them is loaded when first wanted.
  const { readXlsx } = await import('hucre/xlsx')
  try {
    const { sheets } = await readXlsx(bytes)
    return sheets.map(({ name, rows, rowDefs, merges = [], hidden, veryHidden }) => ({
      name,
      isHidden: hidden === true || veryHidden === true,
      merges: mergesByRow(merges),
      ...rowsOf(
        rows,
        new Set([...(rowDefs ?? [])].flatMap(([row, def]) => (def.hidden === true ? [row] : []))),
      ),
    }))
  } catch (error) {
    throw readError(error, source.name)
  }
}

/** Cells that the library lays out for one sheet, in millions. */
const CELLS_LIMIT_MILLIONS = 20

/** The library tells of too many cells by its words only. */
function readError(error: unknown, file: string): AppError {
  const isTooWide =
    error instanceof Error && /^Sheet "[^]*" spans \d+ rows x \d+ columns /.test(error.message)
  return isTooWide
    ? new AppError('import/too-many-cells', { file, limitMillions: CELLS_LIMIT_MILLIONS }, { cause: error })
    : new AppError('import/broken-file', { file, kind: 'Excel' }, { cause: error })
}

/** The cells of row `index` of a sheet (of those that have anything in them) that are merged across columns. */
export function mergesOfRow(sheet: WorkbookSheet, index: number): readonly MergedCells[] {
  return sheet.merges.get(sheet.rowNumbers[index]!) ?? []
}

function mergesByRow(merges: readonly MergeRange[]): ReadonlyMap<number, readonly MergedCells[]> {
  const byRow = new Map<number, MergedCells[]>()
  for (const { startRow, startCol, endCol } of merges) {
    if (startCol === endCol) continue
    const inRow = byRow.get(startRow + 1) ?? []
    byRow.set(startRow + 1, inRow)
    inRow.push({ from: startCol, to: endCol })
  }
  return byRow
}

function rowsOf(
  cells: readonly (readonly CellValue[])[],
  hidden: ReadonlySet<number>,
): Omit<WorkbookSheet, 'name' | 'isHidden' | 'merges'> {
  const rows: (readonly string[])[] = []
  const rowNumbers: number[] = []
  let [width, hiddenRows, formulaErrors] = [0, 0, 0]
  for (const [index, values] of cells.entries()) {
    const row = values.map(cellText)
    while (row.length > 0 && row.at(-1)!.trim() === '') row.pop()
    if (row.length === 0) continue
    rows.push(row)
    rowNumbers.push(index + 1)
    width = Math.max(width, row.length)
    if (hidden.has(index)) hiddenRows += 1
    for (const value of values) if (isFormulaError(value)) formulaErrors += 1
  }
  return { rows, rowNumbers, width, hiddenRows, formulaErrors }
}
