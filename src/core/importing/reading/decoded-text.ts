import type { TableToRead } from './table-reader.ts'
import { createDecoder } from './delimited-table.ts'

/** Bytes that are decoded at a time: a few milliseconds of work. */
const PIECE_BYTES = 262_144

/** A piece of the text of a file, and how far its bytes are read. */
export interface TextPiece {
  readonly text: string
  readonly bytesRead: number
}

/**
 * The text of a file, piece by piece; no character is cut between two.
 *
 * @throws TypeError for bytes that do not belong to the encoding, when `isStrict`.
 */
export async function* decodedText({
  source,
  reading,
  isStrict,
}: TableToRead): AsyncGenerator<TextPiece, void> {
  const decoder = createDecoder(reading.encoding, isStrict)
  let bytesRead = 0
  for await (const bytes of source.read()) {
    for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
      const piece = bytes.subarray(start, start + PIECE_BYTES)
      bytesRead += piece.length
      yield { text: decoder.decode(piece, { stream: true }), bytesRead }
    }
  }
  // A flush in stream mode would keep an incomplete character for ever; this call reports it.
  yield { text: decoder.decode(), bytesRead }
}
