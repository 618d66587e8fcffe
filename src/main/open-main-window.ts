import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, screen, type Session } from 'electron'
import type { Words } from '#words/create-words.ts'
import type { FileRegistry } from './file-registry.ts'
import { readWindowState } from './window-state.ts'
import { keepWindowState, mainWindowOptions } from './window.ts'

const PRELOAD = join(import.meta.dirname, '../preload/index.cjs')
const ICON = join(import.meta.dirname, '../../resources/icon.png')

/** What the window is opened with. */
export interface MainWindowSetting {
  readonly session: Session
  readonly url: string
  readonly isDevelopment: boolean
  readonly words: Words
  /** Files of a page that is gone are closed. */
  readonly files: FileRegistry
}

/** Opens the one window where it was last time and shows it when its first page is drawn. */
export function openMainWindow({
  session,
  url,
  isDevelopment,
  words,
  files,
}: MainWindowSetting): BrowserWindow {
  const statePath = join(app.getPath('userData'), 'window-state.json')
  const workAreas = screen.getAllDisplays().map(display => display.workArea)
  const state = readWindowState(readText(statePath), workAreas)
  const window = new BrowserWindow(
    mainWindowOptions(session, { preload: PRELOAD, icon: ICON, devTools: isDevelopment, state }),
  )
  if (state?.isMaximized === true) window.maximize()
  keepWindowState(window, text => writeFileSync(statePath, text))
  window.once('ready-to-show', () => window.show())
  window.webContents.on('did-start-navigation', details => {
    if (details.isMainFrame && !details.isSameDocument) void files.closeAll()
  })
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') void offerToReopen(window, words)
  })
  void window.loadURL(url)
  return window
}

async function offerToReopen(window: BrowserWindow, words: Words): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: words.t('shell:stopped.title'),
    detail: words.t('shell:stopped.advice'),
    buttons: [words.t('shell:stopped.reopen'), words.t('shell:stopped.quit')],
    defaultId: 0,
    cancelId: 1,
  })
  if (response === 0) window.webContents.reload()
  else app.quit()
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
