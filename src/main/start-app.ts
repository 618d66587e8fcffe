import { join } from 'node:path'
import { app, dialog, Menu, protocol, session, type BrowserWindow, type FromPartitionOptions } from 'electron'
import { PRELOAD_CHANNELS, type MainCommand } from '#contracts/main-requests.ts'
import { createWords } from '#words/create-words.ts'
import { answerFromBundle, APP_ORIGIN, APP_SCHEME, APP_SCHEMES, isAppUrl } from './app-protocol.ts'
import { createFileRegistry } from './file-registry.ts'
import { buildMenu } from './menu.ts'
import { addNetworkSwitches, guardApp, guardSession, guardWebContents } from './network-guard.ts'
import { installNetworkTripwire } from './network-tripwire.ts'
import { openMainWindow } from './open-main-window.ts'
import { createReportPages } from './report-pages.ts'
import { lockSession, lockWebContents } from './security.ts'
import { servePage } from './serve-page.ts'

/**
 * The session that holds the users' data: a name fixed for ever, because it names a folder. One of its own rather than
 * the default one, because only such a session can be made without network where Electron offers that; a version that
 * does not know the option yet passes over it.
 */
const DATA_PARTITION = 'persist:lowdown'
const WITHOUT_NETWORK = { cache: true, networkAccess: 'none' } as FromPartitionOptions

const RENDERER_FOLDER = join(import.meta.dirname, '../renderer')

/** The page of the development server; only where the app is run from sources. */
const developmentUrl = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
const isOwn = (url: string) =>
  isAppUrl(url) ||
  (developmentUrl !== undefined &&
    URL.canParse(url) &&
    new URL(url).origin === new URL(developmentUrl).origin)

/** Locks the shell before anything is loaded, then opens the one window. A second start shows the first one's window. */
export function startApp(productName: string): void {
  app.setPath('userData', join(app.getPath('appData'), productName))
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  lockEverything()
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  void app.whenReady().then(run)
}

/** Everything that has to be in place before the app is ready: sessions and pages made later find it there. */
function lockEverything(): void {
  app.enableSandbox()
  protocol.registerSchemesAsPrivileged(APP_SCHEMES)
  app.on('session-created', created => {
    lockSession(created, isOwn)
    if (developmentUrl === undefined) guardSession(created, isOwn)
  })
  app.on('web-contents-created', (_event, contents) => {
    lockWebContents(contents, isOwn)
    guardWebContents(contents)
  })
  if (developmentUrl !== undefined) return
  installNetworkTripwire()
  addNetworkSwitches(app.commandLine)
}

async function run(): Promise<void> {
  if (developmentUrl === undefined) await guardApp(app)
  const words = createWords('en')
  const dataSession = session.fromPartition(DATA_PARTITION, WITHOUT_NETWORK)
  const reportPages = createReportPages(RENDERER_FOLDER)
  dataSession.protocol.handle(APP_SCHEME, answerFromBundle(RENDERER_FOLDER, reportPages.madePage))
  app.on('before-quit', () => dataSession.flushStorageData())

  const showAbout = () =>
    void dialog.showMessageBox({
      message: `${app.getName()} ${app.getVersion()}`,
      detail: words.t('shell:about'),
    })
  const isDevelopment = developmentUrl !== undefined

  const files = createFileRegistry()
  let mainWindow: BrowserWindow | null = null
  const openWindow = () => {
    const url = developmentUrl ?? `${APP_ORIGIN}/index.html`
    mainWindow = openMainWindow({ session: dataSession, url, isDevelopment, words, files })
    mainWindow.on('closed', () => void (mainWindow = null))
  }
  servePage({ session: dataSession, words, files, reportPages, isOwn, mainWindow: () => mainWindow })
  openWindow()
  const showWindow = () => {
    if (mainWindow === null) openWindow()
    else if (mainWindow.isMinimized()) mainWindow.restore()
    mainWindow?.focus()
  }
  const command = (name: MainCommand) => () => {
    showWindow()
    mainWindow?.webContents.send(PRELOAD_CHANNELS.command, name)
  }
  const commands = { openFile: command('open-file'), openFolder: command('open-folder') }
  const isMac = process.platform === 'darwin'
  const menu = buildMenu({ isMac, isDevelopment, words, showAbout, ...commands })
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu))
  app.on('activate', showWindow)
  app.on('second-instance', showWindow)
}
