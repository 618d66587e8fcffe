import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { recordTexts } from '#core/importing/bytes/byte-record.ts'
import { isReadableAsBytes, readRecords } from '#core/importing/bytes/read-records.ts'
import type { TableReading } from '#core/importing/mapping.ts'
import { readDelimitedTable } from '#core/importing/reading/delimited-table.ts'
import { memorySource } from '../../../../helpers/memory-source.ts'

const READING: TableReading = {
  kind: 'csv',
  encoding: 'utf-8',
  delimiter: ',',
  headerRows: 1,
  recognisedAs: 'generic',
}

interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

async function asText(bytes: Uint8Array, delimiter: string, pieceBytes: number): Promise<Row[]> {
  const rows: Row[] = []
  const source = memorySource(bytes, { pieceBytes })
  for await (const block of readDelimitedTable({ source, reading: { ...READING, delimiter } }))
    block.rows.forEach((cells, index) => rows.push({ cells, line: block.lineOf(index) }))
  return rows
}

/** The rows, and how many of them came as bytes. */
async function asBytes(bytes: Uint8Array, delimiter: string, pieceBytes: number) {
  const rows: Row[] = []
  let records = 0
  const source = memorySource(bytes, { pieceBytes })
  for await (const block of readRecords({ source, reading: { ...READING, delimiter } })) {
    if ('rows' in block) block.rows.forEach((cells, index) => rows.push({ cells, line: block.lineOf(index) }))
    else
      while (block.records.next()) {
        rows.push({ cells: recordTexts(block.records), line: block.records.line })
        records += 1
      }
  }
  return { rows, records }
}

/** The first characters are read as text: they may be the line by which Excel is told the delimiter. */
const HEAD = 'a first name,a second\n'
const HEAD_CRLF = 'a first name,a second\r\n'

const failureOf = (error: unknown): string => String(error)

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const PIECES = [1, 2, 3, 5, 17, 300_000]

describe('records that are read from their bytes', () => {
  test.each<[name: string, text: string, records: number]>([
    ['plain lines', HEAD + '1,2\n3,4\n', 2],
    ['CRLF, also mixed', HEAD_CRLF + '1,2\r\n3,4\n5,6\r\n', 3],
    ['quoted cells with delimiters and line ends', HEAD + '"1,1","2\r\n2\n"\n3,4\n', 2],
    ['doubled quotation marks', HEAD + '"say ""hi""",""\n"""",x\n', 2],
    ['marks inside of cells without', HEAD + '5" tap,it"s "so"\n3,4\n', 2],
    ['letters of all lengths', HEAD + 'é,店\n"😀",\u00a0\n', 2],
    ['rows of other lengths, and blank lines', HEAD + '1\n\n \n1,2,3\n', 4],
    ['control characters and marks of byte order', HEAD + '\0,\u0001\n\ufeff1,2\n', 2],
  ])('%s', async (_, text, records) => {
    for (const pieceBytes of PIECES) {
      const found = await asBytes(utf8(text), ',', pieceBytes)
      expect(found).toEqual({ rows: await asText(utf8(text), ',', pieceBytes), records })
    }
  })

  test.each<[name: string, text: string | Uint8Array, records: number]>([
    ['the first record', '\ufeff' + HEAD + '1,2\n', 1],
    ['the line of Excel', 'sep=,\r\n' + HEAD_CRLF + '1,2\r\n', 1],
    ['a last record without a line end', HEAD + '1,2\n3,4', 1],
    ['blanks behind a closing mark', HEAD + '"1" ,2\n3,4\n', 1],
    ['a mark that is neither doubled nor the last', HEAD + '"1"x",2\n3,4\n', 1],
    ['a carriage return alone', HEAD + '1,2\r3,4\n5,6\n', 1],
    ['a carriage return alone in a quoted cell', HEAD + '"1\r1",2\n5,6\n', 1],
    ['a carriage return before a delimiter', HEAD + '"1"\r,2\n5,6\n', 1],
    ['bytes that are no UTF-8', Uint8Array.of(...utf8(HEAD), 49, 44, 0xe9, 10, 51, 44, 52, 10), 1],
  ])('%s is read as text', async (_, text, records) => {
    const bytes = typeof text === 'string' ? utf8(text) : text
    for (const pieceBytes of PIECES) {
      const found = await asBytes(bytes, ',', pieceBytes)
      expect(found).toEqual({ rows: await asText(bytes, ',', pieceBytes), records })
    }
  })

  it('a record of megabytes is read whole, and those behind it as bytes again', async () => {
    const text = `${HEAD}1,"${'long "" line '.repeat(90_000)}\n"\n${`3,${'x'.repeat(1000)}\n`.repeat(5000)}`
    const found = await asBytes(utf8(text), ',', 1 << 20)
    expect(found.rows).toHaveLength(5002)
    expect(found.rows.slice(0, 4).map(({ line }) => line)).toEqual([1, 2, 4, 5])
    expect(found.rows.at(-1)!.line).toBe(5003)
    expect(found.rows[1]!.cells[1]).toBe(`${'long " line '.repeat(90_000)}\n`)
    expect(found.records).toBeGreaterThan(0)
  })

  it('any bytes give the same rows and lines, in pieces of any size', async () => {
    const signs = 'ab1 "\r\n\t,;|é店😀\ufeff\0'
    const written = fc.array(
      fc
        .oneof(
          {
            weight: 20,
            arbitrary: fc.constantFrom(...Array.from(signs), '"', '"', '\n', ',', '\r\n', '",', ',"', '"\n'),
          },
          fc.constantFrom('"a ""b"",c"', '"x\ny"', 'plain,1,"2"\n'),
        )
        .map(utf8),
      { maxLength: 60 },
    )
    const damaged = fc.tuple(written, fc.uint8Array({ maxLength: 2 }), fc.nat())
    await fc.assert(
      fc.asyncProperty(
        damaged,
        fc.boolean(),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom(...PIECES),
        async ([parts, junk, place], hasHead, delimiter, pieceBytes) => {
          const at = place % (parts.length + 1)
          const bytes = Uint8Array.from(
            [utf8(hasHead ? HEAD : ''), ...parts.slice(0, at), junk, ...parts.slice(at)].flatMap(part => [
              ...part,
            ]),
          )
          const expected = await asText(bytes, delimiter, pieceBytes).catch(failureOf)
          const found = await asBytes(bytes, delimiter, pieceBytes).catch(failureOf)
          expect(typeof found === 'string' ? found : found.rows).toEqual(expected)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

test.each<[reading: Partial<TableReading>, is: boolean]>([
  [{}, true],
  [{ kind: 'tsv', delimiter: '\t', quotes: 'double', repairs: [] }, true],
  [{ encoding: 'windows-1252' }, false],
  [{ quotes: 'none' }, false],
  [{ repairs: ['apostrophes'] }, false],
  [{ delimiter: '"' }, false],
  [{ delimiter: 'ü' }, false],
  [{ kind: 'jsonl', delimiter: '' }, false],
])('a reading with %j can be done by bytes: %s', (reading, is) => {
  expect(isReadableAsBytes({ ...READING, ...reading })).toBe(is)
})
