import { AppError, toWireError } from '../../errors.ts'
import type { ByteSource } from '../byte-source.ts'
import { binaryKind } from '../reading/binary-kind.ts'
import { readHead } from '../reading/read-head.ts'
import type { HashBytes } from './archive-entry.ts'
import { openArchive, type LeftOutFile } from './open-archive.ts'

/** A file that is to be read. */
export interface FoundFile {
  readonly source: ByteSource
  /** It came along with others (in a folder, an archive, a drop): if it cannot be read, the others still can. */
  readonly isOneOfMany: boolean
}

export interface FoundFiles {
  readonly files: readonly FoundFile[]
  readonly leftOut: readonly LeftOutFile[]
}

/**
 * The files with every archive among them replaced by what it holds. An archive inside of an archive is left as it is.
 *
 * @throws AppError as {@link openArchive} does, for an archive that is not one of many.
 */
export async function expandFiles(found: readonly FoundFile[], hash: HashBytes): Promise<FoundFiles> {
  const files: FoundFile[] = []
  const leftOut: LeftOutFile[] = []
  for (const file of found) {
    try {
      const contents = await contentsOf(file, hash)
      files.push(...contents.files)
      leftOut.push(...contents.leftOut)
    } catch (error) {
      if (!file.isOneOfMany || !(error instanceof AppError)) throw error
      leftOut.push({ file: file.source.name, error: toWireError(error) })
    }
  }
  return { files, leftOut }
}

async function contentsOf(file: FoundFile, hash: HashBytes): Promise<FoundFiles> {
  if (binaryKind(await readHead(file.source)) !== 'ZIP') return { files: [file], leftOut: [] }
  const { files, leftOut } = await openArchive(file.source, hash)
  const isOneOfMany = file.isOneOfMany || files.length + leftOut.length > 1
  return { files: files.map(source => ({ source, isOneOfMany })), leftOut }
}
