import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { OpenedFile } from '#contracts/main-requests.ts'
import { AppError } from '#core/errors.ts'
import type { FileRegistry } from './file-registry.ts'
import { openFile } from './opened-file.ts'

/** Files that are opened at once. */
const MOST_FILES = 1000

/**
 * Opens files, and all files in folders of any depth (those whose name begins with a dot left out), for the page. All or
 * none: when one cannot be opened the others are closed again.
 *
 * @throws AppError `import/empty-folder`, `import/too-many-files`, and those of {@link openFile}.
 */
export async function openPaths(
  paths: readonly string[],
  files: Pick<FileRegistry, 'add' | 'close'>,
): Promise<readonly OpenedFile[]> {
  const found = (await Promise.all(paths.map(filesAt))).flat()
  if (found.length > MOST_FILES) {
    const file = basename(paths[0] ?? '')
    throw new AppError('import/too-many-files', { file, files: found.length, limit: MOST_FILES })
  }
  const opened: OpenedFile[] = []
  try {
    for (const path of found) opened.push(files.add(await openFile(path)))
    return opened
  } catch (error) {
    await Promise.all(opened.map(({ token }) => files.close(token)))
    throw error
  }
}

/** The file itself, or the files of a folder by path in code-unit order. Links to folders are not followed. */
async function filesAt(path: string): Promise<readonly string[]> {
  const isFolder = await stat(path).then(
    facts => facts.isDirectory(),
    () => false,
  )
  if (!isFolder) return [path]
  const entries = await readdir(path, { withFileTypes: true, recursive: true })
  const found = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => !/[\\/]\./.test(file.slice(path.length)))
    .sort()
  if (found.length === 0) throw new AppError('import/empty-folder', { file: basename(path) })
  return found
}
