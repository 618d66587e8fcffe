import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { isAppUrl } from '#main/app-protocol.ts'
import { lockSession, lockWebContents } from '#main/security.ts'

type RequestHandler = Parameters<Parameters<typeof lockSession>[0]['setPermissionRequestHandler']>[0]
type CheckHandler = Parameters<Parameters<typeof lockSession>[0]['setPermissionCheckHandler']>[0]
type DeviceHandler = Parameters<Parameters<typeof lockSession>[0]['setDevicePermissionHandler']>[0]

class FakeSession extends EventEmitter {
  request: RequestHandler = null
  check: CheckHandler = null
  device: DeviceHandler = null
  setPermissionRequestHandler(handler: RequestHandler) {
    this.request = handler
  }
  setPermissionCheckHandler(handler: CheckHandler) {
    this.check = handler
  }
  setDevicePermissionHandler(handler: DeviceHandler) {
    this.device = handler
  }
}

function locked(): FakeSession {
  const session = new FakeSession()
  lockSession(session, isAppUrl)
  return session
}

/** An event that remembers whether it was stopped. */
const makeEvent = (url = '') => {
  const event = { url, wasStopped: false, preventDefault: () => void (event.wasStopped = true) }
  return event
}

test.each([
  ['persistent-storage', 'app://bundle/', true],
  ['clipboard-sanitized-write', 'app://bundle/', true],
  ['persistent-storage', 'https://example.com/', false],
  ['clipboard-read', 'app://bundle/', false],
  ['media', 'app://bundle/', false],
  ['geolocation', 'app://bundle/', false],
  ['notifications', 'app://bundle/', false],
  ['fileSystem', 'app://bundle/', false],
  ['openExternal', 'app://bundle/', false],
  ['unknown', 'app://bundle/', false],
] as const)('permission %s for %s: %s, asked or checked', (permission, url, expected) => {
  const session = locked()
  let granted: boolean | undefined
  const contents = { getURL: () => url } as unknown as never
  session.request!(contents, permission, value => (granted = value), {} as Electron.PermissionRequest)
  expect(granted).toBe(expected)
  const details = {} as Parameters<NonNullable<CheckHandler>>[3]
  expect(session.check!(null, permission as never, url, details)).toBe(expected)
})

test('no device and no download', () => {
  const session = locked()
  expect(session.device!({} as Electron.DevicePermissionHandlerHandlerDetails)).toBe(false)
  const download = makeEvent()
  session.emit('will-download', download)
  expect(download.wasStopped).toBe(true)
})

class FakeContents extends EventEmitter {
  openWindow: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] = () => ({ action: 'allow' })
  setWindowOpenHandler(handler: FakeContents['openWindow']) {
    this.openWindow = handler
  }
}

test('a page opens no window and embeds no other', () => {
  const contents = new FakeContents()
  lockWebContents(contents, isAppUrl)
  expect(contents.openWindow({ url: 'app://bundle/' } as Electron.HandlerDetails)).toEqual({ action: 'deny' })
  const webview = makeEvent()
  contents.emit('will-attach-webview', webview)
  expect(webview.wasStopped).toBe(true)
})

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
  '%s leads nowhere but to the app',
  name => {
    const contents = new FakeContents()
    lockWebContents(contents, isAppUrl)
    for (const [url, isStopped] of [
      ['app://bundle/report.html', false],
      ['https://example.com/', true],
      ['file:///etc/passwd', true],
      ['javascript:alert(1)', true],
      ['data:text/html,x', true],
      ['app://bundle.example.com/', true],
    ] as const) {
      const event = makeEvent(url)
      contents.emit(name, event)
      expect([url, event.wasStopped]).toEqual([url, isStopped])
    }
  },
)
