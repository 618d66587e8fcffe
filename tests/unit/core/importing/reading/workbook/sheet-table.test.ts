import fc from 'fast-check'
import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { describe, expect, it, test } from 'vitest'
import type { AppError } from '#core/errors.ts'
import type { ReadingOptions } from '#core/importing/mapping.ts'
import { makeRawWorkbook, makeZip } from '../../../../../helpers/make-zip.ts'
import { importPlainly, memorySource, proposedPlan } from '../../../../../helpers/memory-source.ts'
import { readRows } from '../../../../../helpers/read-rows.ts'

const HEADER = ['Submitted', 'Rating', 'Comment']
const RESPONSES = [
  [new Date(Date.UTC(2026, 4, 3, 10, 15)), 5, 'quick and kind'],
  [new Date(Date.UTC(2026, 4, 13, 8)), 1, 'nobody answered at all'],
]
const CELLS = [
  ['2026-05-03 10:15:00', '5', 'quick and kind'],
  ['2026-05-13 08:00:00', '1', 'nobody answered at all'],
]

const read = async (sheets: WriteSheet[], options: ReadingOptions = {}) =>
  readRows(await writeXlsx({ sheets }), 'a.xlsx', options)

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'nothing was thrown',
    (error: unknown) => ({ code: (error as AppError).code, details: (error as AppError).details }),
  )
}

describe('the sheet that is read', () => {
  const responses = { name: 'Responses', rows: [HEADER, ...RESPONSES] }
  const legend = {
    name: 'Legend',
    rows: [['Code', 'Meaning'], ...Array.from({ length: 9 }, (_, i) => [`c${i}`, 'word'])],
  }

  it('is the one that looks like responses, not the first or the longest', async () => {
    const { inspection, rows } = await read([legend, { name: 'Empty', rows: [] }, responses])
    expect(inspection.reading).toEqual({
      kind: 'xlsx',
      encoding: 'utf-8',
      delimiter: '',
      sheet: 'Responses',
      headerRows: 1,
      recognisedAs: 'generic',
    })
    expect(inspection.sheets).toEqual([
      { name: 'Legend', rows: 10 },
      { name: 'Empty', rows: 0 },
      { name: 'Responses', rows: 3 },
    ])
    expect(rows).toEqual([HEADER, ...CELLS])
  })

  it('is the one that was named', async () => {
    const { inspection, rows } = await read([responses, legend], { sheet: 'Legend' })
    expect(inspection.reading.sheet).toBe('Legend')
    expect(rows).toHaveLength(10)
  })

  it('is not one that Excel hides, unless no other has rows', async () => {
    const hidden = { ...responses, name: 'Old', hidden: true }
    expect((await read([hidden, legend])).inspection.reading.sheet).toBe('Legend')
    expect((await read([{ name: 'Shown', rows: [] }, hidden])).inspection.reading.sheet).toBe('Old')
  })

  it('must be there, and have rows', async () => {
    expect(await codeOf(read([responses, legend], { sheet: 'Answers' }))).toEqual({
      code: 'import/unknown-sheet',
      details: { file: 'a.xlsx', sheet: 'Answers', sheets: 'Responses, Legend' },
    })
    expect(await codeOf(read([{ name: 'Empty', rows: [] }]))).toMatchObject({ code: 'import/header-only' })
  })
})

describe('rows', () => {
  it('titles and blank rows above the names of the columns are passed over; rejected rows name the row of the sheet', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Report',
          rows: [
            ['Satisfaction report'],
            [],
            ['Period', 'May 2026'],
            [],
            [...HEADER, 'Agent', 'Channel'],
            ...RESPONSES.map(row => [...row, 'Ana', 'Mail']),
            [],
            [null, null, 'no score', 'Ana', 'Mail'],
          ],
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
        },
      ],
    })
    const source = memorySource(bytes, { name: 'a.xlsx' })
    const { inspection } = await readRows(bytes, 'a.xlsx')
    expect(inspection.reading).toMatchObject({ headerRows: 3, titleRows: 2 })
    expect(inspection.columns.map(({ header }) => header)).toEqual([...HEADER, 'Agent', 'Channel'])
    const { outcome, responses, rejected } = await importPlainly(source, proposedPlan(inspection))
    expect(outcome).toMatchObject({
      rows: 3,
      responses: 2,
      rejected: { total: 1, byReason: { 'no-score': 1 } },
    })
    expect(responses.map(({ score, comment }) => [score, comment])).toEqual([
      [5, 'quick and kind'],
      [1, 'nobody answered at all'],
    ])
    expect(rejected).toEqual([{ row: 3, line: 9, reason: 'no-score', raw: ',,no score,Ana,Mail' }])
  })

  it('hidden rows are read and counted', async () => {
    const rowDefs = new Map([[1, { hidden: true }]])
    const { inspection, rows } = await read([{ name: 'A', rows: [HEADER, ...RESPONSES], rowDefs }])
    expect(rows).toHaveLength(3)
    expect(inspection.warnings).toContainEqual({ code: 'hidden-rows', count: 1, values: {} })
  })

  it('a note far to the right loses no row', async () => {
    const { inspection } = await read([
      { name: 'A', rows: [HEADER, ...RESPONSES, [null, 3, 'fine', null, null, 'check this']] },
    ])
    expect(inspection.columns).toHaveLength(6)
    expect(inspection.unusable).toBeUndefined()
  })

  it('1,354 columns', async () => {
    const names = Array.from({ length: 1354 }, (_, index) => `Question ${index + 1}`)
    const answers = names.map((_, index) => (index % 5) + 1)
    const { inspection, rows } = await read([{ name: 'Wide', rows: [names, answers, answers] }])
    expect(inspection.columns.map(({ header }) => header)).toEqual(names)
    expect(rows[2]).toEqual(answers.map(String))
  })
})

describe('cells', () => {
  const cellsOf = async (xml: string, options: { date1904?: boolean } = {}) => {
    const rows = `<row r="1">${'ABCDEFGH'
      .split('')
      .map(letter => `<c r="${letter}1" t="inlineStr"><is><t>${letter}</t></is></c>`)
      .join('')}</row>`
    const bytes = await makeRawWorkbook(`${rows}<row r="2">${xml}</row>`, options)
    const { rows: read } = await readRows(bytes, 'a.xlsx', { headerRows: 1 })
    return read[1]!.filter(cell => cell !== '')
  }

  test.each<[string, string, readonly string[], boolean?]>([
    ['a date of the 1900 system', '<c r="A2" s="1"><v>46145</v></c>', ['2026-05-03']],
    ['the same day of the 1904 system', '<c r="A2" s="1"><v>44683</v></c>', ['2026-05-03'], true],
    [
      'a time that binary fractions miss',
      '<c r="A2" s="2"><v>46145.427083333336</v></c>',
      ['2026-05-03 10:15:00'],
    ],
    ['a format of its own', '<c r="A2" s="3"><v>46145.5</v></c>', ['2026-05-03 12:00:00']],
    ['a time alone', '<c r="A2" s="3"><v>0.75</v></c>', ['18:00:00']],
    ['a number that looks like a date is none', '<c r="A2"><v>46145</v></c>', ['46145']],
    ['a sum of fractions', '<c r="A2" s="4"><v>3.3000000000000003</v></c>', ['3.3']],
    [
      'whole numbers',
      '<c r="A2"><v>7</v></c><c r="B2"><v>123456789012345</v></c><c r="C2"><v>-4.0</v></c>',
      ['7', '123456789012345', '-4'],
    ],
    ['logical values', '<c r="A2" t="b"><v>1</v></c><c r="B2" t="b"><v>0</v></c>', ['TRUE', 'FALSE']],
    [
      'errors are blank',
      '<c r="A2" t="e"><v>#N/A</v></c><c r="B2" t="str"><f>A1</f><v>fine</v></c>',
      ['fine'],
    ],
    [
      'rich text and entities',
      '<c r="A2" t="inlineStr"><is><r><t>5 &lt; </t></r><r><t>7 &amp; up</t></r></is></c>',
      ['5 < 7 & up'],
    ],
    ['control characters', '<c r="A2" t="inlineStr"><is><t>a_x0007_b&#10;c</t></is></c>', ['a\u0007b\nc']],
    [
      'an underscore that is written as one',
      '<c r="A2" t="inlineStr"><is><t>a_x005F_x0007_b</t></is></c>',
      ['a_x0007_b'],
    ],
    [
      'the line ends of Excel on a Mac',
      '<c r="A2" t="inlineStr"><is><t>one_x000D_&#10;two</t></is></c>',
      ['one\r\ntwo'],
    ],
  ])('%s', async (_, xml, cells, date1904 = false) => {
    expect(await cellsOf(xml, { date1904 })).toEqual(cells)
  })
})

describe('every control character', () => {
  const CODES = Array.from({ length: 31 }, (_, index) => index + 1)
  const escaped = (code: number): string => `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`
  const head =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Rating</t></is></c><c r="B1" t="inlineStr"><is><t>Comment</t></is></c></row>'

  /** A row for each, in a comment between two words, written in one way. */
  const workbook = (write: (code: number) => string): Promise<Uint8Array> =>
    makeRawWorkbook(
      head +
        CODES.map(
          (code, index) =>
            `<row r="${index + 2}"><c r="A${index + 2}"><v>${1 + (index % 5)}</v></c><c r="B${index + 2}" t="inlineStr"><is><t xml:space="preserve">so${write(code)}so</t></is></c></row>`,
        ).join(''),
    )

  test.each<[string, (code: number) => string]>([
    ['as Excel writes it', escaped],
    ['as a bare sign, which XML forbids', code => String.fromCharCode(code)],
    ['as a reference, which XML forbids', code => `&#${code};`],
  ])('%s loses no row', async (_, write) => {
    const bytes = await workbook(write)
    const { rows, inspection } = await readRows(bytes, 'a.xlsx')
    expect(rows).toHaveLength(32)
    const source = memorySource(bytes, { name: 'a.xlsx' })
    const { outcome, responses } = await importPlainly(source, proposedPlan(inspection))
    expect(outcome).toMatchObject({ rows: 31, responses: 31 })
    expect(responses.every(({ comment }) => comment.startsWith('so') && comment.endsWith('so'))).toBe(true)
    if (write === escaped)
      expect(responses.map(({ comment }) => comment)).toEqual(
        CODES.map(code => `so${String.fromCharCode(code)}so`),
      )
  })
})

describe('files that are no workbook after all', () => {
  const old = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(600).fill(0),
  ])

  test.each<[string, () => Promise<Uint8Array>, string]>([
    ['an old or a protected one', () => Promise.resolve(old), 'import/old-workbook'],
    [
      'one that breaks off',
      async () => (await makeRawWorkbook('<row/>')).slice(0, 900),
      'import/broken-file',
    ],
    [
      'an archive with parts of one',
      () => makeZip({ 'xl/workbook.xml': '<workbook/>' }),
      'import/broken-file',
    ],
    [
      'a cell outside of every sheet',
      () => makeRawWorkbook('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'),
      'import/broken-file',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(readRows(await bytes(), 'a.xlsx'))).toMatchObject({
      code,
      details: { file: 'a.xlsx' },
    })
  })

  it('one above the limit is told its size', async () => {
    const large = new Uint8Array(33 * 1024 * 1024)
    large.set(await makeRawWorkbook('<row/>'))
    expect(await codeOf(readRows(large, 'a.xlsx'))).toEqual({
      code: 'import/too-large',
      details: { file: 'a.xlsx', kind: 'Excel', sizeMegabytes: 33, limitMegabytes: 32 },
    })
  })
})

describe('any table', () => {
  /** What a workbook can hold: no half surrogates; a line end is a line feed. */
  const text = fc.string({ unit: 'binary', maxLength: 12 }).map(value => `x${value.replaceAll('\r', '')}x`)
  const value = fc.oneof(
    text,
    fc.constantFrom('__proto__', 'constructor'),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  )
  const rows = fc
    .integer({ min: 1, max: 5 })
    .chain(width =>
      fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 }),
    )
  const asText = (cell: string | number) =>
    typeof cell === 'string' ? cell : String(Number(cell.toPrecision(15)))

  it('is read back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom<'shared' | 'inline'>('shared', 'inline'),
        async (cells, stringMode) => {
          const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: cells }], stringMode })
          const read = await readRows(bytes, 'a.xlsx', { headerRows: 1, pieceBytes: 999 })
          expect(read.rows).toEqual(cells.map(row => row.map(asText)))
        },
      ),
      { numRuns: 60 },
    )
  })
})
