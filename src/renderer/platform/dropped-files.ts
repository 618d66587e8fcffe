/** Names of files that nobody means: what systems put into folders. */
const SYSTEM_FILE = /^\.|^Thumbs\.db$|^desktop\.ini$/i

/**
 * The files of a drop, those in folders of any depth too, by name in code-unit order within each folder. Call it inside
 * the drop event: later the browser no longer tells what was dropped.
 *
 * @throws DOMException of the browser when a folder cannot be read.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const items = Array.from(transfer.items).filter(({ kind }) => kind === 'file')
  const found = items.map(item => {
    const entry = item.webkitGetAsEntry()
    const file = item.getAsFile()
    if (entry?.isDirectory === true) return filesIn(entry as FileSystemDirectoryEntry)
    return Promise.resolve(file === null ? [] : [file])
  })
  return (await Promise.all(found)).flat()
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<readonly File[]> {
  const entries = await entriesOf(folder)
  const shown = entries
    .filter(({ name }) => !SYSTEM_FILE.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const found = shown.map(entry =>
    entry.isDirectory ? filesIn(entry as FileSystemDirectoryEntry) : fileOf(entry as FileSystemFileEntry),
  )
  return (await Promise.all(found)).flat()
}

/** A browser gives the entries of a folder in parts; an empty one is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (part.length === 0) return entries
    entries.push(...part)
  }
}

async function fileOf(entry: FileSystemFileEntry): Promise<readonly File[]> {
  return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))]
}
