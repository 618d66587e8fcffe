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
import { openPaths } from './open-paths.ts'
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

const RESPONSE_FILE_EXTENSIONS = ['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'json', 'jsonl', 'ndjson', 'zip']

/** What each request of the page does. */
export function createMainHandlers(setting: HandlerSetting): MainHandlers {
  const { files, savedFiles, words, documentsFolder, showSaveDialog } = setting
  const save = { showSaveDialog, documentsFolder, savedFiles, title: words.t('shell:dialog.saveFile') }
  return {
    'file:pick': ({ what }) => pickFiles(setting, what),
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
    'bytes:save': ({ suggestedName, bytes }) => saveFile(save, suggestedName, () => Promise.resolve(bytes)),
  }
}

async function pickFiles(setting: HandlerSetting, what: 'files' | 'folder'): Promise<readonly OpenedFile[]> {
  const { words } = setting
  const { canceled, filePaths } = await setting.showOpenDialog({
    title: words.t(what === 'folder' ? 'shell:dialog.pickFolder' : 'shell:dialog.pickFile'),
    properties: what === 'folder' ? ['openDirectory'] : ['openFile', 'multiSelections'],
    filters: [
      { name: words.t('shell:dialog.responseFiles'), extensions: RESPONSE_FILE_EXTENSIONS },
      { name: words.t('shell:dialog.allFiles'), extensions: ['*'] },
    ],
  })
  return canceled ? [] : openPaths(filePaths, setting.files)
}
