import { createHash } from 'node:crypto'
import { describe, expect, it, test } from 'vitest'
import type { AppError } from '#core/errors.ts'
import type { ByteSource } from '#core/importing/byte-source.ts'
import { expandFiles } from '#core/importing/files/expand-files.ts'
import { inspectFiles } from '#core/importing/files/inspect-files.ts'
import { makeRawWorkbook, makeZip } from '../../../../helpers/make-zip.ts'
import { memorySource, quietContext } from '../../../../helpers/memory-source.ts'

const JANUARY = 'Score,Comment\n5,quick and kind\n1,nobody answered\n'
const FEBRUARY = 'Score,Comment\n4,fine\n'

async function hash(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const sha256 = createHash('sha256')
  for await (const piece of pieces) sha256.update(piece)
  return sha256.digest('hex')
}

const expand = (content: Uint8Array, name = 'exports.zip') =>
  expandFiles([{ source: memorySource(content, { name }), isOneOfMany: false }], hash)

async function textOf(source: ByteSource): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of source.read()) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'nothing was thrown',
    (error: unknown) => (error as AppError).code,
  )
}

describe('an archive', () => {
  it('keeps names in any script, and very long ones', async () => {
    const long = `${'Rückmeldungen der Kundschaft '.repeat(30)}.csv`
    const names = ['报告 五月.csv', 'Umfrage Köln–Łódź.csv', 'отзывы.csv', '😀 ok.csv', long]
    const zip = await makeZip(
      Object.fromEntries(names.map(name => [`${'ордер/'.repeat(20)}${name}`, JANUARY])),
    )
    const { files, leftOut } = await expand(zip)
    expect(files.map(({ source }) => source.name).toSorted()).toEqual(names.toSorted())
    expect(leftOut).toEqual([])
    const { files: read } = await inspectFiles({ files, leftOut }, {}, () => quietContext())
    expect(read.map(({ inspection }) => inspection.rows)).toEqual(names.map(() => 2))
  })

  it('stands for the files in it, in order, without what systems add', async () => {
    const zip = await makeZip({
      '2026/': undefined,
      '2026/february.csv': FEBRUARY,
      '2026/january.csv': JANUARY,
      '2025/january.csv': FEBRUARY,
      '__MACOSX/2026/._january.csv': 'x',
      '2026/.DS_Store': 'x',
      'Thumbs.db': 'x',
    })
    const { files, leftOut } = await expand(zip)
    const contents = await Promise.all(files.map(async ({ source }) => [source.name, await textOf(source)]))
    expect(contents).toEqual([
      ['2025/january.csv', FEBRUARY],
      ['february.csv', FEBRUARY],
      ['2026/january.csv', JANUARY],
    ])
    expect(files.every(({ isOneOfMany }) => isOneOfMany)).toBe(true)
    expect(leftOut).toEqual([])
    const [first] = files
    expect(first!.source.sizeBytes).toBe(FEBRUARY.length)
    expect(await first!.source.sha256()).toBe(createHash('sha256').update(FEBRUARY).digest('hex'))
    expect(await textOf(first!.source)).toBe(FEBRUARY)
  })

  it('is told from a workbook by what it holds', async () => {
    const workbook = await makeRawWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>')
    const { files } = await expand(workbook, 'renamed.zip')
    expect(files.map(({ source }) => source.name)).toEqual(['renamed.zip'])
  })

  it('of bytes that name parts of a workbook by chance stays an archive', async () => {
    const { files } = await expand(await makeZip({ 'notes about xl/sheets.csv': JANUARY }))
    expect(files.map(({ source }) => source.name)).toEqual(['sheets.csv'])
  })

  it('leaves the reading of a pass that is broken off', async () => {
    const { files } = await expand(await makeZip({ 'a.csv': new Uint8Array(5_000_000).fill(65) }))
    for await (const piece of files[0]!.source.read()) {
      expect(piece.length).toBeGreaterThan(0)
      break
    }
    expect((await textOf(files[0]!.source)).length).toBe(5_000_000)
  })

  test.each<[string, () => Promise<Uint8Array>, string]>([
    [
      'that only looks like one',
      () => Promise.resolve(new Uint8Array(500).fill(1).map((_, i) => [80, 75, 3, 4][i] ?? 7)),
      'import/broken-file',
    ],
    ['that breaks off', async () => (await makeZip({ 'a.csv': JANUARY })).slice(0, 60), 'import/broken-file'],
    ['without files', () => makeZip({ 'folder/': undefined }), 'import/empty-archive'],
    [
      'with a password',
      () => makeZip({ 'a.csv': JANUARY, 'b.csv': FEBRUARY }, { password: 'secret' }),
      'import/protected-archive',
    ],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await codeOf(expand(await bytes()))).toBe(code)
  })

  it('that becomes a thousand times as large is not read to its end', async () => {
    const bomb = await makeZip({ 'bomb.csv': new Uint8Array(200 * 1024 * 1024), 'a.csv': JANUARY })
    expect(bomb.length).toBeLessThan(1_000_000)
    const { files } = await expand(bomb)
    expect(await codeOf(textOf(files[1]!.source))).toBe('import/archive-bomb')
    expect(await textOf(files[0]!.source)).toBe(JANUARY)
  }, 60_000)

  it('whose sizes are lies is stopped all the same', async () => {
    const bomb = await makeZip({ 'bomb.csv': new Uint8Array(100 * 1024 * 1024) })
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    const directory = findSignature(view, 0x02014b50)
    view.setUint32(directory + 24, 1000, true)
    const { files } = await expand(bomb)
    expect(files[0]!.source.sizeBytes).toBe(1000)
    expect(await codeOf(textOf(files[0]!.source))).toMatch(/^import\/(?:broken-file|archive-bomb)$/)
  }, 60_000)
})

function findSignature(view: DataView, signature: number): number {
  for (let at = 0; at + 4 < view.byteLength; at += 1) if (view.getUint32(at, true) === signature) return at
  throw new Error('no such signature')
}

describe('files that come together', () => {
  const found = (content: string | Uint8Array, name: string, isOneOfMany = true) => ({
    source: memorySource(content, { name }),
    isOneOfMany,
  })
  const inspectAll = async (files: ReturnType<typeof found>[]) =>
    inspectFiles(await expandFiles(files, hash), {}, quietContext)

  it('are read where they can be, and named where not', async () => {
    const { files, leftOut } = await inspectAll([
      found(JANUARY, 'january.csv'),
      found('%PDF-1.7\n1 0 obj', 'report.pdf'),
      found('Score,Comment\n', 'empty.csv'),
      found(await makeZip({ 'inner.csv': FEBRUARY }), 'more.zip'),
      found(await makeZip({ 'a.csv': FEBRUARY }, { password: 'x' }), 'secret.zip'),
    ])
    expect(files.map(({ inspection }) => [inspection.file.name, inspection.rows])).toEqual([
      ['january.csv', 2],
      ['inner.csv', 1],
    ])
    expect(leftOut.map(({ file, error }) => [file, error.code])).toEqual([
      ['secret.zip', 'import/protected-archive'],
      ['report.pdf', 'import/binary-file'],
      ['empty.csv', 'import/header-only'],
    ])
  })

  it('a file that was named alone gives its own error', async () => {
    expect(await codeOf(inspectAll([found('', 'a.csv', false)]))).toBe('import/empty-file')
    expect(await codeOf(inspectAll([found(await makeZip({ 'a.csv': '' }), 'a.zip', false)]))).toBe(
      'import/empty-file',
    )
  })

  it('none of them readable is an error that names them', async () => {
    expect(await codeOf(inspectAll([found('', 'a.csv'), found('%PDF-1.7', 'b.pdf')]))).toBe(
      'import/nothing-readable',
    )
  })
})
