import { describe, expect, it } from 'vitest'
import { toWireError } from '#core/errors.ts'
import { type Codebook, CODEBOOK_FORMAT } from '#core/themes/codebook/codebook.ts'
import { parseCodebook, readCodebook, serialiseCodebook } from '#core/themes/codebook/codebook-file.ts'
import { readCodebookWorkbook, writeCodebookWorkbook } from '#core/themes/codebook/codebook-workbook.ts'

const BOOK: Codebook = {
  format: CODEBOOK_FORMAT,
  name: 'Spring wave',
  comments: 120,
  themes: [
    {
      id: 't1',
      label: 'Queue',
      parent: null,
      notes: 'On the phone and in the shop',
      rule: 'queue* OR "on hold"',
      n: 40,
      words: [
        { stem: 'en:queue', text: 'queue', n: 30 },
        { stem: 'zh:排队', text: '排队', n: 2.5 },
        { stem: 'en:constructor', text: 'constructor', n: 1 },
      ],
    },
    { id: 't2', label: '=1+1', parent: 't1', notes: '', rule: null, n: 0, words: [] },
  ],
}

const codeOf = (read: () => unknown): unknown => {
  try {
    return read()
  } catch (error) {
    return toWireError(error)
  }
}

it('is read as it was written', () => expect(parseCodebook(serialiseCodebook(BOOK), 'a.json')).toEqual(BOOK))

it('is read from Excel as it was written, formulas as text', async () => {
  const bytes = await writeCodebookWorkbook(BOOK)
  expect(await readCodebookWorkbook(bytes, 'a.xlsx')).toEqual(BOOK)
})

it('a truncated file is broken, wherever it was cut', () => {
  const text = serialiseCodebook(BOOK).trimEnd()
  for (let length = 0; length < text.length; length++) {
    const found = codeOf(() => parseCodebook(text.slice(0, length), 'a.json'))
    if ((found as { code?: string }).code !== 'codebook/broken') expect.fail(`at ${length}`)
  }
})

it('a truncated workbook is broken', async () => {
  const bytes = await writeCodebookWorkbook(BOOK)
  for (const share of [0, 0.2, 0.6, 0.95]) {
    const part = bytes.slice(0, Math.floor(bytes.length * share))
    await expect(readCodebookWorkbook(part, 'a.xlsx')).rejects.toMatchObject({ code: 'codebook/broken' })
  }
})

describe('what is wrong is named', () => {
  const theme = BOOK.themes[1]!
  it.each<[part: string, value: unknown]>([
    ['format', null],
    ['format', []],
    ['format', { ...BOOK, format: 'something/1' }],
    ['comments', { ...BOOK, comments: -1 }],
    ['themes', { ...BOOK, themes: {} }],
    ['name', { ...BOOK, name: 7 }],
    ['themes[0]', { ...BOOK, themes: [null] }],
    ['themes[0].id', { ...BOOK, themes: [{ ...theme, id: ' ' }] }],
    ['themes[1].id', { ...BOOK, themes: [BOOK.themes[0], { ...theme, id: 't1' }] }],
    ['themes[0].parent', { ...BOOK, themes: [{ ...theme, parent: 'gone' }] }],
    ['themes[0].parent', { ...BOOK, themes: [{ ...theme, parent: 't2' }] }],
    ['themes[0].rule', { ...BOOK, themes: [{ ...theme, parent: null, rule: '(a OR' }] }],
    ['themes[0].n', { ...BOOK, themes: [{ ...theme, n: Number.NaN }] }],
    ['themes[0].words[0].stem', { ...BOOK, themes: [{ ...theme, words: [{ stem: 'x', text: 'x', n: 1 }] }] }],
  ])('%s', (part, value) => {
    expect(codeOf(() => readCodebook(value, 'a.json'))).toEqual({
      code: 'codebook/damaged',
      details: { file: 'a.json', part },
    })
  })

  it('a newer version says so', () => {
    expect(codeOf(() => readCodebook({ ...BOOK, format: 'lowdown-codebook/2' }, 'a.json'))).toEqual({
      code: 'codebook/newer',
      details: { file: 'a.json', version: '2' },
    })
  })
})
