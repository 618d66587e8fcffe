import { afterEach, expect, test } from 'vitest'
import type { MainBridge, MainChannel } from '#contracts/main-requests.ts'
import { AppError, type Result } from '#core/errors.ts'
import type { Report } from '#core/report/report.ts'
import { choosePlatform } from '#renderer/platform/choose-platform.ts'
import { createElectronPlatform } from '#renderer/platform/electron.ts'

const asked: unknown[][] = []
afterEach(() => void asked.splice(0))

/** A bridge that gives these answers, and brings ports the way the preload does: by a message to the window. */
function fakeBridge(answers: Partial<Record<MainChannel | 'drop', Result<unknown>>>): MainBridge {
  const answer = (key: MainChannel | 'drop') =>
    Promise.resolve(
      answers[key] ?? { ok: true, value: key === 'drop' || key === 'file:pick' ? [] : null },
    ) as never
  return {
    request(channel, input) {
      asked.push([channel, input])
      return answer(channel)
    },
    openDroppedFile(file) {
      asked.push(['drop', file.name])
      return answer('drop')
    },
    onCommand(listener) {
      listener('open-file')
      return () => void asked.push(['stopped'])
    },
    requestFilePort(token) {
      asked.push(['port', token])
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = event => port1.postMessage(`echo ${String(event.data)}`)
      window.postMessage({ lowdownFilePort: 'another' }, window.origin, [new MessageChannel().port1])
      window.postMessage({ lowdownFilePort: token }, window.origin)
      window.postMessage({ lowdownFilePort: token }, window.origin, [port2])
    },
  }
}

const OPENED = { ok: true, value: [{ token: 'token-1', name: 'a.csv', sizeBytes: 12 }] } as const
const REFUSED = { ok: false, error: { code: 'import/file-vanished', details: { file: 'a.csv' } } } as const
const report = { format: 'lowdown-report/1' } as Report

function dropOf(...files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer()
  for (const file of files) transfer.items.add(file)
  return transfer
}

test('a picked file is read over the port of its own token', async () => {
  const platform = createElectronPlatform(fakeBridge({ 'file:pick': OPENED }))
  const picked = await platform.pickFile()
  expect(picked).toMatchObject({ name: 'a.csv', sizeBytes: 12 })

  const { handle, transfer } = await picked!.open()
  if (handle.kind !== 'port') throw new Error(handle.kind)
  expect(handle).toMatchObject({ kind: 'port', name: 'a.csv', sizeBytes: 12 })
  expect(transfer).toEqual([handle.port])
  const port = transfer[0] as MessagePort
  const echo = new Promise(resolve => (port.onmessage = event => resolve(event.data)))
  port.postMessage('hello')
  expect(await echo).toBe('echo hello')
})

test('files that are not wanted are let go of', async () => {
  const platform = createElectronPlatform(fakeBridge({ drop: OPENED }))
  const dropped = await platform.receiveDrop(dropOf(new File(['x'], 'a.csv'), new File(['y'], 'b.csv')))
  await dropped!.discard()
  expect(asked).toEqual([
    ['drop', 'a.csv'],
    ['drop', 'b.csv'],
    ['file:close', { token: 'token-1' }],
    ['file:close', { token: 'token-1' }],
  ])
})

test('cancelled dialogs, and drops without a file on disk, are null', async () => {
  const platform = createElectronPlatform(fakeBridge({}))
  expect(await platform.pickFile()).toBeNull()
  expect(await platform.receiveDrop(dropOf())).toBeNull()
  expect(await platform.receiveDrop(dropOf(new File(['x'], 'made.csv')))).toBeNull()
  expect(await platform.savePdf(Promise.resolve(report), 'r.pdf')).toBeNull()
  expect(await platform.saveText('x', 'r.csv')).toBeNull()
  expect(await platform.saveBytes(new Uint8Array([1]), 'r.xlsx')).toBeNull()
  expect(asked.at(-1)).toEqual(['bytes:save', { suggestedName: 'r.xlsx', bytes: new Uint8Array([1]) }])
})

test('a saved file can be shown in its folder', async () => {
  const saved = { ok: true, value: { token: 'token-2', name: 'mine.pdf' } } as const
  const platform = createElectronPlatform(fakeBridge({ 'report:save-pdf': saved }))
  const output = await platform.savePdf(Promise.resolve(report), 'r.pdf')
  await output!.show!()
  expect(output!.name).toBe('mine.pdf')
  expect(asked).toEqual([
    ['report:save-pdf', { suggestedName: 'r.pdf', report }],
    ['file:show', { token: 'token-2' }],
  ])
})

test('what main refuses is thrown with its code', async () => {
  const platform = createElectronPlatform(fakeBridge({ 'file:pick': REFUSED }))
  const thrown = await platform.pickFile().catch((error: unknown) => error)
  expect(thrown).toBeInstanceOf(AppError)
  expect(thrown).toMatchObject(REFUSED.error)
})

test('the bridge decides which platform it is', () => {
  expect(choosePlatform({ mainBridge: fakeBridge({}) }).kind).toBe('electron')
  expect(choosePlatform().kind).toBe('web')
})

test('commands of the menu are handed on until one stops listening', () => {
  const heard: string[] = []
  const stop = createElectronPlatform(fakeBridge({})).onCommand(command => heard.push(command))
  expect(heard).toEqual(['open-file'])
  stop()
  expect(asked).toEqual([['stopped']])
})
