import type { MainHandlers, OpenedFile } from '#contracts/main-requests.ts'
import type { Report } from '#core/report/report.ts'
import { AppError } from '#core/errors.ts'
import type { Words } from '#words/create-words.ts'
import type {
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron'
import type { FileRegistry, SavedFiles } from './file-registry.ts'
import { openFile } from './opened-file.ts'
import { saveFile } from './save-file.ts'

/** What the requests of the page need from Electron. */
export interface HandlerSetting {
  readonly files: FileRegistry
  readonly savedFiles: SavedFiles
  readonly words: Words
  readonly documentsFolder: string
  readonly showOpenDialog: (options: OpenDialogOptions) => Promise<OpenDialogReturnValue>
  readonly showSaveDialog: (options: SaveDialogOptions) => Promise<SaveDialogReturnValue>
  readonly showItemInFolder: (path: string) => void
  readonly printReport: (report: Report) => Promise<Uint8Array>
}

const RESPONSE_FILE_EXTENSIONS = ['csv', 'tsv', 'txt']

/** What each request of the page does. */
export function createMainHandlers(setting: HandlerSetting): MainHandlers {
  const { files, savedFiles, words, documentsFolder, showSaveDialog } = setting
  const save = { showSaveDialog, documentsFolder, savedFiles, title: words.t('shell:dialog.saveFile') }
  return {
    'file:pick': () => pickFile(setting),
    async 'file:close'({ token }) {
      await files.close(token)
      return null
    },
    'file:show'({ token }) {
      const path = savedFiles.pathOf(token)
      if (path === null) throw new AppError('bridge/refused', { message: 'no such saved file' })
      setting.showItemInFolder(path)
      return Promise.resolve(null)
    },
    'report:save-pdf': ({ suggestedName, report }) =>
      saveFile(save, suggestedName, () => setting.printReport(report)),
    'text:save': ({ suggestedName, text }) => saveFile(save, suggestedName, () => Promise.resolve(text)),
  }
}

async function pickFile(setting: HandlerSetting): Promise<OpenedFile | null> {
  const { words } = setting
  const { canceled, filePaths } = await setting.showOpenDialog({
    title: words.t('shell:dialog.pickFile'),
    properties: ['openFile'],
    filters: [
      { name: words.t('shell:dialog.responseFiles'), extensions: RESPONSE_FILE_EXTENSIONS },
      { name: words.t('shell:dialog.allFiles'), extensions: ['*'] },
    ],
  })
  const path = filePaths[0]
  return canceled || path === undefined ? null : setting.files.add(await openFile(path))
}
