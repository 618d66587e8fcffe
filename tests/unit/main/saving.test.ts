import { chmodSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import type { SaveDialogOptions } from 'electron'
import { AppError } from '#core/errors.ts'
import { extensionOf, safeFileName } from '#main/file-names.ts'
import { createSavedFiles } from '#main/file-registry.ts'
import { saveFile } from '#main/save-file.ts'
import { writeWhole } from '#main/write-whole.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lowdown-save-'))
})

test.each([
  ['Report 2026.pdf', 'pdf', 'Report 2026.pdf'],
  ['Report', 'pdf', 'Report.pdf'],
  ['Report.PDF', 'pdf', 'Report.pdf'],
  ['../../etc/passwd', 'html', 'etc passwd.html'],
  ['a/b\\c:d*e?f"g<h>i|j', 'csv', 'a b c d e f g h i j.csv'],
  ['  .hidden. ', 'csv', 'hidden.csv'],
  ['con', 'csv', 'report con.csv'],
  ['LPT1.x', 'csv', 'report LPT1.x.csv'],
  ['', 'pdf', 'report.pdf'],
  ['...', 'pdf', 'report.pdf'],
  ['a\u202Efdp.exe', 'pdf', 'a fdp.exe.pdf'],
  ['Zufriedenheit “größer” 漢字.pdf', 'pdf', 'Zufriedenheit “größer” 漢字.pdf'],
])('%j with the ending %s is saved as %j', (suggested, extension, expected) => {
  expect(safeFileName(suggested, extension)).toBe(expected)
})

test('a suggested name is always a short plain name, and stays as it is when it is one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), suggested => {
      const name = safeFileName(suggested, 'pdf')
      // oxlint-disable-next-line no-control-regex
      expect(name).not.toMatch(/[/\\:*?"<>|\u0000-\u001f]|^\.|^ /)
      expect(name).toMatch(/\.pdf$/)
      expect(Array.from(name).length).toBeLessThan(140)
      expect(safeFileName(name, 'pdf')).toBe(name)
    }),
  )
})

test.each([
  ['report.pdf', 'pdf'],
  ['report.v2.HTML', 'html'],
  ['Report v1.5', null],
  ['report', null],
  ['.', null],
])('the ending of %s is %s', (name, extension) => {
  expect(extensionOf(name)).toBe(extension)
})

test('a file is written whole over the old one, and nothing else is left', async () => {
  const path = join(folder, 'a.pdf')
  writeFileSync(path, 'old')
  await writeWhole(path, new TextEncoder().encode('new'))
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['a.pdf'])
})

test('a write that fails names the file, keeps the old one and leaves no part behind', async () => {
  const taken = join(folder, 'taken')
  await writeWhole(join(folder, 'other'), 'x')
  // A folder stands where the file should go: the last step, renaming, fails.
  const { mkdirSync } = await import('node:fs')
  mkdirSync(join(taken, 'inside'), { recursive: true })
  await expect(writeWhole(taken, 'x')).rejects.toMatchObject({
    code: 'report/write-failed',
    details: { file: 'taken' },
  })
  expect(readdirSync(folder).sort()).toEqual(['other', 'taken'])
  await expect(writeWhole(join(folder, 'missing', 'a.pdf'), 'x')).rejects.toMatchObject({
    code: 'report/write-failed',
    details: { file: 'a.pdf' },
  })
})

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a folder one may not write to',
  async () => {
    chmodSync(folder, 0o500)
    await expect(writeWhole(join(folder, 'a.pdf'), 'x')).rejects.toMatchObject({
      code: 'report/write-failed',
    })
    chmodSync(folder, 0o700)
  },
)

function setting(filePath: string, canceled = false) {
  const asked: SaveDialogOptions[] = []
  return {
    asked,
    title: 'Save',
    documentsFolder: '/documents',
    savedFiles: createSavedFiles(),
    showSaveDialog: (options: SaveDialogOptions) => {
      asked.push(options)
      return Promise.resolve({ canceled, filePath })
    },
  }
}

test('the user says where, and can ask to see it by its token', async () => {
  const path = join(folder, 'mine.pdf')
  const save = setting(path)
  const saved = await saveFile(save, 'Q3/2026.pdf', () => Promise.resolve('%PDF'))
  expect(save.asked[0]).toMatchObject({
    defaultPath: join('/documents', 'Q3 2026.pdf'),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  })
  expect(saved?.name).toBe('mine.pdf')
  expect(save.savedFiles.pathOf(saved!.token)).toBe(path)
  expect(save.savedFiles.pathOf('unknown')).toBeNull()
  expect(readFileSync(path, 'utf8')).toBe('%PDF')
})

test('a name without an ending gets one, and that replaces no file nobody was asked about', async () => {
  writeFileSync(join(folder, 'mine.pdf'), 'precious')
  const saved = await saveFile(setting(join(folder, 'mine')), 'r.pdf', () => Promise.resolve('new'))
  expect(saved?.name).toBe('mine (2).pdf')
  expect(readFileSync(join(folder, 'mine.pdf'), 'utf8')).toBe('precious')
})

test('nothing is made when the user cancels, nothing is written when making fails', async () => {
  let made = 0
  const content = () => Promise.resolve(`${++made}`)
  expect(await saveFile(setting('', true), 'r.pdf', content)).toBeNull()
  expect(made).toBe(0)

  const failure = new AppError('report/print-failed', { message: 'x' })
  const failing = saveFile(setting(join(folder, 'r.pdf')), 'r.pdf', () => Promise.reject(failure))
  await expect(failing).rejects.toBe(failure)
  expect(readdirSync(folder)).toEqual([])
})
