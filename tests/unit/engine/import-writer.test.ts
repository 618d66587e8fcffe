import { expect, test } from 'vitest'
import { createImportWriter } from '#engine/import-writer.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import { useFakeDatabase } from '../../helpers/fake-database.ts'
import { makeChunk } from '../../helpers/make-chunk.ts'

const open = useFakeDatabase()
const rejected = (row: number) => ({ row, line: row + 1, reason: 'empty' as const, raw: '' })

function isEmpty(database: LowdownDatabase): Promise<boolean> {
  return Promise.all(database.tables.map(table => table.count())).then(counts => counts.every(n => n === 0))
}

test('stores chunks and rejected rows in order, and counts them', async () => {
  const database = await open()
  const writer = createImportWriter(database, 'i')
  for (let index = 0; index < 10; index += 1) {
    await writer.sink.chunk(makeChunk(3, 1 + index * 3))
    await writer.sink.rejected(Array.from({ length: 130 }, (_, row) => rejected(index * 130 + row)))
  }
  expect(await writer.finish()).toEqual({ chunks: 10, rejectedRows: 1300 })
  const chunks = await database.chunkCodes.toArray()
  expect(chunks.map(record => [record.chunk, record.rowNumber[0]])).toEqual(
    Array.from({ length: 10 }, (_, index) => [index, 1 + index * 3]),
  )
  const rows = (await database.rejectedRows.toArray()).flatMap(record => record.rows)
  expect(rows.map(row => row.row)).toEqual(Array.from({ length: 1300 }, (_, row) => row))
  await writer.discard()
  expect(await isEmpty(database)).toBe(true)
})

test('holds the import back while writes are under way', async () => {
  const database = await open()
  const writer = createImportWriter(database, 'i')
  const begun = Array.from({ length: 8 }, (_, index) => writer.sink.chunk(makeChunk(2, index * 2 + 1)))
  let free = 0
  for (const each of begun) void each.then(() => (free += 1))
  await Promise.resolve()
  await Promise.resolve()
  expect(free).toBeLessThanOrEqual(2)
  await writer.finish()
  expect(free).toBe(8)
})

test('a failed write is thrown by what comes next, and nothing is left', async () => {
  const database = await open()
  const writer = createImportWriter(database, 'i')
  await writer.sink.chunk(makeChunk(2))
  await writer.finish()
  const full = new DOMException('no room', 'QuotaExceededError')
  database.chunkCodes.hook('creating', () => {
    throw full
  })
  const writing = (async () => {
    for (let index = 0; index < 5; index += 1) await writer.sink.chunk(makeChunk(2))
    await writer.finish()
  })()
  await expect(writing).rejects.toMatchObject({ code: 'storage/quota-exceeded' })
  await writer.discard()
  expect(await isEmpty(database)).toBe(true)
})
