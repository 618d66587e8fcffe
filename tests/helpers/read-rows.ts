import { inspectFile } from '#core/importing/inspect-file.ts'
import type { FileInspection, ReadingOptions } from '#core/importing/mapping.ts'
import { readTable } from '#core/importing/reading/read-table.ts'
import { memorySource, quietContext } from './memory-source.ts'

/** What a table says: its column names and its rows as long as these, with the line of each. */
export interface PlainTable {
  readonly inspection: FileInspection
  readonly rows: readonly (readonly string[])[]
  readonly lines: readonly number[]
  /** Numbers of the rows that could not be read, from 0. */
  readonly unreadable: readonly number[]
}

/** Inspect a file and read its table again as an import would, from pieces of `pieceBytes`. */
export async function readRows(
  content: string | Uint8Array,
  name: string,
  options: ReadingOptions & { readonly pieceBytes?: number } = {},
): Promise<PlainTable> {
  const { pieceBytes = 1 << 20, ...reading } = options
  const source = memorySource(content, { name, pieceBytes })
  const inspection = await inspectFile(source, reading, quietContext())
  const width = inspection.columns.length
  const rows: (readonly string[])[] = []
  const lines: number[] = []
  const unreadable: number[] = []
  for await (const block of readTable({ source, reading: inspection.reading })) {
    for (const [index, row] of block.rows.entries()) {
      if (block.unreadable?.has(index) === true) unreadable.push(rows.length)
      rows.push([...row, ...Array.from({ length: Math.max(0, width - row.length) }, () => '')])
      lines.push(block.lineOf(index))
    }
  }
  return { inspection, rows, lines, unreadable }
}
