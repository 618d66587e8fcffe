import { AppError, type AppErrorCode } from '#core/errors.ts'

/** Names of errors by which a browser says that stored bytes cannot be read any more. */
const DAMAGE = new Set(['DataError', 'NotReadableError', 'NotFoundError', 'DataCloneError', 'EncodingError'])

/** Names by which Dexie and IndexedDB say that a database cannot be opened. */
const CLOSED = new Set(['OpenFailedError', 'MissingAPIError', 'DatabaseClosedError', 'UnknownError'])

/**
 * Any error of a database action as an `AppError`; what is one already, and a cancel, stay as they are.
 *
 * Dexie calls the end of a broken transaction `AbortError` and keeps the reason inside; taken as it is, a full disk
 * would pass for a cancelled job.
 */
export function toStorageError(error: unknown, otherwise: AppErrorCode = 'unexpected'): Error {
  if (error instanceof AppError) return error
  const names = namesOf(error)
  const details = { message: messageOf(error) }
  if (names.includes('QuotaExceededError'))
    return new AppError('storage/quota-exceeded', details, { cause: error })
  if (names.includes('VersionError')) return new AppError('storage/newer-version', details, { cause: error })
  if (isCancel(error)) return error as Error
  if (names.some(name => CLOSED.has(name)))
    return new AppError('storage/open-failed', details, { cause: error })
  if (names.some(name => DAMAGE.has(name))) return new AppError('storage/damaged', details, { cause: error })
  return new AppError(otherwise, details, { cause: error })
}

/** Do a piece of work on the database; its errors come out as `AppError`s. */
export async function storing<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toStorageError(error)
  }
}

/** A cancel of ours is a `DOMException`; Dexie's own errors are not, and carry an `inner` error. */
function isCancel(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}

/** Names of the error and of those inside it, outermost first. */
function namesOf(error: unknown): string[] {
  const names: string[] = []
  let current: unknown = error
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    const { name, inner, cause } = current as { name?: unknown; inner?: unknown; cause?: unknown }
    if (typeof name === 'string') names.push(name)
    const failures = (current as { failures?: unknown }).failures
    current = inner ?? cause ?? (Array.isArray(failures) ? (failures[0] as unknown) : undefined)
  }
  return names
}

function messageOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException
    ? `${error.name}: ${error.message}`
    : String(error)
}
