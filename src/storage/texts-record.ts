import { AppError } from '#core/errors.ts'
import type { TextColumn } from '#core/survey/response-chunk.ts'
import { checksumOf } from './checksum.ts'
import { ownArray } from './own-array.ts'
import type { TextsRecord } from './records.ts'

/** Bytes of text a record holds at the most. Some databases refuse records of 128 MiB; large ones are slow in all. */
const PART_BYTES = 8 * 1024 * 1024

const NO_OFFSETS = new Uint32Array(0)

/** A text column of a chunk as it is stored: one record, or several where the text is long. */
export function toTextsRecords(
  key: Pick<TextsRecord, 'importId' | 'field' | 'chunk'>,
  column: TextColumn,
  partBytes = PART_BYTES,
): TextsRecord[] {
  const parts = Math.max(1, Math.ceil(column.bytes.length / partBytes))
  return Array.from({ length: parts }, (_, part) => {
    const hasOffsets = part === 0 && column.bytes.length > 0
    const offsets = hasOffsets ? ownArray(column.offsets) : NO_OFFSETS
    const bytes = ownArray(column.bytes.subarray(part * partBytes, (part + 1) * partBytes))
    return { ...key, part, parts, offsets, bytes, checksum: checksumOf([offsets, bytes]) }
  })
}

/**
 * A text column of a chunk from its records, in order of their parts. Null for a column in which
 * no response has a text.
 * @throws AppError `storage/damaged` when one is missing or not as it was written.
 */
export function textColumnOf(records: readonly TextsRecord[]): TextColumn | null {
  const [first] = records
  const isWhole =
    first?.parts === records.length &&
    records.every(
      (record, part) =>
        record.part === part && checksumOf([record.offsets, record.bytes]) === record.checksum,
    )
  if (!isWhole) throw new AppError('storage/damaged', { part: 'texts' })
  if (first.offsets.length === 0) return null
  return { offsets: first.offsets, bytes: records.length === 1 ? first.bytes : joined(records) }
}

function joined(records: readonly TextsRecord[]): Uint8Array {
  const bytes = new Uint8Array(records.reduce((sum, record) => sum + record.bytes.length, 0))
  let position = 0
  for (const record of records) {
    bytes.set(record.bytes, position)
    position += record.bytes.length
  }
  return bytes
}
