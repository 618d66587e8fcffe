import { constants, createWriteStream } from 'node:fs'
import { access, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { once } from 'node:events'
import { AppError } from '#core/errors.ts'

/** A name beside `path` for the half-written file; renaming it at the end is one step for the file system. */
function unfinishedName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`)
}

/** @throws AppError `report/write-failed` when the folder of `path` does not exist or may not be written. */
export async function assertWritable(path: string): Promise<void> {
  await access(dirname(path), constants.W_OK).catch((error: unknown) => {
    throw writeFailed(path, error)
  })
}

/**
 * Write a file as a whole or not at all.
 *
 * @param write - Fills the file of the given temporary name.
 * @throws AppError `report/write-failed`; nothing half-written is left.
 */
export async function writeWhole(path: string, write: (unfinished: string) => Promise<void>): Promise<void> {
  const unfinished = unfinishedName(path)
  try {
    await write(unfinished)
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error instanceof AppError ? error : writeFailed(path, error)
  }
}

export async function writeText(path: string, text: string): Promise<void> {
  await writeWhole(path, unfinished => writeFile(unfinished, text))
}

export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  await writeWhole(path, unfinished => writeFile(unfinished, bytes))
}

/** The same, where `-` is standard output. */
export async function writeResult(path: string, text: string): Promise<void> {
  if (path !== '-') return writeText(path, text)
  await new Promise<void>((resolve, reject) =>
    process.stdout.write(text, error => (error ? reject(error) : resolve())),
  )
}

/** Write pieces of text as they come; memory does not grow with the file. */
export async function writePieces(path: string, pieces: Iterable<string>): Promise<void> {
  await writeWhole(path, async unfinished => {
    const stream = createWriteStream(unfinished)
    try {
      for (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain')
    } finally {
      stream.end()
    }
    await once(stream, 'close')
  })
}

function writeFailed(path: string, cause: unknown): AppError {
  return new AppError('report/write-failed', { file: path }, { cause })
}
