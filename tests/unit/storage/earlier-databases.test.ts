import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DATABASE_VERSION } from '#storage/lowdown-database.ts'
import { sweepUnfinishedImports } from '#storage/import-contents.ts'
import { decodeArrays, restoreDatabase, type DatabaseDump } from '../../helpers/database-dump.ts'
import { useFakeDatabase } from '../../helpers/fake-database.ts'
import { readEverything } from '../../helpers/read-everything.ts'

interface Fixture {
  readonly version: number
  readonly dump: DatabaseDump
  readonly expected: unknown
}

const folder = new URL('../../fixtures/databases/', import.meta.url)
const fixtures = readdirSync(folder)
  .filter(name => /^v\d+\.json$/.test(name))
  .map(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Fixture)

const open = useFakeDatabase()

test('there is a database of every version', () => {
  const versions = fixtures.map(fixture => fixture.version).sort((a, b) => a - b)
  expect(versions).toEqual(Array.from({ length: DATABASE_VERSION }, (_, index) => index + 1))
})

test.each(fixtures)('a database of version $version is opened and read whole', async ({ dump, expected }) => {
  await restoreDatabase(dump)
  const database = await open()
  expect(await sweepUnfinishedImports(database)).toBe(0)
  expect(await readEverything(database)).toEqual(decodeArrays(expected))
  expect(database.verno).toBe(DATABASE_VERSION)
})
