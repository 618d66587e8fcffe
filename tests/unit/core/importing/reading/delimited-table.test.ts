import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readDelimitedTable } from '#core/importing/reading/delimited-table.ts'
import { encodeText } from '../../../../helpers/encode-text.ts'
import { memorySource } from '../../../../helpers/memory-source.ts'

/** Each encoding with letters that it has beyond ASCII; of some the bytes are delimiters or quotation marks elsewhere. */
const LETTERS = {
  'utf-8': '店😀ż\u200dé“',
  'utf-8 with mark': '店😀ż\u200dé“',
  'utf-16le': '店😀ż⬬∢é“',
  'utf-16be': '店😀ż⬬∢é“',
  'windows-1252': 'é€“ÿ\u00a0',
  'windows-1250': 'ęłŻ€“',
  macintosh: 'é∑“ÿ\u00a0',
  gb18030: '店务很好，丂',
  big5: '店務很好，功',
  shift_jis: 'ソ店ポ能、ｱ',
  'euc-kr': '상품이。',
} as const
type EncodingName = keyof typeof LETTERS
const ENCODINGS = Object.keys(LETTERS) as readonly EncodingName[]
const PIECES = [1, 2, 3, 5, 7, 64, 65_536]

function encode(text: string, encoding: EncodingName): Uint8Array {
  const [name = '', mark] = encoding.split(' with ')
  const isMarked = mark !== undefined || name.startsWith('utf-16')
  return encodeText((isMarked ? '\ufeff' : '') + text, name)
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

const textIn = (encoding: EncodingName) =>
  fc.string({ unit: fc.constantFrom(...Array.from(`ab1 ,;|\t"'=<>${LETTERS[encoding]}`)) })
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
        dialect.chain(options => fc.tuple(fc.constant(options), table(cellOf(textIn(options.encoding))))),
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
      ['Score', 'Name', 'Comment'],
      ['5', 'a,b;c|d\te', 'one\r\ntwo\nthree\rfour'],
      ['', '"quoted"', 'said "no"'],
    ]
    for (const delimiter of [',', ';', '\t', '|'])
      for (const newline of ['\n', '\r\n', '\r'])
        for (const quotesAll of [true, false])
          for (const encoding of ENCODINGS)
            for (const pieceBytes of PIECES) {
              const options = { delimiter, newlines: [newline], quotesAll, endsWithNewline: true }
              const written = [...rows, ['1', '', LETTERS[encoding]]]
              const { text, lines } = writeTable(written, options)
              const read = await readAll(
                encode(text, encoding),
                { encoding: encoding.replace(' with mark', ''), delimiter },
                pieceBytes,
              )
              expect(read, JSON.stringify({ ...options, encoding, pieceBytes })).toEqual({
                rows: written,
                lines,
              })
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

// The cases of the public collection csv-spectrum, in words of our own.
describe('a file as readers of CSV are tried with', () => {
  test.each([
    [
      'plain rows',
      'a,b,c\n1,2,3\n',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    [
      'plain rows of Windows',
      'a,b,c\r\n1,2,3\r\n',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    [
      'a comma in quotes',
      'name,place\nAnn,"Delft, Zuid"\n',
      [
        ['name', 'place'],
        ['Ann', 'Delft, Zuid'],
      ],
    ],
    [
      'empty cells',
      'a,b,c\n1,"",""\n2,3,4\n',
      [
        ['a', 'b', 'c'],
        ['1', '', ''],
        ['2', '3', '4'],
      ],
    ],
    [
      'empty cells of Windows',
      'a,b\r\n1,""\r\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'doubled quotation marks',
      'a,b\n1,"she said ""yes"" twice"\n',
      [
        ['a', 'b'],
        ['1', 'she said "yes" twice'],
      ],
    ],
    [
      'JSON in a cell',
      'key,val\n1,"{""type"": ""Point"", ""at"": [4.3, 52.0]}"\n',
      [
        ['key', 'val'],
        ['1', '{"type": "Point", "at": [4.3, 52.0]}'],
      ],
    ],
    ['coordinates', 'place\n"52.01, 4.36"\n', [['place'], ['52.01, 4.36']]],
    [
      'line ends in cells',
      'a,b\n1,"Once\nupon"\n',
      [
        ['a', 'b'],
        ['1', 'Once\nupon'],
      ],
    ],
    [
      'line ends of Windows in cells',
      'a,b\r\n1,"Once\r\nupon"\r\n',
      [
        ['a', 'b'],
        ['1', 'Once\r\nupon'],
      ],
    ],
    [
      'quotation marks and line ends',
      'a,b\n1,"so\n""it\nwas"""\n',
      [
        ['a', 'b'],
        ['1', 'so\n"it\nwas"'],
      ],
    ],
    [
      'letters beyond ASCII',
      'a,b\n1,ʤ Łódź 好\n',
      [
        ['a', 'b'],
        ['1', 'ʤ Łódź 好'],
      ],
    ],
  ])('%s', async (_name, text, rows) => {
    for (const pieceBytes of PIECES) {
      const bytes = new TextEncoder().encode(text)
      const read = await readAll(bytes, { encoding: 'utf-8', delimiter: ',' }, pieceBytes)
      expect(read.rows).toEqual(rows)
    }
  })
})
