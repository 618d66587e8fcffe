import { expect, test } from 'vitest'
import { TEXT_FIELDS, type ChunkCodes, type ResponseChunk } from '#core/survey/response-chunk.ts'
import { readCodes, readTexts, writeChunk } from '#storage/chunks.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import { textColumnOf, toTextsRecords } from '#storage/texts-record.ts'
import { useFakeDatabase } from '../../helpers/fake-database.ts'
import { makeChunk, textColumn } from '../../helpers/make-chunk.ts'

const open = useFakeDatabase()

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const value of values) found.push(value)
  return found
}

test('gives back what was written, chunk by chunk in order, and of no other import', async () => {
  const database = await open()
  const chunks = Array.from({ length: 70 }, (_, index) => makeChunk(3 + (index % 2), 1 + index * 1000))
  for (const [index, chunk] of [...chunks.entries()].reverse()) await writeChunk(database, 'b', index, chunk)
  await writeChunk(database, 'a', 0, makeChunk(2))
  await writeChunk(database, 'c', 0, makeChunk(2))

  const codes = await all(readCodes(database, 'b', chunks.length))
  expect(codes).toEqual(chunks.map(withoutTexts))
  for (const field of TEXT_FIELDS) {
    const columns = await all(readTexts(database, 'b', field, chunks.length))
    expect(columns).toEqual(chunks.map(chunk => (field === 'requester' ? null : chunk.texts[field])))
  }
})

test('does not store the buffer around a view', async () => {
  const database = await open()
  const chunk = makeChunk(4)
  const wide = new Uint8Array(100_000)
  wide.set(chunk.texts.comment.bytes, 11)
  const bytes = wide.subarray(11, 11 + chunk.texts.comment.bytes.length)
  const texts = { ...chunk.texts, comment: { offsets: chunk.texts.comment.offsets, bytes } }
  await writeChunk(database, 'a', 0, { ...chunk, texts })
  const stored = await database.chunkTexts.get(['a', 'comment', 0, 0])
  expect(stored?.bytes.buffer.byteLength).toBe(bytes.length)
  expect(await all(readTexts(database, 'a', 'comment', 1))).toEqual([chunk.texts.comment])
})

test('cuts a long text column into records and joins it again', () => {
  const column = textColumn(['first', '', 'a longer second text', 'ü'])
  const records = toTextsRecords({ importId: 'a', field: 'comment', chunk: 0 }, column, 7)
  expect(records.map(record => record.bytes.length)).toEqual([7, 7, 7, 6])
  expect(textColumnOf(records)).toEqual(column)
})

function withoutTexts(chunk: ResponseChunk): ChunkCodes {
  const { size, rowNumber, scoreCode, timeMs, timeKind, codes } = chunk
  return { size, rowNumber, scoreCode, timeMs, timeKind, codes }
}

const damages: readonly [string, (database: LowdownDatabase) => Promise<unknown>][] = [
  ['a missing chunk of codes', database => database.chunkCodes.delete(['a', 1])],
  ['a missing chunk of texts', database => database.chunkTexts.delete(['a', 'comment', 1, 0])],
  [
    'a changed score',
    database =>
      database.chunkCodes
        .where(':id')
        .equals(['a', 1])
        .modify(record => {
          record.scoreCode[2] = 9
        }),
  ],
  [
    'a shortened column',
    database =>
      database.chunkCodes
        .where(':id')
        .equals(['a', 0])
        .modify(record => {
          Object.assign(record, { rowNumber: record.rowNumber.slice(1) })
        }),
  ],
  [
    'a column that is no array',
    database =>
      database.chunkCodes
        .where(':id')
        .equals(['a', 0])
        .modify(record => {
          Object.assign(record, { timeMs: null })
        }),
  ],
  [
    'a changed letter',
    database =>
      database.chunkTexts
        .where(':id')
        .equals(['a', 'comment', 0, 0])
        .modify(record => {
          record.bytes[3] = 33
        }),
  ],
  [
    'a moved offset',
    database =>
      database.chunkTexts
        .where(':id')
        .equals(['a', 'comment', 0, 0])
        .modify(record => {
          record.offsets[1] = 2
        }),
  ],
]

test.each(damages)('says that data are damaged: %s', async (_name, damage) => {
  const database = await open()
  for (const index of [0, 1]) await writeChunk(database, 'a', index, makeChunk(5, 1 + index * 5))
  await damage(database)
  const readAll = async () => {
    await all(readCodes(database, 'a', 2))
    await all(readTexts(database, 'a', 'comment', 2))
  }
  await expect(readAll()).rejects.toMatchObject({ code: 'storage/damaged' })
})
