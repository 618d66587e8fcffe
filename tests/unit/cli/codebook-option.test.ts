import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { analyseFiles, type Analysis } from '#cli/analyse-files.ts'
import { parseArguments } from '#cli/parse-arguments.ts'
import { runFromShell } from '#cli/report.ts'
import type { Codebook, CodebookTheme } from '#core/themes/codebook/codebook.ts'
import { parseCodebook, serialiseCodebook } from '#core/themes/codebook/codebook-file.ts'
import type { ThemeEdit } from '#core/themes/edits/theme-edit.ts'
import { madeUpComments } from '../core/themes/made-up-comments.ts'
import { csvOf } from '../engine/theme-story.ts'

const rows = madeUpComments('en').map(({ text }, at) => ({ id: `r${at}`, score: 1, comment: text }))
const parking = Array.from({ length: 30 }, (_, at) => ({
  id: `p${at}`,
  score: 1,
  comment: `no parking space near the entrance, the parking garage was full, level ${at % 4}`,
}))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lowdown-codebook-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

function analyse(answers: typeof rows, ...options: readonly string[]): Promise<Analysis> {
  const file = write('answers.csv', csvOf(answers))
  const request = parseArguments([file, '--json', '-', '--timezone', 'UTC', '--low', '1', ...options])
  return analyseFiles(request, new AbortController().signal, () => undefined)
}

/** The codebook that a run saves, as it is read from its file again. */
async function saved(answers: typeof rows, ...options: readonly string[]): Promise<Codebook> {
  const { codebook } = await analyse(answers, '--save-codebook', join(folder, 'saved.json'), ...options)
  return parseCodebook(serialiseCodebook(codebook!), 'saved.json')
}

const edits = (...list: readonly ThemeEdit[]): string =>
  write('edits.json', JSON.stringify({ format: 'lowdown-edits/1', edits: list }))

test('a codebook keeps its notes and rules when it is applied and saved again', async () => {
  const first = await saved(rows)
  const [theme] = first.themes
  const noted = {
    ...first,
    themes: [{ ...theme!, notes: 'Ask the desk', rule: 'amount*' }, ...first.themes.slice(1)],
  }
  const file = write('book.json', serialiseCodebook(noted))
  const again = await saved(rows, '--codebook', file)
  expect(again.themes.map(({ id, notes, rule }) => [id, notes, rule])).toEqual(
    noted.themes.map(({ id, notes, rule }) => [id, notes, rule]),
  )
})

test('only rules that say what a theme is are saved: none that cannot be read, none of a split', async () => {
  const book = await saved(
    rows,
    '--edits',
    edits(
      { kind: 'create', theme: 'u1', label: 'Music', rule: 'music', under: null },
      { kind: 'create', theme: 'u2', label: 'Under what is gone', rule: 'silly', under: 't9' },
      { kind: 'split', theme: 't1', parts: [{ id: 'u3', label: 'Part', rule: 'refund' }] },
      { kind: 'rule', theme: 't2', rule: 'password AND' },
      { kind: 'rule', theme: 't3', rule: 'phone' },
      { kind: 'create', theme: 't3', label: 'Taken', rule: 'x', under: null },
    ),
  )
  expect(new Map(book.themes.map(({ id, rule }) => [id, rule]))).toEqual(
    new Map([
      ['t1', null],
      ['t2', null],
      ['t3', 'phone'],
      ['u1', 'music'],
      ['u2', 'silly'],
      ['u3', null],
    ]),
  )
})

test('--themes bounds the new themes that come beside a codebook', async () => {
  const file = write('book.json', serialiseCodebook(await saved(rows)))
  const themesWith = async (...options: readonly string[]): Promise<number> => {
    const { run } = await analyse([...rows, ...parking], '--codebook', file, ...options)
    return run.themes.length
  }
  expect(await themesWith()).toBe(4)
  expect(await themesWith('--themes', '4')).toBe(4)
  expect(await themesWith('--themes', '3')).toBe(3)
})

describe('two codebook files', () => {
  const theme = (id: string, label: string, n: number, stems: readonly string[]): CodebookTheme => ({
    id,
    label,
    parent: null,
    notes: '',
    rule: null,
    n,
    words: stems.map(stem => ({ stem: `en:${stem}`, text: stem, n })),
  })
  const book = (name: string, comments: number, ...themes: readonly CodebookTheme[]): string =>
    write(
      `${name}.json`,
      serialiseCodebook({ format: 'lowdown-codebook/1', name, comments, themes: [...themes] }),
    )

  test('are compared without any responses', async () => {
    const before = book(
      'spring',
      100,
      theme('t1', 'Waiting', 40, ['queue', 'hold']),
      theme('t2', 'Parking', 30, ['garage', 'level']),
    )
    const after = book(
      'autumn',
      200,
      theme('t1', 'Invoices', 20, ['bill', 'amount']),
      theme('t2', 'waiting', 160, ['queue', 'hold']),
    )
    const result = join(folder, 'difference.json')
    await runFromShell([before, after, '--diff-codebooks', '--json', result, '--quiet'])
    expect(process.exitCode).toBe(0)
    process.exitCode = undefined
    expect(JSON.parse(readFileSync(result, 'utf8'))).toEqual({
      format: 'lowdown-codebook-diff/1',
      before: { name: 'spring', comments: 100 },
      after: { name: 'autumn', comments: 200 },
      codebook: [
        { id: 't1', label: 'Invoices', change: 'new', before: null, after: { n: 20, share: 0.1 } },
        {
          ...{ id: 't2', label: 'waiting', change: 'grown', renamedFrom: 'Waiting' },
          ...{ before: { n: 40, share: 0.4 }, after: { n: 160, share: 0.8 } },
        },
        { id: 't2', label: 'Parking', change: 'gone', before: { n: 30, share: 0.3 }, after: null },
      ],
    })
  })

  test.each([[['a.json']], [['a.json', 'b.json', 'c.json']], [['a.json', 'answers.csv']]])(
    'are two, not %j',
    files => {
      expect(() => parseArguments([...files, '--diff-codebooks'])).toThrow(
        expect.objectContaining({ code: 'usage/bad-value' }),
      )
    },
  )
})
