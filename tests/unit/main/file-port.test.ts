import { createHash } from 'node:crypto'
import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { afterEach, expect, test } from 'vitest'
import type { FilePortReply, FilePortRequest } from '#contracts/file-port.ts'
import { serveFilePort, type FilePort } from '#main/file-port.ts'
import { CHUNK_BYTES, openFile, type OpenFile } from '#main/opened-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'lowdown-port-'))
const bytes = Uint8Array.from({ length: CHUNK_BYTES + 1000 }, (_, i) => i & 0xff)
const openPorts: MessagePort[] = []
afterEach(() => {
  for (const port of openPorts.splice(0)) port.close()
})

/** Electron's port gives its listeners an event with `data`, Node's gives the value. */
function asElectronPort(port: MessagePort): FilePort {
  return {
    on(event: 'message' | 'close', listener: (event: { readonly data: unknown }) => void) {
      return port.on(event, (data: unknown) => listener({ data }))
    },
    postMessage: reply => port.postMessage(reply),
    start: () => port.start(),
    close: () => port.close(),
  }
}

function serve(file: OpenFile | null) {
  const { port1, port2 } = new MessageChannel()
  openPorts.push(port1, port2)
  serveFilePort(asElectronPort(port1), file)
  const ask = (request: FilePortRequest) =>
    new Promise<FilePortReply>(resolve => {
      port2.once('message', resolve)
      port2.postMessage(request)
    })
  return { ask, port: port2 }
}

async function makeFile(name: string): Promise<{ path: string; file: OpenFile; isClosed: () => boolean }> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const real = await openFile(path)
  let closed = false
  const close = () => {
    closed = true
    return real.close()
  }
  return { path, file: { ...real, close }, isClosed: () => closed }
}

async function readPass(ask: (request: FilePortRequest) => Promise<FilePortReply>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for (;;) {
    const reply = await ask({ type: 'next' })
    if (reply.type === 'end') return Buffer.concat(pieces)
    if (reply.type !== 'bytes') throw new Error(`unexpected ${reply.type}`)
    pieces.push(reply.bytes)
  }
}

test('the worker reads the file twice, gets its hash and closes it', async () => {
  const { file, isClosed } = await makeFile('whole.csv')
  const { ask, port } = serve(file)
  for (let pass = 0; pass < 2; pass++) {
    expect(await ask({ type: 'restart' })).toEqual({ type: 'ready' })
    expect(Buffer.from(await readPass(ask)).equals(bytes)).toBe(true)
  }
  const hex = createHash('sha256').update(bytes).digest('hex')
  expect(await ask({ type: 'sha256' })).toEqual({ type: 'sha256', hex })

  const closed = new Promise(resolve => port.once('close', resolve))
  port.postMessage({ type: 'close' })
  await closed
  await expect.poll(isClosed).toBe(true)
})

test('requests that come before their turn are answered in order', async () => {
  const { file } = await makeFile('eager.csv')
  const { port } = serve(file)
  const types: string[] = []
  const done = new Promise<void>(resolve => {
    port.on('message', (reply: FilePortReply) => {
      types.push(reply.type)
      if (types.length === 5) resolve()
    })
  })
  for (const type of ['restart', 'next', 'next', 'next', 'sha256']) port.postMessage({ type })
  await done
  expect(types).toEqual(['ready', 'bytes', 'bytes', 'end', 'sha256'])
})

test('a change is reported as a code', async () => {
  const { path, file } = await makeFile('changed.csv')
  const { ask } = serve(file)
  await ask({ type: 'next' })
  appendFileSync(path, 'more')
  expect(await ask({ type: 'next' })).toEqual({ type: 'failed', code: 'import/file-changed' })
  expect(await ask({ type: 'sha256' })).toEqual({ type: 'failed', code: 'import/file-changed' })
})

test('a token that is not known fails at once instead of never', async () => {
  const { ask } = serve(null)
  expect(await ask({ type: 'restart' })).toEqual({ type: 'failed', code: 'import/file-vanished' })
})

test('the file is closed when the worker is gone', async () => {
  const { file, isClosed } = await makeFile('gone.csv')
  const { ask, port } = serve(file)
  await ask({ type: 'next' })
  port.close()
  await expect.poll(isClosed).toBe(true)
})

test('what is no request is not answered', async () => {
  const { file } = await makeFile('noise.csv')
  const { ask, port } = serve(file)
  for (const noise of [null, 7, 'next', {}, { type: 'rm' }, []]) port.postMessage(noise)
  expect(await ask({ type: 'restart' })).toEqual({ type: 'ready' })
})
