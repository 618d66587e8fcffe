import { describe, expect, it, test } from 'vitest'
import { AppError } from '#core/errors.ts'
import { inspectFile } from '#core/importing/inspect-file.ts'
import type { ReadingOptions } from '#core/importing/mapping.ts'
import { inspect, memorySource, quietContext } from '../../../../helpers/memory-source.ts'

const table = (delimiter: string): string =>
  [
    ['Rating', 'Comment', 'Agent'],
    ...Array.from({ length: 30 }, (_, index) => [
      String(1 + (index % 5)),
      `slow, again ${String(index)}`,
      'Ana',
    ]),
  ]
    .map(row => row.join(delimiter))
    .join('\n')

const doubts = async (text: string, options: ReadingOptions = {}) =>
  (await inspect(text, options)).warnings.filter(({ code }) => code === 'other-delimiter')

describe('a file that was split by the wrong sign', () => {
  test.each([
    [';', '|', 'semicolon'],
    ['\t', ';', 'tab'],
    ['|', ',', 'pipe'],
  ])('%j read with %j names the right one', async (right, wrong, name) => {
    const [warning, ...others] = await doubts(table(right), { delimiter: wrong })
    expect(others).toEqual([])
    expect(warning?.values).toMatchObject({
      delimiter: wrong,
      other: right,
      cells: 3,
      option: `--delimiter ${name}`,
    })
    expect(Number(warning?.values['columns'])).toBeLessThan(3)
    expect(await doubts(table(right), { delimiter: right })).toEqual([])
  })

  it('names a rare sign that no file is tried by', async () => {
    const text = table('^').replaceAll(',', '')
    expect((await doubts(text))[0]?.values).toMatchObject({ other: '^', cells: 3, option: '--delimiter "^"' })
    expect(await doubts(text, { delimiter: '^' })).toEqual([])
  })

  it('names a rare sign beside comments that hold more or fewer commas', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, index) => `r${index}^${1 + (index % 5)}^slow${', so slow'.repeat(index % 4)}^Ana`,
    )
    const text = ['id^score^comment^agent', ...rows].join('\n')
    expect((await doubts(text))[0]?.values).toMatchObject({ delimiter: ',', other: '^', cells: 4 })
    expect(await doubts(text, { delimiter: '^' })).toEqual([])
    expect(await doubts(text.replaceAll('^', ','))).toEqual([])
  })

  test.each([
    ['comments with commas here and there', 'Comment\nslow, very slow\nfine\nwell, so, so\ngood\n'],
    ['scores with comments full of commas', table(';').replaceAll(';Ana', '').replace(';Agent', '')],
    ['times of the day', 'Time\n10:00\n11:30\n12:45\n'],
    ['one column of words', 'Comment\nslow\nfine\ngood\n'],
    ['a table of three columns', table(',').replaceAll(', again', ' again')],
  ])('is not seen in %s', async (_, text) => {
    expect(await doubts(text)).toEqual([])
  })
})

describe('text under the name of something else', () => {
  const named = (name: string, text: string) => inspectFile(memorySource(text, { name }), {}, quietContext())

  test.each([
    ['export.zip', 'ZIP'],
    ['Export.XLSX', 'Excel'],
    ['report.pdf', 'PDF'],
  ])('%s is read, and that it is none is said', async (name, kind) => {
    const { warnings, rows } = await named(name, table(';'))
    expect([rows, warnings]).toEqual([30, [{ code: 'misnamed-text', count: 1, values: { kind } }]])
  })

  it('is no news of a text by its own name', async () => {
    expect((await named('export.csv', table(';'))).warnings).toEqual([])
    expect((await named('export', table(';'))).warnings).toEqual([])
  })

  it('is refused by that name where it holds no table', async () => {
    const refused = (name: string): Promise<unknown> =>
      named(name, 'Access denied').catch((error: unknown) =>
        error instanceof AppError ? [error.code, error.details] : error,
      )
    expect(await refused('export.xlsx')).toEqual([
      'import/misnamed-text',
      { file: 'export.xlsx', kind: 'Excel' },
    ])
    expect(await refused('export.txt')).toEqual(['import/header-only', { file: 'export.txt' }])
  })
})
