import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { SavedFile } from '#contracts/main-requests.ts'
import type { SaveDialogOptions, SaveDialogReturnValue } from 'electron'
import { extensionOf, safeFileName } from './file-names.ts'
import type { SavedFiles } from './file-registry.ts'
import { writeWhole } from './write-whole.ts'

/** What saving needs from its surroundings. */
export interface SaveSetting {
  readonly showSaveDialog: (options: SaveDialogOptions) => Promise<SaveDialogReturnValue>
  /** Where the dialog begins. */
  readonly documentsFolder: string
  readonly savedFiles: SavedFiles
  readonly title: string
}

/**
 * Asks where to save, then makes the content, then writes it whole.
 *
 * @param makeContent - Called only when a place was chosen.
 * @returns Null when the user cancels.
 * @throws AppError `report/write-failed`, and whatever `makeContent` throws; then nothing was written.
 */
export async function saveFile(
  setting: SaveSetting,
  suggestedName: string,
  makeContent: () => Promise<Uint8Array | string>,
): Promise<SavedFile | null> {
  const extension = extensionOf(suggestedName) ?? 'txt'
  const { canceled, filePath } = await setting.showSaveDialog({
    title: setting.title,
    defaultPath: join(setting.documentsFolder, safeFileName(suggestedName, extension)),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (canceled || filePath === '') return null
  const path = extensionOf(filePath) === null ? unusedPath(filePath, extension) : filePath
  await writeWhole(path, await makeContent())
  return { name: basename(path), token: setting.savedFiles.add(path) }
}

/** The chosen path with an ending. The dialog asked about replacing another name than this, so nothing is replaced. */
function unusedPath(path: string, extension: string): string {
  let candidate = `${path}.${extension}`
  for (let n = 2; existsSync(candidate); n++) candidate = `${path} (${n}).${extension}`
  return candidate
}
