import { AppError } from '../../errors.ts'
import type { ByteSource } from '../byte-source.ts'
import type { Evidence, ReadingOptions, SheetFacts, TableReading } from '../mapping.ts'
import { sniffDelimiter } from './delimiter.ts'
import { jsonKind } from './json/json-kind.ts'
import { chooseSheet } from './workbook/choose-sheet.ts'
import { openWorkbook } from './workbook/open-workbook.ts'

/** The kind of a table and what else its reader has to know, with the reasons. */
export interface SettledTable extends Pick<TableReading, 'kind' | 'delimiter' | 'sheet'> {
  readonly evidence: readonly Evidence[]
}

/** The beginning of a file of text. */
export interface TextHead {
  readonly text: string
  /** True when that is all of it. */
  readonly isWhole: boolean
  readonly name: string
}

/** The kind of a table of text. A delimiter that was chosen says that it is none of JSON. */
export function settleTable({ text, isWhole, name }: TextHead, { delimiter }: ReadingOptions): SettledTable {
  if (delimiter !== undefined && delimiter !== '') {
    return delimited(delimiter, { code: 'delimiter-given', values: { delimiter } })
  }
  const json = jsonKind(text, name)
  if (json !== null) return { kind: json.kind, delimiter: '', evidence: [json.evidence] }
  const sniffed = sniffDelimiter(text, isWhole)
  return delimited(sniffed.delimiter, sniffed.evidence)
}

function delimited(delimiter: string, evidence: Evidence): SettledTable {
  return { kind: delimiter === '\t' ? 'tsv' : 'csv', delimiter, evidence: [evidence] }
}

/**
 * The sheet of a workbook that was named, else the one that looks most like responses.
 *
 * @throws AppError `import/unknown-sheet`, `import/header-only` for a workbook without rows, and those of
 * {@link openWorkbook}.
 */
export async function settleSheet(
  source: ByteSource,
  { sheet: wanted }: ReadingOptions,
): Promise<SettledTable & { readonly sheets: readonly SheetFacts[] }> {
  const workbook = await openWorkbook(source)
  const sheets = workbook.map(({ name, rows }) => ({ name, rows: rows.length }))
  const filled = sheets.filter(({ rows }) => rows > 0).length
  const sheet = wanted ?? chooseSheet(workbook)?.name
  if (sheet === undefined) throw new AppError('import/header-only', { file: source.name })
  const code = wanted !== undefined ? 'sheet-given' : filled === 1 ? 'sheet-only' : 'sheet-likeliest'
  return {
    kind: 'xlsx',
    delimiter: '',
    sheet,
    evidence: [
      { code: 'kind-xlsx', values: {} },
      { code, values: { sheet, sheets: filled } },
    ],
    sheets,
  }
}
