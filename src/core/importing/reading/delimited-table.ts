import type { ByteSource } from '../byte-source.ts'
import type { TableReading } from '../mapping.ts'
import { decodedText } from './decoded-text.ts'
import { RecordSplitter } from './record-splitter.ts'
import type { ReadingNotes, RowBlock } from './table-reader.ts'

export interface DelimitedTableOptions {
  readonly source: ByteSource
  readonly reading: Pick<TableReading, 'encoding' | 'delimiter' | 'repairs' | 'quotes'>
  /** Throw where a byte sequence is not of the encoding, instead of showing U+FFFD. */
  readonly isStrict?: boolean
  readonly notes?: ReadingNotes
}

/**
 * Read a text table (CSV, TSV) row by row from its bytes, in one pass and in memory that does not grow with the file.
 *
 * LF, CRLF and CR end a row outside quoted cells, also mixed. Quotation marks count only as the first character of a
 * cell and are doubled inside; with `quotes: 'none'` they enclose nothing beyond their line. Cells are given as they
 * stand, blank lines as `['']`; the line `sep=;` by which Excel is told the delimiter is none of the table's. A cell
 * that the end of the file cuts off is given as far as it goes.
 *
 * @throws AppError `import/unclosed-quote`, `import/record-too-long`; TypeError for bytes that do not belong to the
 * encoding, when `isStrict`.
 */
export async function* readDelimitedTable(options: DelimitedTableOptions): AsyncGenerator<RowBlock, void> {
  const splitter = new RecordSplitter(options.source.name, options.reading, options.notes)
  let bytesRead = 0
  for await (const piece of decodedText(options)) {
    bytesRead = piece.bytesRead
    const block = splitter.add(piece.text)
    if (block !== null) yield { ...block, bytesRead }
  }
  const block = splitter.finish()
  if (block !== null) yield { ...block, bytesRead }
}
