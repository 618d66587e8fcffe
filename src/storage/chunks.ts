import { Dexie } from 'dexie'
import { AppError } from '#core/errors.ts'
import {
  TEXT_FIELDS,
  type ChunkCodes,
  type ResponseChunk,
  type TextColumn,
  type TextField,
} from '#core/survey/response-chunk.ts'
import { codesOf, toCodesRecord } from './codes-record.ts'
import type { LowdownDatabase } from './lowdown-database.ts'
import type { TextsRecord } from './records.ts'
import { storing } from './storage-errors.ts'
import { textColumnOf, toTextsRecords } from './texts-record.ts'

/** Chunks read in one request: some 30 MB of codes at the most. */
const CODES_AT_ONCE = 32

/** Texts read in one request; each record has up to 8 MiB. */
const TEXTS_AT_ONCE = 8

/** Store one chunk of an import, codes and texts apart, in one transaction. The arrays are copied. */
export function writeChunk(
  database: LowdownDatabase,
  importId: string,
  chunk: number,
  content: ResponseChunk,
): Promise<void> {
  return storing(() =>
    database.transaction('rw', database.chunkCodes, database.chunkTexts, async () => {
      const texts = TEXT_FIELDS.flatMap(field =>
        toTextsRecords({ importId, field, chunk }, content.texts[field]),
      )
      await Promise.all([
        database.chunkCodes.add(toCodesRecord({ importId, chunk }, content)),
        database.chunkTexts.bulkAdd(texts),
      ])
    }),
  )
}

/**
 * The codes of an import's chunks, in order, some at a time. 0.1 s for a million responses.
 * @throws AppError `storage/damaged` when a chunk is missing or not as it was written.
 */
export async function* readCodes(
  database: LowdownDatabase,
  importId: string,
  chunks: number,
): AsyncGenerator<ChunkCodes> {
  for (let from = 0; from < chunks; from += CODES_AT_ONCE) {
    const to = Math.min(chunks, from + CODES_AT_ONCE)
    const records = await storing(() =>
      database.chunkCodes.where(':id').between([importId, from], [importId, to], true, false).toArray(),
    )
    if (records.length !== to - from) throw new AppError('storage/damaged', { part: 'codes' })
    for (const record of records) yield codesOf(record)
  }
}

/**
 * One text column of an import's chunks, in order; null for a chunk in which no response has such a text.
 *
 * @param first - The chunk to begin with.
 * @throws AppError `storage/damaged` when a record is missing or not as it was written.
 */
export async function* readTexts(
  database: LowdownDatabase,
  importId: string,
  field: TextField,
  chunks: number,
  first = 0,
): AsyncGenerator<TextColumn | null, void> {
  for (let from = first; from < chunks; from += TEXTS_AT_ONCE) {
    const to = Math.min(chunks, from + TEXTS_AT_ONCE)
    const records = await storing(() =>
      database.chunkTexts
        .where(':id')
        .between([importId, field, from, Dexie.minKey], [importId, field, to - 1, Dexie.maxKey])
        .toArray(),
    )
    for (let chunk = from; chunk < to; chunk += 1) {
      yield textColumnOf(records.filter((record: TextsRecord) => record.chunk === chunk))
    }
  }
}
