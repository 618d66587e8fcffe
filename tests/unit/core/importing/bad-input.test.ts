import { deflateRawSync } from 'node:zlib'
import { describe, expect, it, test } from 'vitest'
import type { AppError } from '#core/errors.ts'
import { importFile } from '#core/importing/import-file.ts'
import { inspectFile } from '#core/importing/inspect-file.ts'
import { scaleOf } from '#core/survey/scales.ts'
import {
  importPlainly,
  inspect,
  inspectAndImport,
  memorySource,
  proposedPlan,
  quietContext,
} from '../../../helpers/memory-source.ts'

async function failure(work: Promise<unknown>): Promise<{ code: string; details: AppError['details'] }> {
  const error = (await work.then(
    () => null,
    (reason: unknown) => reason,
  )) as AppError | null
  if (error === null) throw new Error('nothing was thrown')
  return { code: error.code, details: error.details }
}

const bytes = (...values: number[]): Uint8Array =>
  Uint8Array.from([...values, ...new Array<number>(200).fill(1)])

describe('files that are refused', () => {
  test.each<[string, string | Uint8Array, string, object]>([
    ['an empty file', '', 'import/empty-file', {}],
    ['only a header', 'Rating,Comment\n', 'import/header-only', {}],
    ['only a header and blank lines', 'Rating,Comment\r\n\r\n  \r\n', 'import/header-only', {}],
    ['only blank lines', '\n\n\n', 'import/header-only', {}],
    ['a workbook that breaks off', workbook(), 'import/broken-file', { kind: 'Excel' }],
    ['an archive', bytes(0x50, 0x4b, 3, 4), 'import/binary-file', { kind: 'ZIP' }],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47), 'import/binary-file', { kind: 'PNG' }],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'import/binary-file', { kind: 'PDF' }],
    [
      'bytes that are no text',
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 37) % 29),
      'import/binary-file',
      { kind: 'binary data' },
    ],
  ])('%s', async (_, content, code, details) => {
    expect(await failure(inspect(content))).toEqual({ code, details: { file: 'test.csv', ...details } })
  })

  it('a quote that is never closed, where quotes are wanted', async () => {
    const text = 'Rating,Comment\n5,fine\n4,"never closed\n3,lost\n2,lost too\n'
    expect(await failure(inspect(text, { quotes: 'double' }))).toEqual({
      code: 'import/unclosed-quote',
      details: { file: 'test.csv', line: 3 },
    })
  })

  it('an encoding nobody knows', async () => {
    expect(await failure(inspect('a,b\n1,2\n', { encoding: 'klingon' }))).toEqual({
      code: 'import/unknown-encoding',
      details: { encoding: 'klingon' },
    })
  })

  it('a file that vanishes while it is read, at either pass', async () => {
    const text = `Rating,Comment\n${'4,fine\n'.repeat(1000)}`
    const vanishing = memorySource(text, { pieceBytes: 100, vanishesAfter: 3000 })
    const expected = { code: 'import/file-vanished', details: { file: 'test.csv' } }
    expect(await failure(inspectFile(vanishing, {}, quietContext()))).toEqual(expected)
    expect(await failure(importPlainly(vanishing, proposedPlan(await inspect(text))))).toEqual(expected)
  })

  it('a record beyond the limit is refused in linear time', async () => {
    const giant = new Uint8Array(70 * 1024 * 1024).fill(0x61)
    giant.set(new TextEncoder().encode('Rating,Comment\n5,"'))
    expect(await failure(inspect(giant))).toEqual({
      code: 'import/record-too-long',
      details: { file: 'test.csv', line: 2, limitMegabytes: 64 },
    })
  }, 60_000)

  it('a file none of whose rows has a score', async () => {
    const text = 'Rating,Comment\n5,a\n4,b\n'
    const plan = proposedPlan(await inspect(text), {
      scale: scaleOf({ kind: 'custom', min: 10, max: 20, lowIsGood: false }),
    })
    expect(await failure(importPlainly(memorySource(text), plan))).toEqual({
      code: 'import/no-responses',
      details: { file: 'test.csv', rows: 2 },
    })
  })

  it('a plan without a score column', async () => {
    const inspection = await inspect('Name,Comment\nAnna,This has no score in it\nBert,Nor has this one\n')
    expect(inspection.scale).toBeNull()
    const plan = proposedPlan(inspection, {
      scale: scaleOf({ kind: 'nps', min: 0, max: 10, lowIsGood: false }),
    })
    expect(await failure(importPlainly(memorySource('Name\nAnna\n'), plan))).toMatchObject({
      code: 'import/no-score-column',
    })
  })

  it('more different scores than can be told apart', async () => {
    const text = `Rating\n${Array.from({ length: 65_600 }, (_, i) => i).join('\n')}\n`
    const inspection = await inspect(text)
    const scale = scaleOf({ kind: 'custom', min: 0, max: 100_000, lowIsGood: false })
    const plan = { ...proposedPlan(inspection, { scale }), mapping: { ...inspection.mapping, score: [0] } }
    expect(
      await failure(
        importPlainly(memorySource(text), { ...plan, reading: { ...plan.reading, headerRows: 1 } }),
      ),
    ).toEqual({
      code: 'import/too-many-score-values',
      details: { file: 'test.csv', column: 'Rating', limit: 65_535 },
    })
  })

  it('stops when the job is cancelled', async () => {
    const stop = new Error('cancelled')
    const context = { ...quietContext(), pause: () => Promise.reject(stop) }
    const text = 'Rating\n5\n4\n'
    const plan = proposedPlan(await inspect(text))
    const sink = { chunk: () => Promise.resolve(), rejected: () => Promise.resolve() }
    await expect(importFile(memorySource(text), plan, sink, context)).rejects.toBe(stop)
  })
})

describe('files that are odd but read', () => {
  it('a NUL byte in the text is kept and told', async () => {
    const { inspection, responses } = await inspectAndImport('Rating,Comment\n5,be\0fore\n4,fine\n')
    expect(inspection.warnings).toEqual([{ code: 'nul-characters', count: 1, values: {} }])
    expect(responses.map(({ comment }) => comment)).toEqual(['be\0fore', 'fine'])
  })

  it('mixed line ends all end rows', async () => {
    const { responses, rejected } = await inspectAndImport(
      'Rating,Comment\r\n5,one\n4,two\r3,"three\r\nlines\rin one"\r\n,none\n2,four',
    )
    expect(responses.map(({ row, comment }) => [row, comment])).toEqual([
      [1, 'one'],
      [2, 'two'],
      [3, 'three\r\nlines\rin one'],
      [5, 'four'],
    ])
    expect(rejected).toEqual([{ row: 4, line: 7, reason: 'no-score', raw: ',none' }])
  })

  it('ragged rows: the missing cells are blank, cells too many are told', async () => {
    const { inspection, outcome, rejected, responses } = await inspectAndImport(
      'Rating,Comment,Agent\n5,short\n4\n3,full,Ann\n2,extra blanks,Bob,,\n1,extra,Bob,"x, y"\n,,\n\n,,,\n',
    )
    expect(responses.map(({ score, comment, agent }) => [score, comment, agent])).toEqual([
      [5, 'short', null],
      [4, '', null],
      [3, 'full', 'Ann'],
      [2, 'extra blanks', 'Bob'],
    ])
    expect(rejected).toEqual([
      { row: 5, line: 6, reason: 'too-many-cells', raw: '1,extra,Bob,"x, y"' },
      { row: 6, line: 7, reason: 'empty', raw: ',,' },
      { row: 7, line: 9, reason: 'empty', raw: ',,,' },
    ])
    expect(outcome).toMatchObject({
      rows: 7,
      responses: 4,
      rejected: { total: 3, byReason: { empty: 2, 'too-many-cells': 1 } },
    })
    expect(inspection.warnings.map(({ code, count }) => [code, count])).toEqual([
      ['too-many-cells', 1],
      ['too-few-cells', 2],
      ['empty-rows', 2],
    ])
    expect(inspection.unusable).toEqual({ empty: 2, 'too-many-cells': 1 })
  })

  it('duplicate and empty headers, and one called __proto__', async () => {
    const { inspection, responses } = await inspectAndImport(
      'Rating,,Comment,Comment,__proto__,constructor\n5,x,first note,second note,polluted,c\n4,y,third note,,polluted,c\n',
    )
    expect(inspection.columns.map(({ header }) => header)).toEqual([
      'Rating',
      '',
      'Comment',
      'Comment',
      '__proto__',
      'constructor',
    ])
    expect(inspection.columns[4]).toMatchObject({
      filled: 2,
      distinct: 1,
      values: [{ value: 'polluted', n: 2 }],
    })
    expect(inspection.warnings.map(({ code, count }) => [code, count])).toEqual([
      ['duplicate-headers', 1],
      ['blank-headers', 1],
    ])
    expect(responses.map(({ comment }) => comment)).toEqual(['first note\nsecond note', 'third note'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('values called __proto__ are values', async () => {
    const { responses } = await inspectAndImport(
      'Rating,Topic\n5,__proto__\n4,constructor\n3,__proto__\n2,toString\n1,__proto__\n1,__proto__\n',
    )
    expect(responses.map(({ topic }) => topic)).toEqual([
      '__proto__',
      'constructor',
      '__proto__',
      'toString',
      '__proto__',
      '__proto__',
    ])
  })

  it('HTML and formulas come through unchanged', async () => {
    const comments = [
      '<script>alert(1)</script>',
      '=HYPERLINK("http://x")',
      '@SUM(A1)',
      '-2+3',
      '<b>bold</b> & &amp;',
      "'+49 123",
    ]
    const rows = comments.map(comment => `3,"${comment.replaceAll('"', '""')}"`)
    const { responses } = await inspectAndImport(
      `Rating,Comment\n4,An ordinary sentence for company\n${rows.join('\n')}\n`,
    )
    expect(responses.slice(1).map(({ comment }) => comment)).toEqual(comments)
  })

  it('10,000 columns', async () => {
    const headers = Array.from({ length: 10_000 }, (_, i) => `column ${i}`)
    headers[5000] = 'Rating'
    headers[9999] = 'Comment'
    const row = (i: number): string =>
      headers.map((_, column) => (column === 5000 ? (i % 5) + 1 : `value ${i * column}`)).join(',')
    const text = [headers.join(','), ...Array.from({ length: 20 }, (_, i) => row(i))].join('\n')
    const { inspection, responses } = await inspectAndImport(text)
    expect(inspection.columns).toHaveLength(10_000)
    expect(inspection.mapping).toMatchObject({ score: [5000], comment: [9999] })
    expect(responses).toHaveLength(20)
  }, 60_000)

  it('one line of 50 MB', async () => {
    const long = 'a word and '.repeat(5_000_000)
    const { responses } = await inspectAndImport(`Rating,Comment\n5,fine\n4,"${long}"\n3,also fine\n`)
    expect(responses.map(({ comment }) => comment.length)).toEqual([4, long.length, 9])
  }, 60_000)

  it('one column', async () => {
    const { inspection, responses } = await inspectAndImport('Rating\n5\n\n4\n3\n')
    expect(inspection.readingEvidence.map(({ code }) => code)).toContain('delimiter-none')
    expect(responses.map(({ row, score }) => [row, score])).toEqual([
      [1, 5],
      [2, 4],
      [3, 3],
    ])
  })

  it('no header', async () => {
    const { inspection } = await inspectAndImport(
      '2024-05-01,5,all good here\n2024-05-02,4,nothing to say\n',
      () => ({
        scale: scaleOf({ kind: 'csat5', min: 1, max: 5, lowIsGood: false }),
      }),
    ).catch(() => ({ inspection: null }))
    expect(inspection).toBeNull()
    const seen = await inspect('2024-05-01,5,all good here\n2024-05-02,4,nothing to say\n')
    expect(seen).toMatchObject({
      rows: 2,
      reading: { headerRows: 0 },
      mapping: { score: [], date: [0] },
      scale: null,
    })
  })
})

function workbook(): Uint8Array {
  const name = 'xl/workbook.xml'
  const body = deflateRawSync(Buffer.from('<workbook/>'))
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(8, 8)
  header.writeUInt32LE(body.length, 18)
  header.writeUInt16LE(name.length, 26)
  return new Uint8Array(Buffer.concat([header, Buffer.from(name), body]))
}
