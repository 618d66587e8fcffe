import { expect, test } from 'vitest'
import { MAIN_CHANNELS, type MainHandlers } from '#contracts/main-requests.ts'
import { AppError, type Result } from '#core/errors.ts'
import { registerMainHandlers, type RequestServer } from '#main/ipc.ts'
import { isTrustedSender, type IpcSender } from '#main/security.ts'
import { isAppUrl } from '#main/app-protocol.ts'

const TOKEN = '3f1d0d5e-93a6-4c59-8f0e-0a4f2c9a1b77'
const frame = { url: 'app://bundle/index.html' }
const mainWindow = { mainFrame: frame }
const own: IpcSender = { sender: mainWindow, senderFrame: frame }
const isTrusted = (event: IpcSender) => isTrustedSender(event, mainWindow, isAppUrl)

function serve(overrides: Partial<MainHandlers> = {}) {
  const calls: unknown[][] = []
  const record =
    (channel: string) =>
    (input: unknown): Promise<never> => {
      calls.push([channel, input])
      return Promise.resolve(null as never)
    }
  const handlers: MainHandlers = {
    'file:pick': record('file:pick'),
    'file:close': record('file:close'),
    'file:show': record('file:show'),
    'report:save-pdf': record('report:save-pdf'),
    'text:save': record('text:save'),
    'bytes:save': record('bytes:save'),
    ...overrides,
  }
  const listeners = new Map<string, Parameters<RequestServer['handle']>[1]>()
  registerMainHandlers(
    { handle: (channel, listener) => void listeners.set(channel, listener) },
    handlers,
    isTrusted,
  )
  const ask = (channel: string, input: unknown, event = own): Promise<Result<unknown>> =>
    listeners.get(channel)!(event, input)
  return { ask, calls, channels: [...listeners.keys()] }
}

test('exactly the channels of the contract are answered', () => {
  expect(serve().channels).toEqual(Object.keys(MAIN_CHANNELS))
})

const report = { format: 'lowdown-report/1', title: 'T', more: [1] }

test.each<[string, unknown]>([
  ['file:pick', { what: 'files' }],
  ['file:pick', { what: 'folder' }],
  ['file:close', { token: TOKEN }],
  ['file:show', { token: TOKEN }],
  ['report:save-pdf', { suggestedName: 'a.pdf', report }],
  ['text:save', { suggestedName: 'a.csv', text: '' }],
  ['bytes:save', { suggestedName: 'a.xlsx', bytes: new Uint8Array([1]) }],
])('%s is passed on as it came', async (channel, input) => {
  const { ask, calls } = serve()
  expect(await ask(channel, input)).toEqual({ ok: true, value: null })
  expect(calls).toEqual([[channel, input]])
})

test.each<[string, unknown]>([
  ['file:pick', undefined],
  ['file:pick', null],
  ['file:pick', { what: 'disk' }],
  ['file:pick', { what: 'files', path: '/etc' }],
  ['file:pick', { path: '/etc/passwd' }],
  ['file:close', { token: '../../etc/passwd' }],
  ['file:close', { token: TOKEN, path: '/etc/passwd' }],
  ['file:show', { token: [TOKEN] }],
  ['file:show', '/etc/passwd'],
  ['report:save-pdf', { suggestedName: 'a.pdf', report: { format: 'other', title: 'T' } }],
  ['report:save-pdf', { suggestedName: '', report }],
  ['report:save-pdf', { suggestedName: 'a.pdf', report, path: '/tmp/a.pdf' }],
  ['text:save', { suggestedName: 'a'.repeat(256), text: '' }],
  ['text:save', { suggestedName: 'a.csv', text: 5 }],
  ['bytes:save', { suggestedName: 'a.xlsx', bytes: 'text' }],
  ['bytes:save', { suggestedName: 'a.xlsx', bytes: new Uint8Array(), path: '/tmp/a.xlsx' }],
])('%s with %j is refused and reaches no handler', async (channel, input) => {
  const { ask, calls } = serve()
  expect(await ask(channel, input)).toEqual({
    ok: false,
    error: { code: 'bridge/refused', details: { message: `shape of ${channel}` } },
  })
  expect(calls).toEqual([])
})

test.each<[string, IpcSender]>([
  ['a frame that has navigated', { sender: mainWindow, senderFrame: null }],
  ['a frame inside the page', { sender: mainWindow, senderFrame: { url: 'app://bundle/index.html' } }],
  ['another window', { sender: { mainFrame: frame }, senderFrame: frame }],
])('%s is not trusted', async (_name, event) => {
  const { ask, calls } = serve()
  expect(await ask('file:pick', { what: 'files' }, event)).toMatchObject({
    ok: false,
    error: { code: 'bridge/refused' },
  })
  expect(calls).toEqual([])
})

test('our window on a page that is not ours is not trusted', () => {
  const strangeFrame = { url: 'https://example.com/' }
  const strange = { mainFrame: strangeFrame }
  expect(isTrustedSender({ sender: strange, senderFrame: strangeFrame }, strange, isAppUrl)).toBe(false)
})

test.each<[string, Error, unknown]>([
  [
    'an expected failure keeps its code and details',
    new AppError('report/write-failed', { file: 'a.pdf' }),
    { code: 'report/write-failed', details: { file: 'a.pdf' } },
  ],
  [
    'a bug becomes unexpected',
    new TypeError('x is not a function'),
    { code: 'unexpected', details: { message: 'TypeError: x is not a function' } },
  ],
])('%s', async (_name, error, expected) => {
  const { ask } = serve({ 'file:pick': () => Promise.reject(error) })
  expect(await ask('file:pick', { what: 'files' })).toEqual({ ok: false, error: expected })
})
