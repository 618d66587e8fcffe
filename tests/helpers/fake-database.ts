import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { Dexie } from 'dexie'
import { afterEach, beforeEach } from 'vitest'
import { openDatabase, type DatabaseOptions, type LowdownDatabase } from '#storage/lowdown-database.ts'

/** Gives each test of the file an empty IndexedDB of its own; returns how to open the database in it. */
export function useFakeDatabase(): (options?: DatabaseOptions) => Promise<LowdownDatabase> {
  const opened: LowdownDatabase[] = []
  beforeEach(() => {
    const factory = new IDBFactory()
    Object.assign(globalThis, { indexedDB: factory, IDBKeyRange })
    Dexie.dependencies.indexedDB = factory
    Dexie.dependencies.IDBKeyRange = IDBKeyRange
  })
  afterEach(() => {
    for (const database of opened.splice(0)) database.close()
  })
  return async options => {
    const database = await openDatabase(options)
    opened.push(database)
    return database
  }
}
