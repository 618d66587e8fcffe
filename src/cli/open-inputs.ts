import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AppError } from '#core/errors.ts'
import { expandFiles, type FoundFile, type FoundFiles } from '#core/importing/files/expand-files.ts'
import { openFileSource } from './file-source.ts'

/** Files that a folder may hold, with all folders in it. */
const MOST_FILES = 1000

/**
 * The files that the words of a command line name: a folder stands for all files in it (those whose name begins with a
 * dot left out), an archive for what it holds.
 *
 * @throws AppError `import/empty-folder`, `import/too-many-files`, those of {@link openFileSource} and of the archive.
 */
export async function openInputs(paths: readonly string[]): Promise<FoundFiles> {
  const found: FoundFile[] = []
  for (const path of paths) found.push(...(await filesAt(path)))
  return expandFiles(found, hashBytes)
}

async function filesAt(path: string): Promise<readonly FoundFile[]> {
  const isFolder = await stat(path).then(
    facts => facts.isDirectory(),
    () => false,
  )
  if (!isFolder) return [{ source: await openFileSource(path), isOneOfMany: false }]
  const files = await filesIn(path)
  if (files.length === 0) throw new AppError('import/empty-folder', { file: basename(path) })
  if (files.length > MOST_FILES) {
    throw new AppError('import/too-many-files', {
      file: basename(path),
      files: files.length,
      limit: MOST_FILES,
    })
  }
  return Promise.all(
    files.map(async file => ({ source: await openFileSource(file), isOneOfMany: files.length > 1 })),
  )
}

/** By path in code-unit order, so that months come in their order. Links to folders are not followed. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !/(?:^|[\\/])\./.test(path.slice(folder.length)))
    .sort()
}

async function hashBytes(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}
