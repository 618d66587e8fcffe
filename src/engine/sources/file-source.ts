import { AppError } from '#core/errors.ts'
import type { ByteSource } from '#core/importing/byte-source.ts'
import { hashFile } from './hash-file.ts'

const SLICE_BYTES = 4 * 1024 * 1024

/** A `File` of the browser. The next slice is read while the one before is worked on; hashing begins with the first pass. */
export function fileSource(file: File): ByteSource {
  const closed = new AbortController()
  let hash: Promise<string> | null = null
  let hasRead = false

  async function slice(start: number): Promise<Uint8Array> {
    try {
      const bytes = new Uint8Array(await file.slice(start, start + SLICE_BYTES).arrayBuffer())
      hasRead = true
      return bytes
    } catch (error) {
      throw readError(error, file.name, hasRead)
    }
  }

  function startHash(): Promise<string> {
    if (hash === null) {
      hash = hashFile(file, closed.signal).catch((error: unknown) => {
        throw closed.signal.aborted ? error : readError(error, file.name, true)
      })
      // Whoever asks for it hears of a failure; when nobody asks, nobody has to.
      hash.catch(() => undefined)
    }
    return hash
  }

  return {
    name: file.name,
    sizeBytes: file.size,
    async *read() {
      void startHash()
      let next = slice(0)
      for (let start = 0; start < file.size; start += SLICE_BYTES) {
        const bytes = await next
        next = slice(start + SLICE_BYTES)
        next.catch(() => undefined)
        yield bytes
      }
    },
    sha256: startHash,
    close() {
      closed.abort(new DOMException('The file was closed', 'AbortError'))
      return Promise.resolve()
    },
  }
}

/** A browser says `NotReadableError` of a file it may not read, and of one that is no longer the file that was picked. */
function readError(error: unknown, file: string, hasRead: boolean): AppError {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotFoundError') return new AppError('import/file-vanished', { file }, { cause: error })
  const isChanged = name === 'NotReadableError' && hasRead
  return new AppError(
    isChanged ? 'import/file-changed' : 'import/unreadable-file',
    { file },
    { cause: error },
  )
}
