import { createHash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '#core/errors.ts'

/** How much is read and sent at once. Bytes are copied over the port: bigger pieces cost memory and win nothing. */
export const CHUNK_BYTES = 4 * 1024 * 1024

/** One file, kept open from the moment it was chosen, so that every pass reads the same bytes. */
export interface OpenFile {
  readonly name: string
  readonly sizeBytes: number
  /** Begins a new pass at byte 0. */
  restart(): void
  /**
   * The next piece of this pass, null at its end.
   * @throws AppError `import/file-vanished`, `import/file-changed` or `import/unreadable-file`.
   */
  next(): Promise<Uint8Array | null>
  /** SHA-256 of the whole file, lower-case hex: from the first whole pass, or from one of its own. Throws as `next`. */
  sha256(): Promise<string>
  close(): Promise<void>
}

/** What must stay as it was. Not the change time: renaming or deleting a file moves it and leaves the bytes alone. */
interface Identity {
  readonly size: bigint
  readonly modifiedNs: bigint
}

/**
 * Opens a regular file for reading.
 *
 * @throws AppError `import/file-vanished` when it is not there, `import/unreadable-file` when it may not be read or is
 *   no regular file.
 */
export async function openFile(path: string): Promise<OpenFile> {
  const name = basename(path)
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw readError(error, name)
  })
  try {
    if (!(await handle.stat()).isFile()) throw new AppError('import/unreadable-file', { file: name })
    return createOpenFile(handle, name, await identityOf(handle))
  } catch (error) {
    await handle.close()
    throw readError(error, name)
  }
}

function createOpenFile(handle: FileHandle, name: string, identity: Identity): OpenFile {
  const sizeBytes = Number(identity.size)
  const beginPass = () => ({ position: 0, hash: createHash('sha256') })
  let pass = beginPass()
  let digest: string | null = null

  const readPiece = async (from: typeof pass): Promise<Uint8Array | null> => {
    const length = Math.min(CHUNK_BYTES, sizeBytes - from.position)
    const piece = await readFully(handle, from.position, length)
    await requireUnchanged(handle, identity, name)
    if (piece.length < length) throw new AppError('import/file-changed', { file: name })
    from.position += piece.length
    if (digest === null) from.hash.update(piece)
    if (from.position === sizeBytes) digest ??= from.hash.digest('hex')
    return piece.length === 0 ? null : piece
  }
  const readPieceOf = (from: typeof pass) =>
    readPiece(from).catch((error: unknown) => {
      throw readError(error, name)
    })

  return {
    name,
    sizeBytes,
    restart: () => void (pass = beginPass()),
    next: () => readPieceOf(pass),
    async sha256() {
      const own = beginPass()
      while (digest === null) await readPieceOf(own)
      return digest
    },
    close: () => handle.close(),
  }
}

async function identityOf(handle: FileHandle): Promise<Identity> {
  const { size, mtimeNs } = await handle.stat({ bigint: true })
  return { size, modifiedNs: mtimeNs }
}

async function requireUnchanged(handle: FileHandle, identity: Identity, name: string): Promise<void> {
  const now = await identityOf(handle)
  if (now.size !== identity.size || now.modifiedNs !== identity.modifiedNs) {
    throw new AppError('import/file-changed', { file: name })
  }
}

/** Reads `length` bytes; fewer only where the file ends early. A buffer of its own: a clone copies the whole buffer. */
async function readFully(handle: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, position + filled)
    if (bytesRead === 0) return bytes.slice(0, filled)
    filled += bytesRead
  }
  return bytes
}

/** The file is not there, or the drive it is on is gone. */
const VANISHED: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ENXIO', 'ENODEV', 'EIO', 'ESTALE'])

function readError(error: unknown, name: string): AppError {
  if (error instanceof AppError) return error
  const code = (error as { readonly code?: unknown } | null)?.code
  const kind = VANISHED.has(code) ? 'import/file-vanished' : 'import/unreadable-file'
  return new AppError(kind, { file: name }, { cause: error })
}
