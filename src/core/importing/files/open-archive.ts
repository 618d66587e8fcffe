import type { Entry, FileEntry } from '@zip.js/zip.js'
import { AppError, toWireError, type WireError } from '../../errors.ts'
import type { ByteSource } from '../byte-source.ts'
import { archiveEntry, type HashBytes } from './archive-entry.ts'
import { readWhole } from '../reading/read-whole.ts'

/** Bytes up to which an archive is opened: it is held whole, its entries are not. */
const ARCHIVE_LIMIT_BYTES = 256 * 1024 * 1024

/** Files that one archive may hold. */
const MOST_FILES = 1000

/** What systems put beside the files of people: folders of macOS, thumbnails, dot files. */
const SYSTEM_FILE = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i

/** A file that is not read, and why. */
export interface LeftOutFile {
  readonly file: string
  readonly error: WireError
}

export interface OpenedArchive {
  /** By name in code-unit order, so that months come in their order. */
  readonly files: readonly ByteSource[]
  readonly leftOut: readonly LeftOutFile[]
}

/**
 * The files in a ZIP, in folders of any depth; what systems add on their own (`__MACOSX`) is passed over. A file is
 * called by its base name, or by its path where two have the same. Closing them is not needed.
 *
 * @throws AppError `import/too-large` above 256 MB, `import/broken-file`, `import/protected-archive` when all files need
 * a password, `import/empty-archive`, `import/too-many-files`, and what the source throws.
 */
export async function openArchive(source: ByteSource, hash: HashBytes): Promise<OpenedArchive> {
  const archive = source.name
  const entries = await readEntries(source)
  if (entries.length === 0) throw new AppError('import/empty-archive', { file: archive })
  if (entries.length > MOST_FILES) {
    throw new AppError('import/too-many-files', { file: archive, files: entries.length, limit: MOST_FILES })
  }
  const open = entries.filter(({ encrypted }) => !encrypted)
  if (open.length === 0) throw new AppError('import/protected-archive', { file: archive })
  const nameOf = namesIn(entries)
  return {
    files: open.map(entry => archiveEntry(entry, { name: nameOf(entry), archive, hash })),
    leftOut: entries
      .filter(({ encrypted }) => encrypted)
      .map(entry => {
        const file = nameOf(entry)
        return { file, error: toWireError(new AppError('import/protected-archive', { file })) }
      }),
  }
}

async function readEntries(source: ByteSource): Promise<readonly FileEntry[]> {
  const bytes = await readWhole(source, { kind: 'ZIP', limitBytes: ARCHIVE_LIMIT_BYTES })
  // Few files are archives: what reads them is loaded when first wanted.
  const { Uint8ArrayReader, ZipReader } = await import('@zip.js/zip.js/lib/zip-core-native.js')
  const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries().catch((error: unknown) => {
    throw new AppError('import/broken-file', { file: source.name, kind: 'ZIP' }, { cause: error })
  })
  return entries
    .filter(isFile)
    .filter(({ filename }) => !SYSTEM_FILE.test(filename))
    .sort((a, b) => (a.filename < b.filename ? -1 : 1))
}

function isFile(entry: Entry): entry is FileEntry {
  return !entry.directory
}

function namesIn(entries: readonly FileEntry[]): (entry: FileEntry) => string {
  const counts = new Map<string, number>()
  for (const { filename } of entries)
    counts.set(baseName(filename), (counts.get(baseName(filename)) ?? 0) + 1)
  return ({ filename }) => (counts.get(baseName(filename)) === 1 ? baseName(filename) : filename)
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
