import type { TableReading } from '../mapping.ts'
import { decoderOf, type ByteDecoder } from './dos-encodings.ts'
import { isLatinEncoding } from './latin-encoding.ts'
import { mendMojibake } from './mojibake.ts'
import { createPieceDecoder } from './piece-decoder.ts'
import type { ReadingNotes, TableToRead } from './table-reader.ts'
import { noteRepair } from './text-repairs.ts'

/** Bytes that are decoded at a time: a few milliseconds of work. */
const PIECE_BYTES = 262_144

/** A piece of the text of a file, and how far its bytes are read. */
export interface TextPiece {
  readonly text: string
  readonly bytesRead: number
}

/** What {@link decodedText} needs to know of a table. */
export type TextToRead = Pick<TableToRead, 'source' | 'isStrict' | 'notes'> & {
  readonly reading: Pick<TableReading, 'encoding' | 'repairs'>
}

/** The plain decoder of an encoding that is known to exist. */
export function createDecoder(encoding: string): ByteDecoder {
  return decoderOf(encoding)
}

/**
 * The text of a file, piece by piece, with its repairs; no character is cut between two. Text that could be repaired
 * and is not is noted.
 *
 * @throws TypeError for bytes that do not belong to the encoding, when `isStrict`.
 */
export async function* decodedText(table: TextToRead): AsyncGenerator<TextPiece, void> {
  const { source, reading, notes, isStrict = false } = table
  const decoder = createPieceDecoder(reading, {
    isStrict,
    ...(notes !== undefined && { notes: notes.mended }),
  })
  const isLatin = isLatinEncoding(reading.encoding)
  let bytesRead = 0
  for await (const bytes of source.read()) {
    for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
      const piece = bytes.subarray(start, start + PIECE_BYTES)
      bytesRead += piece.length
      const text = decoder.decode(piece)
      // Text of plain ASCII, as most is, has nothing to look for.
      const isPlain = text.length === piece.length && !isLatin
      if (notes !== undefined && !isPlain) lookForMojibake(text, reading, notes)
      yield { text, bytesRead }
    }
  }
  yield { text: decoder.finish(), bytesRead }
}

/**
 * Note text that was UTF-8 once and is not now: garbled before it was written, or written beside another encoding. What
 * is cut between two pieces is missed.
 */
function lookForMojibake(
  text: string,
  { encoding, repairs = [] }: TextToRead['reading'],
  notes: ReadingNotes,
): void {
  const repair = isLatinEncoding(encoding) && !repairs.includes('mixed-utf8') ? 'mixed-utf8' : 'mojibake'
  if (repairs.includes(repair)) return
  const { count, examples } = mendMojibake(text)
  if (count > 0) noteRepair(notes.found, repair, count, examples)
}
