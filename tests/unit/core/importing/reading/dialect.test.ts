import { describe, expect, it, test } from 'vitest'
import { readDelimitedTable } from '#core/importing/reading/delimited-table.ts'
import type { TableReading } from '#core/importing/mapping.ts'
import {
  importPlainly,
  inspect,
  inspectAndImport,
  memorySource,
  proposedPlan,
} from '../../../../helpers/memory-source.ts'

async function rowsOf(
  text: string,
  pieceBytes: number,
  reading: Partial<Pick<TableReading, 'delimiter' | 'quotes' | 'repairs'>> = {},
) {
  const rows: (readonly string[])[] = []
  const lines: number[] = []
  const source = memorySource(text, { pieceBytes })
  for await (const block of readDelimitedTable({
    source,
    reading: { encoding: 'utf-8', delimiter: ',', ...reading },
  })) {
    rows.push(...block.rows)
    lines.push(...block.rows.map((_, index) => block.lineOf(index)))
  }
  return { rows, lines }
}

const PIECES = [1, 2, 3, 5, 17, 1000]

describe('the cases that every CSV reader is tried with', () => {
  test.each<[string, string, string[][]]>([
    [
      'a comma in quotes',
      'a,b\n1,"x, y"\n',
      [
        ['a', 'b'],
        ['1', 'x, y'],
      ],
    ],
    [
      'empty cells',
      'a,b,c\n1,"",""\n2,3,4\n,,\n',
      [
        ['a', 'b', 'c'],
        ['1', '', ''],
        ['2', '3', '4'],
        ['', '', ''],
      ],
    ],
    [
      'empty cells, CRLF',
      'a,b,c\r\n1,"",""\r\n,,\r\n',
      [
        ['a', 'b', 'c'],
        ['1', '', ''],
        ['', '', ''],
      ],
    ],
    [
      'doubled quotes',
      'a,b\n1,"ha ""ha"" ha"\n"""",x\n',
      [
        ['a', 'b'],
        ['1', 'ha "ha" ha'],
        ['"', 'x'],
      ],
    ],
    [
      'JSON in a cell',
      'k,v\n1,"{""type"": ""Point"", ""at"": [1.5, 2.0]}"\n',
      [
        ['k', 'v'],
        ['1', '{"type": "Point", "at": [1.5, 2.0]}'],
      ],
    ],
    [
      'line breaks in quotes',
      'a,b\n1,2\n"Once upon\na time",5\n7,8\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['Once upon\na time', '5'],
        ['7', '8'],
      ],
    ],
    [
      'line breaks in quotes, CRLF',
      'a,b\r\n"Once upon\r\na time",5\r\n',
      [
        ['a', 'b'],
        ['Once upon\r\na time', '5'],
      ],
    ],
    [
      'quotes and line breaks together',
      'a,b\n"x ""y""\nz, w",2\n',
      [
        ['a', 'b'],
        ['x "y"\nz, w', '2'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quotes around everything',
      '"a","b"\n"1","2"\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'characters of many bytes',
      'a,b\n1,ʤ\n2,🦊\n',
      [
        ['a', 'b'],
        ['1', 'ʤ'],
        ['2', '🦊'],
      ],
    ],
    [
      'control characters',
      'a,b\n1,\u0001\u0007\u001f\u007f\n',
      [
        ['a', 'b'],
        ['1', '\u0001\u0007\u001f\u007f'],
      ],
    ],
    [
      'the line of Excel',
      'sep=,\r\na,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'the line of Excel in quotes',
      '"sep=,"\na,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a cell that only begins like it',
      'sep=,b\n1,2\n',
      [
        ['sep=', 'b'],
        ['1', '2'],
      ],
    ],
  ])('%s', async (_, text, expected) => {
    for (const pieceBytes of PIECES) expect((await rowsOf(text, pieceBytes)).rows).toEqual(expected)
  })
})

describe('the line by which Excel is told the delimiter', () => {
  it('names it, and is no row', async () => {
    const { reading, readingEvidence, rows, columns } = await inspect(
      'sep=|\nRating|Comment, long\n5|a,b,c\n4|d,e,f\n',
    )
    expect(reading.delimiter).toBe('|')
    expect(readingEvidence[1]).toEqual({ code: 'delimiter-named', values: { delimiter: '|' } })
    expect([rows, columns.map(({ header }) => header)]).toEqual([2, ['Rating', 'Comment, long']])
  })

  it('counts as a line', async () => {
    expect((await rowsOf('sep=;\r\na;b\r\n1;2\r\n', 4, { delimiter: ';' })).lines).toEqual([2, 3])
  })
})

describe('quotation marks that end with their line', () => {
  test.each<[string, string, string[][]]>([
    [
      'enclose a cell within it',
      'a,b\n1,"x, ""y"""\n',
      [
        ['a', 'b'],
        ['1', 'x, "y"'],
      ],
    ],
    [
      'are characters where one is not closed',
      'a,b\n1,"x\n2,y\n3,"z"\n',
      [
        ['a', 'b'],
        ['1', '"x'],
        ['2', 'y'],
        ['3', 'z'],
      ],
    ],
    [
      'cut a cell of two lines',
      'a,b\r\n1,"x\r\ny",2\r\n',
      [
        ['a', 'b'],
        ['1', '"x'],
        ['y"', '2'],
      ],
    ],
    [
      'leave CR line ends as they are',
      'a,b\r1,"x"\r',
      [
        ['a', 'b'],
        ['1', 'x'],
      ],
    ],
  ])('%s', async (_, text, expected) => {
    for (const pieceBytes of PIECES)
      expect((await rowsOf(text, pieceBytes, { quotes: 'none' })).rows).toEqual(expected)
  })

  it('are proposed where one is never closed, and no row is lost', async () => {
    const text = 'Rating,Comment\n5,fine\n4,"never closed\n3,"quoted" it was\n2,not lost\n'
    const inspection = await inspect(text)
    expect(inspection.reading.quotes).toBe('none')
    expect(inspection.warnings).toEqual([
      { code: 'unclosed-quote', count: 1, values: { line: 3, option: '--quotes double' } },
    ])
    const { responses } = await importPlainly(memorySource(text, { pieceBytes: 3 }), proposedPlan(inspection))
    expect(responses.map(({ score, comment }) => [score, comment])).toEqual([
      [5, 'fine'],
      [4, '"never closed'],
      [3, '"quoted" it was'],
      [2, 'not lost'],
    ])
  })

  it('are offered where one swallowed rows up to the next', async () => {
    const rows = Array.from({ length: 9 }, (_, i) => `R${i},${(i % 5) + 1},2024-05-0${i + 1},plain`)
    rows[2] = 'R2,3,2024-05-03,"stray'
    rows[6] = 'R6,2,2024-05-07,said "yes"'
    const text = `Id,Rating,Date,Comment\n${rows.join('\n')}\n`
    const seen = await inspect(text)
    expect(seen.warnings.find(({ code }) => code === 'swallowed-rows')).toEqual({
      code: 'swallowed-rows',
      count: 4,
      values: { line: 4, option: '--quotes none' },
    })
    const again = await inspect(text, { quotes: 'none' })
    expect([seen.rows, again.rows, again.warnings]).toEqual([5, 9, []])
  })

  it('are offered where one swallowed a row of two cells', async () => {
    const { warnings } = await inspect('Rating,Comment\n5,fine\n4,"stray\n3,"quoted"\n2,ok\n')
    expect(warnings.find(({ code }) => code === 'swallowed-rows')).toMatchObject({
      count: 1,
      values: { line: 3 },
    })
  })

  it('are not offered for an answer of several lines', async () => {
    const text = 'Id,Rating,Comment\n1,5,"Dear team,\nthanks, all fine,\nbye, Ann"\n2,4,"one\n\ntwo, three"\n'
    expect((await inspect(text)).warnings).toEqual([])
  })
})

it('a file that ends inside of its last cell is read as far as it goes', async () => {
  const text = 'Rating,Comment\n5,fine\n4,"cut off in the\nmiddle of'
  const { inspection, responses } = await inspectAndImport(text)
  expect(inspection.warnings).toEqual([{ code: 'cut-off-row', count: 1, values: { line: 3 } }])
  expect(responses.map(({ comment }) => comment)).toEqual(['fine', 'cut off in the\nmiddle of'])
})

describe('apostrophes before signs of formulas', () => {
  const guarded = "Rating,Phone,'=Comment\n5,'+49 30 1234,'=fine\n4,'+49 30 9999,'tis ok\n3,,it's '=me\n"

  it('are taken off cells and headers where the file has them throughout', async () => {
    const { inspection, responses } = await inspectAndImport(guarded, ({ mapping }) => ({
      mapping: { ...mapping, comment: [2], topic: [1] },
    }))
    expect(inspection.columns.map(({ header }) => header)).toEqual(['Rating', 'Phone', '=Comment'])
    expect(inspection.reading.repairs).toEqual(['apostrophes'])
    expect(inspection.warnings.find(({ code }) => code === 'apostrophes-mended')).toMatchObject({ count: 4 })
    expect(responses.map(({ comment, topic }) => [comment, topic])).toEqual([
      ['=fine', '+49 30 1234'],
      ["'tis ok", '+49 30 9999'],
      ["it's '=me", null],
    ])
  })

  it('stay where another cell begins with a formula, and where somebody wants them', async () => {
    const mixed = await inspect(`${guarded}2,,=SUM(A1)\n`)
    expect(mixed.reading.repairs).toBeUndefined()
    expect(mixed.warnings.find(({ code }) => code === 'apostrophes')).toMatchObject({ count: 4 })
    expect((await inspect(guarded, { repairs: [] })).columns[2]!.header).toBe("'=Comment")
  })
})
