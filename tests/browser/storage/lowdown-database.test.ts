import { afterEach, expect, test } from 'vitest'
import { Dexie } from 'dexie'
import { writeChunk } from '#storage/chunks.ts'
import { sweepUnfinishedImports } from '#storage/import-contents.ts'
import { DATABASE_VERSION, openDatabase } from '#storage/lowdown-database.ts'
import fixture from '../../fixtures/databases/v1.json?raw'
import { decodeArrays, restoreDatabase, type DatabaseDump } from '../../helpers/database-dump.ts'
import { makeChunk } from '../../helpers/make-chunk.ts'
import { readEverything } from '../../helpers/read-everything.ts'

const version1 = JSON.parse(fixture) as { readonly dump: DatabaseDump; readonly expected: unknown }
const name = `storage-${crypto.randomUUID()}`
afterEach(() => Dexie.delete(name))

test('a browser opens a database of version 1 and reads it whole', async () => {
  await restoreDatabase({ ...version1.dump, name })
  const database = await openDatabase({ name })
  expect(await readEverything(database)).toEqual(decodeArrays(version1.expected))
  database.close()
})

test('a browser sweeps an import without its mark by ranges of compound keys', async () => {
  await restoreDatabase({ ...version1.dump, name })
  const database = await openDatabase({ name, durability: 'relaxed' })
  for (const index of [0, 1, 40]) await writeChunk(database, 'unfinished', index, makeChunk(9))
  expect(await sweepUnfinishedImports(database)).toBe(1)
  expect(await readEverything(database)).toEqual(decodeArrays(version1.expected))
  expect(await database.chunkTexts.where(':id').above(['unfinished']).count()).toBe(0)
  database.close()
})

test('a browser refuses a database of a later version and leaves it alone', async () => {
  // Dexie counts in tenths.
  const version = (DATABASE_VERSION + 1) * 10
  await restoreDatabase({ name, version, stores: [] })
  await expect(openDatabase({ name })).rejects.toMatchObject({ code: 'storage/newer-version' })
  const left = (await indexedDB.databases()).find(database => database.name === name)
  expect(left?.version).toBe(version)
})
