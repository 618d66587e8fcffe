import { randomUUID } from 'node:crypto'
import type { OpenedFile } from '#contracts/main-requests.ts'
import type { OpenFile } from './opened-file.ts'

/** The files that main has open for the page. The page knows tokens; paths and handles stay here. */
export interface FileRegistry {
  add(file: OpenFile): OpenedFile
  /** The file of a token and the duty to close it; null when there is none, or it was taken before. */
  take(token: string): OpenFile | null
  /** Closes a file that was not taken. A token that is not known is nothing to do. */
  close(token: string): Promise<void>
  /** Closes every file that was not taken: the page that asked for them is gone. */
  closeAll(): Promise<void>
}

export function createFileRegistry(): FileRegistry {
  const files = new Map<string, OpenFile>()
  const take = (token: string) => {
    const file = files.get(token) ?? null
    files.delete(token)
    return file
  }
  return {
    add(file) {
      const token = randomUUID()
      files.set(token, file)
      return { token, name: file.name, sizeBytes: file.sizeBytes }
    },
    take,
    close: async token => take(token)?.close(),
    async closeAll() {
      await Promise.all([...files.keys()].map(async token => take(token)?.close()))
    },
  }
}

/** Where saved files lie, so that the page can ask to show one without knowing its path. */
export interface SavedFiles {
  add(path: string): string
  pathOf(token: string): string | null
}

export function createSavedFiles(): SavedFiles {
  const paths = new Map<string, string>()
  return {
    add(path) {
      const token = randomUUID()
      paths.set(token, path)
      return token
    },
    pathOf: token => paths.get(token) ?? null,
  }
}
