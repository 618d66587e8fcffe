import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readDelimitedTable } from '#core/importing/reading/delimited-table.ts'
import { memorySource } from '../../../../helpers/memory-source.ts'

const ENCODINGS = ['utf-8', 'utf-8 with mark', 'utf-16le', 'windows-1252'] as const
const PIECES = [1, 7, 64, 65_536]

/** The characters of windows-1252 from 0x80 to 0x9F; five are not assigned. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function encode(text: string, encoding: (typeof ENCODINGS)[number]): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-8 with mark') return new TextEncoder().encode(`\ufeff${text}`)
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
  return Uint8Array.from(text, sign => {
    const special = WINDOWS_1252.indexOf(sign)
    return special === -1 ? sign.charCodeAt(0) : 0x80 + special
  })
}

async function readAll(
  bytes: Uint8Array,
  reading: { encoding: string; delimiter: string },
  pieceBytes: number,
) {
  const rows: (readonly string[])[] = []
  const lines: number[] = []
  for await (const block of readDelimitedTable({ source: memorySource(bytes, { pieceBytes }), reading })) {
    block.rows.forEach((row, index) => {
      rows.push(row)
      lines.push(block.lineOf(index))
    })
  }
  return { rows, lines }
}

const narrow = fc.string({ unit: fc.constantFrom(...Array.from('ab1 ,;|\t"\'é€“ÿ=<>\\')) })
const wide = fc.string({ unit: fc.constantFrom(...Array.from('ab,;|\t" é'), '店', '😀', 'ż', '\u200d') })
const lineBreaks = fc.constantFrom('', '', '', '\n', '\r\n', '\r')
const cellOf = (text: fc.Arbitrary<string>) => fc.tuple(text, lineBreaks, text).map(parts => parts.join(''))

const dialect = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  // Each row draws its own line end: files glued together have several.
  newlines: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 3 }),
  quotesAll: fc.boolean(),
  endsWithNewline: fc.boolean(),
  encoding: fc.constantFrom(...ENCODINGS),
  pieceBytes: fc.constantFrom(...PIECES),
})

const table = (cell: fc.Arbitrary<string>) =>
  fc
    .integer({ min: 2, max: 5 })
    .chain(width =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    )

function writeTable(
  rows: readonly (readonly string[])[],
  {
    delimiter,
    newlines,
    quotesAll,
    endsWithNewline,
  }: { delimiter: string; newlines: string[]; quotesAll: boolean; endsWithNewline: boolean },
): { text: string; lines: number[] } {
  let text = ''
  let line = 1
  const lines: number[] = []
  rows.forEach((row, index) => {
    lines.push(line)
    const record = row
      .map(cell =>
        quotesAll || cell.includes(delimiter) || /["\r\n]/.test(cell)
          ? `"${cell.replaceAll('"', '""')}"`
          : cell,
      )
      .join(delimiter)
    line += 1 + (record.match(/\r\n|\r|\n/g) ?? []).length
    const isLast = index === rows.length - 1
    text += record + (isLast && !endsWithNewline ? '' : newlines[index % newlines.length]!)
  })
  return { text, lines }
}

describe('a written table', () => {
  it('is read back, whatever its dialect, encoding and pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        dialect.chain(options =>
          fc.tuple(fc.constant(options), table(cellOf(options.encoding === 'windows-1252' ? narrow : wide))),
        ),
        async ([options, rows]) => {
          const { text, lines } = writeTable(rows, options)
          const encoding = options.encoding.replace(' with mark', '')
          const bytes = encode(text, options.encoding)
          expect(
            await readAll(bytes, { encoding, delimiter: options.delimiter }, options.pieceBytes),
          ).toEqual({ rows, lines })
        },
      ),
      { numRuns: 1500, seed: 7 },
    )
  })

  it('is read back in every combination of dialect, encoding and pieces', async () => {
    const rows = [
      ['Score', 'Näme', 'Comment'],
      ['5', 'a,b;c|d\te', 'one\r\ntwo\nthree\rfour'],
      ['', '"quoted"', 'said "no", “left”'],
      ['1', '', 'œuvre €5'],
    ]
    for (const delimiter of [',', ';', '\t', '|'])
      for (const newline of ['\n', '\r\n', '\r'])
        for (const quotesAll of [true, false])
          for (const encoding of ENCODINGS)
            for (const pieceBytes of PIECES) {
              const options = { delimiter, newlines: [newline], quotesAll, endsWithNewline: true }
              const { text, lines } = writeTable(rows, options)
              const read = await readAll(
                encode(text, encoding),
                { encoding: encoding.replace(' with mark', ''), delimiter },
                pieceBytes,
              )
              expect(read, JSON.stringify({ ...options, encoding, pieceBytes })).toEqual({ rows, lines })
            }
  })
})

describe('quotation marks', () => {
  test.each([
    [
      'inside an unquoted cell stay',
      'a,5"8 tall\nb,c"d"\n',
      [
        ['a', '5"8 tall'],
        ['b', 'c"d"'],
      ],
    ],
    [
      'not doubled inside a quoted cell stay',
      '"he said "no" twice",2\nx,y\n',
      [
        ['he said "no" twice', '2'],
        ['x', 'y'],
      ],
    ],
    [
      'with blanks behind close the cell',
      '"a" ,b\r\n"c"\t,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['of an empty cell', '"",""\n', [['', '']]],
  ])('%s', async (_, text, rows) => {
    for (const pieceBytes of PIECES) {
      const read = await readAll(
        new TextEncoder().encode(text),
        { encoding: 'utf-8', delimiter: ',' },
        pieceBytes,
      )
      expect(read.rows).toEqual(rows)
    }
  })
})
