import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { inspectFile } from '#core/importing/inspect-file.ts'
import type { ReadingOptions } from '#core/importing/mapping.ts'
import { encodeText } from '../../../helpers/encode-text.ts'
import { importPlainly, memorySource, proposedPlan, quietContext } from '../../../helpers/memory-source.ts'

/** What is kept of the rows that became no response, of a file that is read in pieces of `pieceBytes`. */
async function rawOf(
  content: string | Uint8Array,
  {
    name = 'a.csv',
    pieceBytes = 1 << 20,
    ...reading
  }: ReadingOptions & { name?: string; pieceBytes?: number } = {},
): Promise<readonly string[]> {
  const source = memorySource(content, { name, pieceBytes })
  const plan = proposedPlan(await inspectFile(source, reading, quietContext()))
  return (await importPlainly(source, plan)).rejected.map(({ raw }) => raw)
}

/** A record without a score between two that have one, as it stands in the file. */
const fileOf = (records: readonly string[], delimiter: string, lineEnd: string): string =>
  [['Rating', 'Comment', 'Agent'].join(delimiter), ...records].map(record => record + lineEnd).join('')

describe.each([',', ';', '\t', '|'])('a rejected row of a file separated by %j', delimiter => {
  const record = (...cells: readonly string[]): string => cells.join(delimiter)
  const kept = record('5', '"kind, quick; and | clear"', 'Ana')
  const rejected = [
    record('', 'plain', 'Ben'),
    record('', '"needless marks"', '"Ben"'),
    record('', '"a ""doubled"" mark"', 'Ben'),
    record('', '"two\nlines"', ' Ben '),
    record('', '"Łódź 🙂"', ''),
  ]
  const records = rejected.flatMap(text => [kept, text, kept])

  test.each<[string, ReadingOptions & { pieceBytes?: number }]>([
    ['from its bytes', {}],
    ['in small pieces', { pieceBytes: 7 }],
    ['as text', { repairs: ['mojibake'] }],
    ['as text in small pieces', { repairs: ['mojibake'], pieceBytes: 7 }],
  ])('is its text as it stands there, %s', async (_, options) => {
    for (const lineEnd of ['\n', '\r\n'])
      expect(await rawOf(fileOf(records, delimiter, lineEnd), options)).toEqual(rejected)
  })

  test('without the last line end, and with what is no usual record', async () => {
    const unusual = [
      record('', '"stray " mark"', 'Ben'),
      record('', '"closed"  ', 'Ben'),
      record('', 'last', 'Ben'),
    ]
    const text = fileOf([kept, unusual[0]!, kept, unusual[1]!, kept, unusual[2]!], delimiter, '\n').trimEnd()
    expect(await rawOf(text)).toEqual(unusual)
  })

  test('in another encoding', async () => {
    const text = fileOf([kept, record('', '"très tôt"', 'Zoé'), kept], delimiter, '\r\n')
    const bytes = encodeText(text, 'windows-1252')
    expect(await rawOf(bytes, { encoding: 'windows-1252' })).toEqual([record('', '"très tôt"', 'Zoé')])
  })
})

test('a row with too many cells, one of empty cells, and lines that end with CR alone', async () => {
  const rejected = ['1;too;many;cells', ';"";', ';none;Ben']
  const text = fileOf(['5;kind;Ana', ...rejected, '4;fine;Ana'], ';', '\r')
  expect(await rawOf(text)).toEqual(rejected)
})

test('quotation marks that enclose nothing', async () => {
  const text = fileOf(['5,kind,Ana', ',"quick" and kind,Ben', '4,fine,Ana'], ',', '\n')
  expect(await rawOf(text, { quotes: 'none' })).toEqual([',"quick" and kind,Ben'])
})

test('a long row is cut, never inside of a character', async () => {
  const [raw = ''] = await rawOf(
    fileOf(['5,kind,Ana', `,${'é🙂'.repeat(9000)},Ben`, '4,fine,Ana'], ',', '\n'),
  )
  expect(raw).toHaveLength(10_000)
  expect(raw).not.toContain('\ufffd')
})

const OBJECTS = ['{"score": 5, "comment": "kind"}', '{ "comment":"none",  "more": {"a": [1, 2]} }', '17']

test('an object of JSON Lines is its line', async () => {
  expect(await rawOf(`${OBJECTS.join('\n')}\n`, { name: 'a.jsonl' })).toEqual(OBJECTS.slice(1))
})

test('an object of JSON is its text', async () => {
  expect(await rawOf(`[\n  ${OBJECTS.join(',\n  ')}\n]\n`, { name: 'a.json' })).toEqual(OBJECTS.slice(1))
})

test('a row of a sheet is its cells as a CSV record', async () => {
  const rows = [
    ['Rating', 'Comment', 'Agent'],
    [5, 'kind', 'Ana'],
    [null, 'slow, and "late"', 'Ben'],
  ]
  expect(await rawOf(await writeXlsx({ sheets: [{ name: 'A', rows }] }), { name: 'a.xlsx' })).toEqual([
    ',"slow, and ""late""",Ben',
  ])
})
