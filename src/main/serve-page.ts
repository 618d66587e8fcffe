import { app, BrowserWindow, dialog, ipcMain, MessageChannelMain, shell, type Session } from 'electron'
import { PRELOAD_CHANNELS } from '#contracts/main-requests.ts'
import { AppError } from '#core/errors.ts'
import type { Words } from '#words/create-words.ts'
import { serveFilePort } from './file-port.ts'
import { createSavedFiles, type FileRegistry } from './file-registry.ts'
import { guarded, registerMainHandlers } from './ipc.ts'
import { createMainHandlers } from './main-handlers.ts'
import { openPaths } from './open-paths.ts'
import { printPage } from './print-page.ts'
import type { ReportPages } from './report-pages.ts'
import { DROPPED_PATH_SHAPE, hasShape, TOKEN_SHAPE } from './request-shapes.ts'
import { isTrustedSender, type IpcSender } from './security.ts'
import { printWindowOptions } from './window.ts'

/** What answering the page needs. */
export interface PageSetting {
  readonly session: Session
  readonly words: Words
  readonly files: FileRegistry
  readonly reportPages: ReportPages
  readonly isOwn: (url: string) => boolean
  readonly mainWindow: () => BrowserWindow | null
}

/** Wires every message that the page and its preload may send. */
export function servePage(setting: PageSetting): void {
  const isTrusted = (event: IpcSender) =>
    isTrustedSender(event, setting.mainWindow()?.webContents ?? null, setting.isOwn)
  registerMainHandlers(ipcMain, createHandlers(setting), isTrusted)
  serveDrops(setting.files, isTrusted)
  servePorts(setting.files, isTrusted)
}

function createHandlers({ session, words, files, reportPages, mainWindow }: PageSetting) {
  const requireWindow = () => {
    const window = mainWindow()
    if (window === null) throw new AppError('bridge/refused', { message: 'no window' })
    return window
  }
  return createMainHandlers({
    files,
    savedFiles: createSavedFiles(),
    words,
    documentsFolder: app.getPath('documents'),
    showOpenDialog: options => dialog.showOpenDialog(requireWindow(), options),
    showSaveDialog: options => dialog.showSaveDialog(requireWindow(), options),
    showItemInFolder: path => shell.showItemInFolder(path),
    async printReport(report) {
      const address = reportPages.add(report)
      try {
        return await printPage(() => new BrowserWindow(printWindowOptions(session)), address)
      } finally {
        reportPages.remove(address)
      }
    },
  })
}

function serveDrops(files: FileRegistry, isTrusted: (event: IpcSender) => boolean): void {
  const channel = PRELOAD_CHANNELS.openDropped
  ipcMain.handle(
    channel,
    guarded(channel, isTrusted, async path => {
      if (!hasShape(DROPPED_PATH_SHAPE, path)) {
        throw new AppError('bridge/refused', { message: `shape of ${channel}` })
      }
      return openPaths([path], files)
    }),
  )
}

function servePorts(files: FileRegistry, isTrusted: (event: IpcSender) => boolean): void {
  ipcMain.on(PRELOAD_CHANNELS.filePort, (event, token: unknown) => {
    if (!isTrusted(event) || !hasShape(TOKEN_SHAPE, token)) return
    const { port1, port2 } = new MessageChannelMain()
    serveFilePort(port1, files.take(token))
    event.senderFrame?.postMessage(PRELOAD_CHANNELS.filePort, token, [port2])
  })
}
