import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { AppError, isAbortError } from '#core/errors.ts'
import { DATABASE_VERSION, openDatabase } from '#storage/lowdown-database.ts'
import { storing, toStorageError } from '#storage/storage-errors.ts'
import { useFakeDatabase } from '../../helpers/fake-database.ts'

const open = useFakeDatabase()
const dom = (name: string): DOMException => new DOMException('from the browser', name)

test.each([
  ['a full disk', dom('QuotaExceededError'), 'storage/quota-exceeded'],
  ['a full disk inside a broken transaction', abortedBy(dom('QuotaExceededError')), 'storage/quota-exceeded'],
  ['a version error', dom('VersionError'), 'storage/newer-version'],
  ['a failed opening', new Dexie.OpenFailedError('no'), 'storage/open-failed'],
  ['a broken backing store', dom('UnknownError'), 'storage/open-failed'],
  ['a lost blob', dom('NotReadableError'), 'storage/damaged'],
  ['a broken transaction', abortedBy(null), 'unexpected'],
  ['anything else', new TypeError('x is undefined'), 'unexpected'],
  ['an error of ours', new AppError('storage/damaged'), 'storage/damaged'],
])('%s', (_name, error, code) => {
  const found = toStorageError(error)
  expect(found).toMatchObject({ name: 'AppError', code })
  expect(isAbortError(found)).toBe(false)
})

function abortedBy(inner: DOMException | null): Error {
  return inner === null ? new Dexie.AbortError('aborted') : new Dexie.AbortError('aborted', inner)
}

test('a cancel of ours stays a cancel', async () => {
  const cancel = dom('AbortError')
  await expect(storing(() => Promise.reject(cancel))).rejects.toBe(cancel)
})

/** Dexie counts in tenths. */
const LATER = DATABASE_VERSION + 1

test('refuses a database of a later version and does not touch it', async () => {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('lowdown', LATER * 10)
    request.onupgradeneeded = () => request.result.createObjectStore('ofLater')
    request.onerror = () => reject(new Error('not opened'))
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
  })
  await expect(openDatabase()).rejects.toMatchObject({
    code: 'storage/newer-version',
    details: { found: LATER },
  })
  const [left] = await indexedDB.databases()
  expect(left).toEqual({ name: 'lowdown', version: LATER * 10 })
})

test('opens what it has made', async () => {
  await open()
  expect((await open()).verno).toBe(DATABASE_VERSION)
})

test('says that a database that cannot be opened is that', async () => {
  const { indexedDB: factory } = globalThis
  const failing = {
    open: () => {
      throw dom('UnknownError')
    },
    databases: () => Promise.resolve([]),
  }
  Dexie.dependencies.indexedDB = failing as unknown as IDBFactory
  await expect(openDatabase()).rejects.toMatchObject({ code: 'storage/open-failed' })
  Dexie.dependencies.indexedDB = factory
})
