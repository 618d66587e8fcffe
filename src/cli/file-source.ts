import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ByteSource } from '#core/importing/byte-source.ts'
import { AppError } from '#core/errors.ts'

const PIECE_BYTES = 4 * 1024 * 1024

/**
 * A file on disk as a byte source. The SHA-256 is taken along with the first complete pass.
 *
 * @throws AppError `import/no-such-file`, `import/file-vanished` when it goes while it is read, `import/unreadable-file` for a folder or a file
 * that may not be read.
 */
export async function openFileSource(path: string): Promise<ByteSource> {
  const name = basename(path)
  const facts = await stat(path).catch((error: unknown) => {
    if (isMissing(error)) throw new AppError('import/no-such-file', { file: path }, { cause: error })
    throw toReadError(name, error)
  })
  if (!facts.isFile()) throw new AppError('import/unreadable-file', { file: name })
  let digest: string | null = null

  async function* read(): AsyncGenerator<Uint8Array> {
    const hash = digest === null ? createHash('sha256') : null
    let seen = 0
    try {
      for await (const piece of createReadStream(path, {
        highWaterMark: PIECE_BYTES,
      }) as AsyncIterable<Buffer>) {
        hash?.update(piece)
        seen += piece.length
        yield piece
      }
    } catch (error) {
      throw toReadError(name, error)
    }
    if (seen !== facts.size) throw new AppError('import/file-changed', { file: name })
    if (hash !== null) digest ??= hash.digest('hex')
  }

  return {
    name,
    sizeBytes: facts.size,
    read,
    async sha256() {
      if (digest === null) {
        const pieces = read()
        while ((await pieces.next()).done !== true);
      }
      return digest!
    },
    close: () => Promise.resolve(),
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function toReadError(file: string, error: unknown): AppError {
  const code = isMissing(error) ? 'import/file-vanished' : 'import/unreadable-file'
  return new AppError(code, { file }, { cause: error })
}
