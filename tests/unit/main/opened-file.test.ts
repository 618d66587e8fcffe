import { createHash } from 'node:crypto'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CHUNK_BYTES, openFile, type OpenFile } from '#main/opened-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'lowdown-files-'))
const LONG_AGO = new Date('2020-01-01T00:00:00Z')

/** Repeatable bytes, different in every piece. */
const bytesOf = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 12)) & 0xff)

function makeFile(name: string, bytes: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  // So that a later change is seen however coarse the file system's clock is.
  utimesSync(path, LONG_AGO, LONG_AGO)
  return path
}

async function readPass(file: OpenFile): Promise<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = []
  for (let piece = await file.next(); piece !== null; piece = await file.next()) pieces.push(piece)
  return pieces
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test.each([0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES + 77])(
  'a file of %i bytes is read whole, twice, and hashed',
  async length => {
    const bytes = bytesOf(length)
    const file = await openFile(makeFile(`${length}.csv`, bytes))
    expect({ name: file.name, sizeBytes: file.sizeBytes }).toEqual({
      name: `${length}.csv`,
      sizeBytes: length,
    })
    for (let pass = 0; pass < 2; pass++) {
      file.restart()
      const pieces = await readPass(file)
      expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
      // A cloned view copies its whole buffer: none may be bigger than what it shows.
      expect(pieces.every(piece => piece.buffer.byteLength === piece.length)).toBe(true)
    }
    expect(await file.sha256()).toBe(sha256(bytes))
    await file.close()
  },
)

test('the hash needs no pass before, and one that was broken off does no harm', async () => {
  const bytes = bytesOf(CHUNK_BYTES + 5)
  const file = await openFile(makeFile('hash.csv', bytes))
  await file.next()
  expect(await file.sha256()).toBe(sha256(bytes))
  file.restart()
  expect(Buffer.concat(await readPass(file)).equals(bytes)).toBe(true)
  await file.close()
})

test.each<[string, (path: string) => void]>([
  ['grows', path => appendFileSync(path, 'x')],
  ['shrinks', path => truncateSync(path, CHUNK_BYTES + 1)],
  ['is written over with as many bytes', path => writeFileSync(path, bytesOf(2 * CHUNK_BYTES).fill(7))],
])('a file that %s while it is read is not believed', async (_name, change) => {
  const path = makeFile('changing.csv', bytesOf(2 * CHUNK_BYTES))
  const file = await openFile(path)
  await file.next()
  change(path)
  await expect(file.next()).rejects.toMatchObject({
    code: 'import/file-changed',
    details: { file: 'changing.csv' },
  })
  await expect(file.sha256()).rejects.toMatchObject({ code: 'import/file-changed' })
  await file.close()
})

test.skipIf(process.platform === 'win32')(
  'a file that is deleted after it was opened is still read whole',
  async () => {
    const bytes = bytesOf(CHUNK_BYTES + 1)
    const path = makeFile('deleted.csv', bytes)
    const file = await openFile(path)
    rmSync(path)
    expect(Buffer.concat(await readPass(file)).equals(bytes)).toBe(true)
    await file.close()
  },
)

test('what cannot be opened is told apart', async () => {
  mkdirSync(join(folder, 'folder.csv'))
  await expect(openFile(join(folder, 'missing.csv'))).rejects.toMatchObject({
    code: 'import/file-vanished',
    details: { file: 'missing.csv' },
  })
  await expect(openFile(join(folder, 'folder.csv'))).rejects.toMatchObject({
    code: 'import/unreadable-file',
    details: { file: 'folder.csv' },
  })
})

test('reading a closed file fails as an unreadable one', async () => {
  const file = await openFile(makeFile('closed.csv', bytesOf(3)))
  await file.close()
  await expect(file.next()).rejects.toMatchObject({ code: 'import/unreadable-file' })
})
