import { AppError } from '#core/errors.ts'
import {
  CODED_FIELDS,
  type ChunkCodes,
  type CodedField,
  type ResponseChunk,
} from '#core/survey/response-chunk.ts'
import { checksumOf } from './checksum.ts'
import { ownArray } from './own-array.ts'
import type { CodesRecord, NarrowCodes } from './records.ts'

/** The codes of a chunk as they are stored. */
export function toCodesRecord(
  key: Pick<CodesRecord, 'importId' | 'chunk'>,
  content: ResponseChunk,
): CodesRecord {
  const record = {
    ...key,
    size: content.size,
    rowNumber: ownArray(content.rowNumber),
    scoreCode: ownArray(content.scoreCode),
    timeMs: ownArray(content.timeMs),
    timeKind: ownArray(content.timeKind),
    ...(content.weight !== undefined && { weight: ownArray(content.weight) }),
    codes: eachField(field => narrowed(content.codes[field])),
    ...(content.others !== undefined && { others: content.others.map(narrowed) }),
    ...(content.measures !== undefined && { measures: content.measures.map(values => ownArray(values)) }),
  }
  return { ...record, checksum: checksumOf(arraysOf(record)) }
}

/** @throws AppError `storage/damaged` when the record is not as it was written. */
export function codesOf(record: CodesRecord): ChunkCodes {
  const arrays = arraysOf(record)
  const isWhole = arrays.every(array => ArrayBuffer.isView(array) && array.length === record.size)
  if (!isWhole || checksumOf(arrays) !== record.checksum)
    throw new AppError('storage/damaged', { part: 'codes' })
  return {
    size: record.size,
    rowNumber: record.rowNumber,
    scoreCode: record.scoreCode,
    timeMs: record.timeMs,
    timeKind: record.timeKind,
    ...(record.weight !== undefined && { weight: record.weight }),
    codes: eachField(field => Int32Array.from(record.codes[field])),
    ...(record.others !== undefined && { others: record.others.map(codes => Int32Array.from(codes)) }),
    ...(record.measures !== undefined && { measures: record.measures }),
  }
}

function arraysOf(record: Omit<CodesRecord, 'checksum'>) {
  const { rowNumber, scoreCode, timeMs, timeKind, weight, codes, others = [], measures = [] } = record
  const columns = [rowNumber, scoreCode, timeMs, timeKind, ...CODED_FIELDS.map(field => codes[field])]
  return [...columns, ...(weight === undefined ? [] : [weight]), ...others, ...measures]
}

/** Most fields have few values: a byte a response instead of four. */
function narrowed(codes: Int32Array): NarrowCodes {
  let highest = 0
  for (const code of codes) if (code > highest) highest = code
  if (highest <= 0x7f) return Int8Array.from(codes)
  return highest <= 0x7fff ? Int16Array.from(codes) : ownArray(codes)
}

function eachField<T>(make: (field: CodedField) => T): Record<CodedField, T> {
  return Object.fromEntries(CODED_FIELDS.map(field => [field, make(field)])) as Record<CodedField, T>
}
