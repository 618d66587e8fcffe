import type { FileEntry } from '@zip.js/zip.js'
import { AppError } from '../../errors.ts'
import type { ByteSource } from '../byte-source.ts'

/** Bytes that any entry may become, whatever its compressed size. */
const FREE_BYTES = 64 * 1024 * 1024

/** How many times its compressed size an entry may become beyond that. Text shrinks 5 to 50 times, zeros 1,000 times. */
const MOST_GROWTH = 400

/** SHA-256 of pieces of bytes, lower-case hex; every shell has its own. */
export type HashBytes = (pieces: AsyncIterable<Uint8Array>) => Promise<string>

/**
 * An entry of an archive as a file. It is inflated anew for each pass, piece by piece, in memory that does not grow with
 * it. Reading throws AppError `import/broken-file` where the bytes are not those that were packed, `import/archive-bomb`
 * where a few bytes become too many: what the archive says of its sizes is not believed.
 */
export function archiveEntry(
  entry: FileEntry,
  { name, archive, hash }: { readonly name: string; readonly archive: string; readonly hash: HashBytes },
): ByteSource {
  const most = Math.max(FREE_BYTES, entry.compressedSize * MOST_GROWTH)
  let digest: Promise<string> | null = null

  async function* read(): AsyncGenerator<Uint8Array> {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const unpacking = entry.getData(writable, {
      checkCrc32: true,
      checkOverlappingEntry: true,
      useWebWorkers: false,
    })
    // What is wrong with an entry before its first byte never reaches the stream.
    const failing = unpacking.then(() => new Promise<never>(() => undefined))
    failing.catch(() => undefined)
    const reader = readable.getReader()
    let bytes = 0
    try {
      for (;;) {
        const { done, value } = await Promise.race([reader.read(), failing])
        if (done) break
        bytes += value.length
        if (bytes > most) throw tooMuch(name, archive)
        yield value
      }
      await unpacking
    } catch (error) {
      if (error instanceof AppError) throw error
      throw new AppError('import/broken-file', { file: name, kind: 'ZIP' }, { cause: error })
    } finally {
      reader.cancel().catch(() => undefined)
    }
  }

  return {
    name,
    sizeBytes: entry.uncompressedSize,
    read,
    sha256() {
      digest ??= hash(read())
      return digest
    },
    close: () => Promise.resolve(),
  }
}

function tooMuch(file: string, archive: string): AppError {
  return new AppError('import/archive-bomb', { file, archive, growth: MOST_GROWTH })
}
