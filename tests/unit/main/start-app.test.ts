import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MessagePort } from 'node:worker_threads'
import type { MenuItemConstructorOptions } from 'electron'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { OpenedFile, SavedFile } from '#contracts/main-requests.ts'
import { MAIN_CHANNELS } from '#contracts/main-requests.ts'
import { readReportData } from '#contracts/report-page-data.ts'
import type { Result } from '#core/errors.ts'
import type * as tripwire from '#main/network-tripwire.ts'
import type * as electronStub from '../../helpers/electron-stub.ts'

/** The wiring, run as it is: only `electron` itself is played by the stub. */

const folder = mkdtempSync(join(tmpdir(), 'lowdown-start-'))
const undoTripwire = vi.hoisted((): { undo: () => void } => ({ undo: () => undefined }))
vi.mock('#main/network-tripwire.ts', async load => {
  const real = await load<typeof tripwire>()
  return { installNetworkTripwire: () => (undoTripwire.undo = real.installNetworkTripwire()) }
})

let electron: typeof electronStub
let toldBeforeReady: string[] = []
beforeAll(async () => {
  vi.resetModules()
  electron = await import('../../helpers/electron-stub.ts')
  await import('#main/index.ts')
  toldBeforeReady = electron.told.map(([what]) => String(what))
  electron.becomeReady()
  await vi.waitFor(() => expect(electron.BrowserWindow.all[0]?.page?.status).toBe(200))
})
afterAll(() => {
  undoTripwire.undo()
  vi.doUnmock('#main/network-tripwire.ts')
  vi.resetModules()
})

const mainWindow = () => electron.BrowserWindow.all[0]!
const event = () => ({ sender: mainWindow().webContents, senderFrame: mainWindow().webContents.mainFrame })
const ask = async <T>(channel: string, input: unknown) =>
  (await electron.ipcMain.request(channel, event(), input)) as Result<T>
const argumentsOf = (what: string) =>
  electron.told.filter(([name]) => name === what).map(([, ...values]) => values)

test('names, sandbox, scheme and network switches are set before the app is ready', () => {
  expect(toldBeforeReady).toEqual([
    'setName',
    'setPath',
    'enableSandbox',
    'registerSchemesAsPrivileged',
    'appendSwitch',
    'appendSwitch',
  ])
  expect(argumentsOf('setName')).toEqual([['Lowdown']])
  expect(argumentsOf('setPath')).toEqual([['userData', join(tmpdir(), 'appData', 'Lowdown')]])
})

test('the data session is the one of always, without network where Electron can, guarded and locked', () => {
  expect(argumentsOf('fromPartition')).toEqual([['persist:lowdown', { cache: true, networkAccess: 'none' }]])
  for (const guard of [
    'onBeforeRequest',
    'session.setProxy',
    'setSpellCheckerLanguages',
    'setPermissionRequestHandler',
    'setPermissionCheckHandler',
    'setDevicePermissionHandler',
    'app.setProxy',
    'configureHostResolver',
    'setWindowOpenHandler',
    'setWebRTCIPHandlingPolicy',
  ]) {
    expect([guard, argumentsOf(guard).length]).toEqual([guard, 1])
  }
  expect(() => fetch('http://127.0.0.1:9/')).toThrow('never talks to a network')
})

test('one window shows the app from its own scheme, with the preload and without developer tools', () => {
  expect(electron.BrowserWindow.all).toHaveLength(1)
  expect(mainWindow().webContents.mainFrame.url).toBe('app://bundle/index.html')
  expect(mainWindow().page?.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'/)
  expect(mainWindow().options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    devTools: false,
    preload: expect.stringMatching(/preload[/\\]index\.cjs$/),
  })
  expect(argumentsOf('window.show')).toHaveLength(1)
})

test('a second start shows the window of the first', () => {
  electron.app.emit('second-instance')
  expect(electron.BrowserWindow.all).toHaveLength(1)
  expect(argumentsOf('window.restore')).toHaveLength(1)
  expect(argumentsOf('window.focus')).toHaveLength(1)
})

test('the menu asks the page for its open dialog', () => {
  const [menu] = argumentsOf('setApplicationMenu')[0] as [MenuItemConstructorOptions[]]
  const file = menu.find(item => item.label === 'File')?.submenu as MenuItemConstructorOptions[]
  file[0]!.click!(undefined as never, undefined, {})
  expect(argumentsOf('webContents.send')).toEqual([['preload:command', 'open-file']])
})

test('every channel of the contract and the two of the preload are answered', () => {
  expect([...electron.ipcMain.listenersByChannel.keys()].sort()).toEqual(
    [...Object.keys(MAIN_CHANNELS), 'preload:open-dropped'].sort(),
  )
  expect(electron.ipcMain.eventNames()).toEqual(['preload:file-port'])
})

/** Asks for the port as the preload does, and gives the end that the page would get. */
function portOf(token: string): MessagePort | null {
  const before = argumentsOf('frame.postMessage').length
  electron.ipcMain.emit('preload:file-port', event(), token)
  const posted = argumentsOf('frame.postMessage').slice(before)[0]
  if (posted === undefined) return null
  expect(posted.slice(0, 2)).toEqual(['preload:file-port', token])
  return (posted[2] as { readonly port: MessagePort }[])[0]!.port
}

const reply = (port: MessagePort, type: string) =>
  new Promise<Record<string, unknown>>(resolve => {
    port.once('message', resolve)
    port.postMessage({ type })
  })

test.each(['picked', 'dropped'])('a %s file is read through its port', async way => {
  const path = join(folder, `${way}.csv`)
  writeFileSync(path, 'Score\n5\n')
  electron.answers.open = { canceled: false, filePaths: [path] }
  const opened =
    way === 'picked'
      ? await ask<readonly OpenedFile[]>('file:pick', { what: 'files' })
      : await ask<readonly OpenedFile[]>('preload:open-dropped', path)
  if (!opened.ok) throw new Error(opened.error.code)
  expect(opened.value).toMatchObject([{ name: `${way}.csv`, sizeBytes: 8 }])
  const { token } = opened.value[0]!
  expect(JSON.stringify(opened.value)).not.toContain(folder)

  const port = portOf(token)!
  expect(await reply(port, 'restart')).toEqual({ type: 'ready' })
  expect(Buffer.from((await reply(port, 'next'))['bytes'] as Uint8Array).toString()).toBe('Score\n5\n')
  expect(await reply(port, 'next')).toEqual({ type: 'end' })
  port.postMessage({ type: 'close' })

  // A token is good for one port.
  expect(await reply(portOf(token)!, 'next')).toMatchObject({ type: 'failed' })
})

test('files that were not read are closed when the page is loaded again', async () => {
  const path = join(folder, 'waiting.csv')
  writeFileSync(path, 'Score\n5\n')
  const opened = await ask<readonly OpenedFile[]>('preload:open-dropped', path)
  if (!opened.ok) throw new Error(opened.error.code)
  mainWindow().webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: true })
  mainWindow().webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false })
  expect(await reply(portOf(opened.value[0]!.token)!, 'next')).toMatchObject({ type: 'failed' })
})

test('a port is given to no stranger and for no strange token', () => {
  expect(portOf('../../etc/passwd')).toBeNull()
  const before = argumentsOf('frame.postMessage').length
  const stranger = { ...event(), senderFrame: null }
  electron.ipcMain.emit('preload:file-port', stranger, '3f1d0d5e-93a6-4c59-8f0e-0a4f2c9a1b77')
  expect(argumentsOf('frame.postMessage')).toHaveLength(before)
})

test('a path is taken from the preload only as a path', async () => {
  for (const strange of [null, 5, '', { path: '/etc/passwd' }]) {
    expect(await ask('preload:open-dropped', strange)).toMatchObject({ error: { code: 'bridge/refused' } })
  }
})

test('the report is printed from its own filled page and written where the user said', async () => {
  const path = join(folder, 'out.pdf')
  electron.answers.save = { canceled: false, filePath: path }
  const report = { format: 'lowdown-report/1', title: 'Why </script>?' }
  const saved = await ask<SavedFile>('report:save-pdf', { suggestedName: 'Why.pdf', report })
  if (!saved.ok) throw new Error(saved.error.code)
  expect(readFileSync(path, 'utf8')).toBe('%PDF-fake')

  const hidden = electron.BrowserWindow.all[1]!
  expect(hidden.webContents.mainFrame.url).toMatch(/^app:\/\/bundle\/report\.html\?report=/)
  const page = (await hidden.page?.text()) ?? ''
  expect(readReportData(/id="report-data">(.*?)<\/script/s.exec(page)?.[1])).toEqual(report)
  expect(hidden.options.webPreferences).toMatchObject({ sandbox: true, backgroundThrottling: false })
  expect(hidden.options.webPreferences).not.toHaveProperty('preload')
  expect(argumentsOf('window.destroy')).toHaveLength(1)

  await ask('file:show', { token: saved.value.token })
  expect(argumentsOf('showItemInFolder')).toEqual([[path]])
})

test.each(['picked', 'dropped'])(
  'a %s folder stands for the files in it, several files for themselves',
  async way => {
    const home = join(folder, `${way}-folder`)
    mkdirSync(join(home, 'more'), { recursive: true })
    for (const name of ['b.csv', 'a.csv', '.hidden', 'more/c.csv'])
      writeFileSync(join(home, name), 'Score\n5\n')
    electron.answers.open = { canceled: false, filePaths: [home] }
    const opened =
      way === 'picked'
        ? await ask<readonly OpenedFile[]>('file:pick', { what: 'folder' })
        : await ask<readonly OpenedFile[]>('preload:open-dropped', home)
    if (!opened.ok) throw new Error(opened.error.code)
    expect(opened.value.map(({ name }) => name)).toEqual(['a.csv', 'b.csv', 'c.csv'])
    expect(JSON.stringify(opened.value)).not.toContain(folder)
    electron.answers.open = { canceled: false, filePaths: [join(home, 'b.csv'), join(home, 'a.csv')] }
    const both = await ask<readonly OpenedFile[]>('file:pick', { what: 'files' })
    expect(both.ok && both.value.map(({ name }) => name)).toEqual(['b.csv', 'a.csv'])
    const empty = join(folder, `${way}-empty`)
    mkdirSync(empty)
    expect(await ask('preload:open-dropped', empty)).toMatchObject({ error: { code: 'import/empty-folder' } })
  },
)

test('a cancelled dialog opens nothing', async () => {
  electron.answers.open = { canceled: true, filePaths: [] }
  electron.answers.save = { canceled: true, filePath: '' }
  expect(await ask('file:pick', { what: 'files' })).toEqual({ ok: true, value: [] })
  expect(await ask('text:save', { suggestedName: 'a.csv', text: 'x' })).toEqual({ ok: true, value: null })
})

test('storage is flushed before the end, and the end comes with the last window', () => {
  electron.app.emit('before-quit')
  expect(argumentsOf('flushStorageData')).toHaveLength(1)
  electron.app.emit('window-all-closed')
  expect(argumentsOf('quit')).toHaveLength(process.platform === 'darwin' ? 0 : 1)
})
