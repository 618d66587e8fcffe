import { EventEmitter } from 'node:events'
import { tmpdir } from 'node:os'
import { MessageChannel, type MessagePort } from 'node:worker_threads'

/**
 * Stands in for `electron` in tests: the real package tries to download its binary when it is imported. It does
 * nothing but remember what it was told, in order, and let a test play the part of Electron and of the user.
 */

/** Every call, as `[what, ...arguments]`, in order. */
export const told: (readonly unknown[])[] = []

const tell =
  (what: string) =>
  (...values: readonly unknown[]): void => {
    told.push([what, ...values])
  }

/** As `tell`, for what answers with a promise. */
const tellLater =
  (what: string) =>
  (...values: readonly unknown[]): Promise<void> => {
    told.push([what, ...values])
    return Promise.resolve()
  }

/** What the user answers in the next dialog. */
export const answers = {
  open: { canceled: true, filePaths: [] as string[] },
  save: { canceled: true, filePath: '' },
}

let announceReady: () => void = () => undefined
const ready = new Promise<void>(resolve => (announceReady = resolve))

/** Lets `app.whenReady()` go on. */
export function becomeReady(): void {
  announceReady()
}

export const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  commandLine: { appendSwitch: tell('appendSwitch') },
  setName: tell('setName'),
  getName: () => 'Lowdown',
  getVersion: () => '0.1.0',
  getPath: (name: string) => `${tmpdir()}/${name}`,
  setPath: tell('setPath'),
  enableSandbox: tell('enableSandbox'),
  requestSingleInstanceLock: () => true,
  configureHostResolver: tell('configureHostResolver'),
  setProxy: tellLater('app.setProxy'),
  whenReady: () => ready,
  quit: tell('quit'),
  exit: tell('exit'),
})

type ProtocolHandler = (request: {
  readonly url: string
  readonly method: string
}) => Response | Promise<Response>

class FakeSession extends EventEmitter {
  readonly partition: string
  readonly handlers = new Map<string, ProtocolHandler>()
  readonly protocol = {
    handle: (scheme: string, answer: ProtocolHandler) => void this.handlers.set(scheme, answer),
  }
  readonly webRequest = { onBeforeRequest: tell('onBeforeRequest') }
  readonly setPermissionRequestHandler = tell('setPermissionRequestHandler')
  readonly setPermissionCheckHandler = tell('setPermissionCheckHandler')
  readonly setDevicePermissionHandler = tell('setDevicePermissionHandler')
  readonly setSpellCheckerDictionaryDownloadURL = tell('setSpellCheckerDictionaryDownloadURL')
  readonly setSpellCheckerLanguages = tell('setSpellCheckerLanguages')
  readonly setSpellCheckerEnabled = tell('setSpellCheckerEnabled')
  readonly flushStorageData = tell('flushStorageData')
  readonly setProxy = tellLater('session.setProxy')

  constructor(partition: string) {
    super()
    this.partition = partition
  }
}

export const sessions = new Map<string, FakeSession>()
export const session = {
  fromPartition(partition: string, options?: unknown): FakeSession {
    tell('fromPartition')(partition, options)
    const known = sessions.get(partition)
    if (known !== undefined) return known
    const made = new FakeSession(partition)
    sessions.set(partition, made)
    app.emit('session-created', made)
    return made
  },
}

export const protocol = { registerSchemesAsPrivileged: tell('registerSchemesAsPrivileged') }
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] }
export const shell = { showItemInFolder: tell('showItemInFolder') }
export const dialog = {
  showOpenDialog: () => Promise.resolve(answers.open),
  showSaveDialog: () => Promise.resolve(answers.save),
  showMessageBox: tellLater('showMessageBox'),
}
export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: tell('setApplicationMenu'),
}

interface FakeWindowOptions {
  readonly webPreferences: { readonly session: FakeSession }
}

class FakeWebContents extends EventEmitter {
  readonly mainFrame = { url: '', postMessage: tell('frame.postMessage') }
  readonly send = tell('webContents.send')
  readonly setWindowOpenHandler = tell('setWindowOpenHandler')
  readonly setWebRTCIPHandlingPolicy = tell('setWebRTCIPHandlingPolicy')

  executeJavaScript(): Promise<boolean> {
    return Promise.resolve(true)
  }

  printToPDF(): Promise<Uint8Array> {
    return Promise.resolve(new TextEncoder().encode('%PDF-fake'))
  }
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = []
  readonly options: FakeWindowOptions
  readonly webContents = new FakeWebContents()
  /** The page that was loaded, as the protocol answered it. */
  page: Response | null = null

  constructor(options: FakeWindowOptions) {
    super()
    this.options = options
    BrowserWindow.all.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  async loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url
    const answer = this.options.webPreferences.session.handlers.get(new URL(url).protocol.slice(0, -1))
    this.page = (await answer?.({ url, method: 'GET' })) ?? null
    this.emit('ready-to-show')
  }

  readonly show = tell('window.show')
  readonly focus = tell('window.focus')
  readonly restore = tell('window.restore')
  readonly maximize = tell('window.maximize')
  readonly destroy = tell('window.destroy')
  isMinimized(): boolean {
    return true
  }
}

type Listener = (event: unknown, input: unknown) => Promise<unknown>

/** Answers requests as Electron would hand them over: `request('file:pick', event, null)`. */
export const ipcMain = Object.assign(new EventEmitter(), {
  listenersByChannel: new Map<string, Listener>(),
  handle(channel: string, listener: Listener): void {
    ipcMain.listenersByChannel.set(channel, listener)
  },
  request(channel: string, event: unknown, input: unknown): Promise<unknown> | undefined {
    return ipcMain.listenersByChannel.get(channel)?.(event, input)
  },
})

/** Electron's port gives its listeners an event with `data`, Node's gives the value. */
class FakePort {
  readonly port: MessagePort

  constructor(port: MessagePort) {
    this.port = port
  }

  on(event: 'message' | 'close', listener: (event: { readonly data: unknown }) => void): void {
    this.port.on(event, (data: unknown) => listener({ data }))
  }

  postMessage(message: unknown): void {
    this.port.postMessage(message)
  }

  start(): void {
    this.port.start()
  }

  close(): void {
    this.port.close()
  }
}

export class MessageChannelMain {
  readonly port1: FakePort
  readonly port2: FakePort

  constructor() {
    const { port1, port2 } = new MessageChannel()
    this.port1 = new FakePort(port1)
    this.port2 = new FakePort(port2)
  }
}

export const contextBridge = { exposeInMainWorld: tell('exposeInMainWorld') }
export const ipcRenderer = Object.assign(new EventEmitter(), { invoke: tell('invoke'), send: tell('send') })
export const webUtils = { getPathForFile: () => '' }
