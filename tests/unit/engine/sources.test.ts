import { createHash } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import type { FilePortReply, FilePortRequest } from '#contracts/file-port.ts'
import type { ByteSource } from '#core/importing/byte-source.ts'
import { createJobContext } from '#engine/job-context.ts'
import { fileSource } from '#engine/sources/file-source.ts'
import { portSource } from '#engine/sources/port-source.ts'
import { openSampleSource } from '#engine/sources/sample-source.ts'

const BYTES = Uint8Array.from({ length: 9_000_001 }, (_, index) => (index * 7) % 251)
const SHA256 = createHash('sha256').update(BYTES).digest('hex')

const ports: MessagePort[] = []
afterEach(() => {
  for (const port of ports.splice(0)) port.close()
})

/** Main's side of a port, answering from memory. `overrides` answers some requests otherwise. */
function fakeMain(
  overrides: (request: FilePortRequest, position: number) => FilePortReply | null = () => null,
) {
  const { port1, port2 } = new MessageChannel()
  ports.push(port1)
  const requests: string[] = []
  let position = 0
  port1.onmessage = ({ data }: MessageEvent<FilePortRequest>) => {
    requests.push(data.type)
    const reply = overrides(data, position) ?? answer(data)
    if (reply !== null) port1.postMessage(reply)
  }
  function answer(request: FilePortRequest): FilePortReply | null {
    if (request.type === 'close') return null
    if (request.type === 'sha256') return { type: 'sha256', hex: SHA256 }
    if (request.type === 'restart') {
      position = 0
      return { type: 'ready' }
    }
    if (position >= BYTES.length) return { type: 'end' }
    const bytes = BYTES.slice(position, position + 2_000_000)
    position += bytes.length
    return { type: 'bytes', bytes }
  }
  return { port: port2, requests, source: portSource(port2, 'a.csv', BYTES.length) }
}

const makers: readonly [string, () => ByteSource][] = [
  ['a File', () => fileSource(new File([BYTES], 'a.csv'))],
  ['a port', () => fakeMain().source],
]

async function readAll(source: ByteSource): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of source.read()) pieces.push(piece)
  return Buffer.concat(pieces)
}

test.each(makers)(
  '%s is read whole, again and again, also after a pass that was broken off',
  async (_name, make) => {
    const source = make()
    expect([source.name, source.sizeBytes]).toEqual(['a.csv', BYTES.length])
    for await (const piece of source.read()) {
      expect(piece.length).toBeGreaterThan(0)
      break
    }
    for (let pass = 0; pass < 2; pass += 1) {
      expect(Buffer.compare(await readAll(source), BYTES)).toBe(0)
    }
    expect(await source.sha256()).toBe(SHA256)
    expect(await source.sha256()).toBe(SHA256)
    await source.close()
  },
)

test('an empty File has no pieces', async () => {
  const source = fileSource(new File([], 'empty.csv'))
  expect((await readAll(source)).length).toBe(0)
  expect(await source.sha256()).toBe(createHash('sha256').digest('hex'))
})

test.each([
  ['NotFoundError', 0, 'import/file-vanished'],
  ['NotReadableError', 0, 'import/unreadable-file'],
  ['NotReadableError', 1, 'import/file-changed'],
  ['SecurityError', 1, 'import/unreadable-file'],
])('a File that fails with %s after %i slices', async (name, goodSlices, code) => {
  const file = new File([BYTES], 'a.csv')
  const slice = file.slice.bind(file)
  file.slice = (start, end) => {
    const part = slice(start, end)
    if ((start ?? 0) >= goodSlices * 4 * 1024 * 1024)
      part.arrayBuffer = () => Promise.reject(new DOMException('no', name))
    return part
  }
  const reading = readAll(fileSource(file))
  await expect(reading).rejects.toMatchObject({ code, details: { file: 'a.csv' } })
})

test('a port asks one thing at a time and lets main close the file', async () => {
  const { source, requests, port } = fakeMain()
  await readAll(source)
  await source.sha256()
  await source.close()
  await expect.poll(() => requests.filter(type => type !== 'next')).toEqual(['restart', 'sha256', 'close'])
  expect(port).toBeDefined()
})

test.each(['import/file-vanished', 'import/file-changed', 'import/unreadable-file'] as const)(
  'main says %s half-way',
  async code => {
    const { source } = fakeMain((request, position) =>
      request.type === 'next' && position > 3_000_000 ? { type: 'failed', code } : null,
    )
    await expect(readAll(source)).rejects.toMatchObject({ code, details: { file: 'a.csv' } })
  },
)

test('a port that closes fails the reading instead of hanging', async () => {
  const { source } = fakeMain((request, position) => {
    if (request.type === 'next' && position > 3_000_000) ports.at(-1)?.close()
    return null
  })
  await expect(readAll(source)).rejects.toMatchObject({ code: 'import/unreadable-file' })
})

test('the sample is the same each time', async () => {
  const context = createJobContext(new AbortController().signal, () => undefined)
  const [one, two] = [await openSampleSource(500, context), await openSampleSource(500, context)]
  const bytes = await readAll(one)
  expect(bytes.length).toBe(one.sizeBytes)
  expect(Buffer.compare(bytes, await readAll(two))).toBe(0)
  expect(await one.sha256()).toBe(createHash('sha256').update(bytes).digest('hex'))
})
