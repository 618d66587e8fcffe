import type { TableReading } from '../mapping.ts'
import { createDecoder } from '../reading/decoded-text.ts'
import type { ByteDecoder } from '../reading/dos-encodings.ts'
import { RecordSplitter } from '../reading/record-splitter.ts'
import type { RowBlock, TableToRead } from '../reading/table-reader.ts'
import { RecordScanner } from './record-scanner.ts'

/** Bytes that are looked at between two pauses: about a millisecond of work. */
const PIECE_BYTES = 262_144

/** Bytes of a record above which only the reader of text goes on. */
const RECORD_BYTES = 1024 * 1024

/** Records that are read from their bytes: `records.next()` until there is none. */
export interface RecordBlock {
  readonly records: RecordScanner
  readonly bytesRead: number
}

/** True for tables whose usual records can be read from their bytes: UTF-8, as it stands, quoted as usual. */
export function isReadableAsBytes({
  kind,
  encoding,
  delimiter,
  quotes,
  repairs = [],
}: TableReading): boolean {
  const isPlain = encoding === 'utf-8' && repairs.length === 0 && quotes !== 'none'
  return (kind === 'csv' || kind === 'tsv') && isPlain && [',', ';', '\t', '|'].includes(delimiter)
}

/**
 * The same rows in the same order as {@link readTable} has them. Usual records come as bytes; the first record, a last
 * one without a line end and whatever is unusual come as text from the same splitter, line by line.
 *
 * @throws AppError as the reader of text does.
 */
export async function* readRecords(
  table: Pick<TableToRead, 'source' | 'reading'>,
): AsyncGenerator<RowBlock | RecordBlock, void> {
  const { source, reading } = table
  const scanner = new RecordScanner(reading.delimiter)
  const text = new TextRecords(source.name, reading)
  const { window } = scanner
  let bytesRead = 0
  for await (const bytes of source.read()) {
    for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
      const piece = bytes.subarray(start, start + PIECE_BYTES)
      bytesRead += piece.length
      window.append(piece)
      while (window.size > 0) {
        if (text.isBetweenRecords) {
          yield { records: scanner, bytesRead }
          if (window.size === 0 || (scanner.stop === 'incomplete' && window.size < RECORD_BYTES)) break
        }
        if (!window.hasLineEnd && window.size < RECORD_BYTES) break
        const block = text.addLines(scanner)
        if (block !== null) yield { ...block, bytesRead }
      }
    }
  }
  for (const block of text.finish(scanner)) yield { ...block, bytesRead }
}

type TextBlock = Omit<RowBlock, 'bytesRead'>

/** Reads as text what the scanner leaves. */
class TextRecords {
  readonly #decoder: ByteDecoder
  readonly #splitter: RecordSplitter
  #endsWithLine = true
  /** Bytes to be read at once: twice as many each time that no record ended. */
  #least = 1

  constructor(fileName: string, reading: TableToRead['reading']) {
    this.#decoder = createDecoder(reading.encoding)
    this.#splitter = new RecordSplitter(fileName, reading, undefined)
  }

  /** True where the next byte begins a record, the first one apart. */
  get isBetweenRecords(): boolean {
    return this.#endsWithLine && this.#splitter.isBetweenRecords
  }

  /** Read at least a line of what the scanner has before it. */
  addLines(scanner: RecordScanner): TextBlock | null {
    const lines = scanner.window.takeLines(this.#least)
    if (this.isBetweenRecords) this.#splitter.line = scanner.nextLine
    this.#endsWithLine = lines.at(-1) === 0x0a
    const block = this.#splitter.add(this.#decoder.decode(lines, { stream: true }))
    scanner.nextLine = this.#splitter.line
    this.#least = this.isBetweenRecords ? 1 : this.#least * 2
    return block
  }

  *finish(scanner: RecordScanner): Generator<TextBlock> {
    while (scanner.window.size > 0) {
      const block = this.addLines(scanner)
      if (block !== null) yield block
    }
    const blocks = [this.#splitter.add(this.#decoder.decode()), this.#splitter.finish()]
    for (const block of blocks) if (block !== null) yield block
  }
}
