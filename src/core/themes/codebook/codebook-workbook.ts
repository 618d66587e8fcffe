import { AppError } from '../../errors.ts'
import type { Codebook, CodebookTheme, CodebookWord } from './codebook.ts'
import { readCodebook } from './codebook-file.ts'

/** Names of the sheets and their columns; a codebook is read back by them. */
const THEMES = 'Themes'
const WORDS = 'Words'
const ABOUT = 'About'
const THEME_COLUMNS = ['id', 'theme', 'parent', 'rule', 'notes', 'comments'] as const
const WORD_COLUMNS = ['theme id', 'stem', 'word', 'comments'] as const

/** A codebook as an Excel workbook for the client: a sheet of themes, one of their words, one about the file. */
export async function writeCodebookWorkbook(codebook: Codebook): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  const themes = codebook.themes.map(({ id, label, parent, rule, notes, n }) => [
    id,
    label,
    parent,
    rule,
    notes,
    n,
  ])
  const words = codebook.themes.flatMap(({ id, words: list }) =>
    list.map(({ stem, text, n }) => [id, stem, text, n]),
  )
  const about = [
    ['format', codebook.format],
    ['name', codebook.name],
    ['comments', codebook.comments],
  ]
  const sheet = (name: string, columns: readonly string[], rows: (string | number | null)[][]) => ({
    name,
    rows: [[...columns], ...rows],
    freezePane: { rows: 1 },
  })
  return writeXlsx({
    sheets: [
      sheet(THEMES, THEME_COLUMNS, themes),
      sheet(WORDS, WORD_COLUMNS, words),
      { name: ABOUT, rows: about },
    ],
  })
}

type Row = readonly unknown[]

/**
 * The codebook in such a workbook, also after a person changed it.
 *
 * @throws AppError `codebook/broken`, `codebook/damaged`, `codebook/newer`
 */
export async function readCodebookWorkbook(bytes: Uint8Array, file: string): Promise<Codebook> {
  const { readXlsx } = await import('hucre/xlsx')
  const sheets = await readXlsx(bytes).then(
    workbook => new Map(workbook.sheets.map(({ name, rows }) => [name, rows as readonly Row[]])),
    (error: unknown) => {
      throw new AppError('codebook/broken', { file, kind: 'Excel' }, { cause: error })
    },
  )
  const rowsOf = (name: string): readonly Row[] => {
    const rows = sheets.get(name)
    if (rows === undefined) throw new AppError('codebook/damaged', { file, part: name })
    return rows
  }
  const about = new Map(rowsOf(ABOUT).map(([key, value]) => [text(key), value]))
  const words = wordsById(rowsOf(WORDS).slice(1))
  const themes = rowsOf(THEMES)
    .slice(1)
    .filter(row => row.some(cell => text(cell) !== ''))
    .map(row => themeOf(row, words))
  return readCodebook(
    {
      format: text(about.get('format')),
      name: text(about.get('name')),
      comments: count(about.get('comments')),
      themes,
    },
    file,
  )
}

function themeOf(row: Row, words: ReadonlyMap<string, CodebookWord[]>): CodebookTheme {
  const [id, label, parent, rule, notes, n] = row
  return {
    id: text(id),
    label: text(label),
    parent: text(parent) === '' ? null : text(parent),
    notes: text(notes),
    rule: text(rule) === '' ? null : text(rule),
    n: count(n),
    words: words.get(text(id)) ?? [],
  }
}

function wordsById(rows: readonly Row[]): Map<string, CodebookWord[]> {
  const words = new Map<string, CodebookWord[]>()
  for (const [id, stem, word, n] of rows) {
    if (text(id) === '') continue
    const list = words.get(text(id)) ?? []
    list.push({ stem: text(stem), text: text(word), n: count(n) })
    words.set(text(id), list)
  }
  return words
}

function text(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : ''
}

function count(cell: unknown): number {
  return typeof cell === 'number' ? cell : typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : 0
}
