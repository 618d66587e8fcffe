import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import type { MergedCells } from '#core/importing/reading/table-reader.ts'
import { countTitleRows } from '#core/importing/reading/title-rows.ts'
import { inspectAndImport } from '../../../../helpers/memory-source.ts'
import { readRows } from '../../../../helpers/read-rows.ts'

/** Rows by `|`, cells by `,`; `A~~` is merged with the two cells on its right. */
function topRows(text: string): { cells: string[]; merges: MergedCells[] }[] {
  if (text === '') return []
  return text.split('|').map(line => {
    const written = line.split(',')
    return {
      cells: written.map(cell => cell.replace(/~+$/, '')),
      merges: written.flatMap((cell, from) => {
        const more = /~*$/.exec(cell)![0].length
        return more > 0 ? { from, to: from + more } : []
      }),
    }
  })
}

describe('rows of titles', () => {
  test.each<[string, string, number]>([
    ['none above an ordinary header', 'A,B,C|1,2,3|1,2,3', 0],
    ['one', 'Report,,|A,B,C|1,2,3|1,2,3', 1],
    ['one that ends after its cell', 'Report|A,B,C|1,2,3|1,2,3', 1],
    ['a name and a value above five columns', 'Report|Period,May,,,|A,B,C,D,E|1,2,3,4,5|1,2,3,4,5', 2],
    ['a sparse header with three names is none', 'A,B,C,,,,,|1,2,3,4,5,6,7,8|1,2,3,4,5,6,7,8', 0],
    ['two columns have none', 'A|1,2|3,4', 0],
    ['rows of data below may be sparse', 'A,B,C,D|1,2,3,4|5|6|1,2,3,4', 0],
    ['nothing but titles is a header', 'Report|Period', 0],
    ['no rows', '', 0],
  ])('%s', (_, text, expected) => {
    expect(countTitleRows(topRows(text))).toBe(expected)
  })
})

describe('rows of titles above few columns', () => {
  test.each<[string, string, number]>([
    ['one above two columns', 'Report|Score,Comment|5,kind|1,late', 1],
    ['one above two columns, padded', 'Report,|Score,Comment|5,kind|1,late', 1],
    ['one above words for scores', 'CSAT report|Rating,Comment|Good,kind|Bad,late', 1],
    ['one above names in no language that is known', 'Rapport|Betyg,Text hit|5,snabb|1,sen|4,fin', 1],
    ['two', 'Report|October 2026|Score,Comment|5,kind|1,late', 2],
    ['of two cells above two columns', 'Report,October 2026|Score,Comment|5,kind|1,late', 1],
    ['of two cells above three', 'Report,October 2026,|Score,Comment,Agent|5,kind,Ana|1,late,Ben', 1],
    ['of two cells above four', 'Report,2026-10-01,,|Date,Score,Comment,Agent|2026-10-02,5,kind,Ana', 1],
    ['a header in words like those of the rows below stays', 'Score,Comment|Good,kind|Bad,late', 0],
    ['a header without a name for its first column stays', ',Score,Comment|0,5,kind|1,1,late', 0],
    ['so with a row that has no score', ',Betyg,Kommentar|Ana,n/a,kind|Ben,5,late|Cem,4,fine', 0],
    ['a header of names that nobody knows stays', 'Betyg,Omdöme|bra,snabb|dålig,sen', 0],
    ['a header above cells like names stays', 'Score,Channel,|5,Email,Service|4,Chat,Billing', 0],
    ['a header above another of choices stays', 'How likely are you?,,Why?|Response,Other,Comment|5,,x', 0],
  ])('%s', (_, text, expected) => {
    expect(countTitleRows(topRows(text))).toBe(expected)
  })
})

describe('headings of groups of columns', () => {
  const NAMES = 'Name,Email,Country,Score,Comment'
  const ROWS = 'Ana,a@b.example,NL,5,kind|Ben,b@b.example,DE,1,late'

  test.each<[string, string, number]>([
    ['above the names', `Customer,,,Answers,|${NAMES}|${ROWS}`, 1],
    ['merged', `Customer~~,,,Answers~,|${NAMES}|${ROWS}`, 1],
    ['below a title', `Report,,,,|Customer,,,Answers,|${NAMES}|${ROWS}`, 2],
    ['below a title of two cells', `Report,October 2026,,,|Customer,,,Answers,|${NAMES}|${ROWS}`, 2],
    [
      'with names merged over both rows',
      'Id,Date,Answers,|,,Score,Comment|1,2026-05-01,5,kind|2,2026-05-02,1,late',
      1,
    ],
    [
      'merged, above names that say little',
      'Client~,,Answers~,|Who,Where,Rating,Why so|Ana,NL,Good,kind|Ben,DE,Bad,late',
      1,
    ],
    ['one over all columns', 'Rapport~,|Betyg,Omdöme|bra,snabb|dålig,sen', 1],
    ['a merged cell of a header is none', 'Score,Comment~,|5,kind,and quick|1,late,again', 0],
  ])('%s', (_, text, expected) => {
    expect(countTitleRows(topRows(text))).toBe(expected)
  })
})

describe('from file to responses', () => {
  test('titles above the header of a CSV file leave every row where it was', async () => {
    const text = 'Weekly export\n\nScore,Comment,Agent\n5,quick and kind,Ana\n1,nobody answered at all,Ben\n'
    const { inspection, outcome, responses } = await inspectAndImport(text)
    expect(inspection.reading).toMatchObject({ headerRows: 2, titleRows: 1 })
    expect(inspection.readingEvidence).toContainEqual({
      code: 'header-below-titles',
      values: { titles: 1, rows: 2 },
    })
    expect(outcome).toMatchObject({ rows: 2, responses: 2 })
    expect(responses.map(({ row, score, agent }) => [row, score, agent])).toEqual([
      [1, 5, 'Ana'],
      [2, 1, 'Ben'],
    ])
  })

  test.each<[string, string]>([
    ['comma', 'Report,October 2026\nScore,Comment\n5,quick and kind\n1,nobody answered at all\n'],
    ['semicolon', 'Report\nScore;Comment\n5;quick and kind\n1;nobody answered at all\n'],
    ['tab', 'Report\t\nScore\tComment\n5\tquick and kind\n1\tnobody answered at all\n'],
  ])('a title above two columns, separated by %s', async (_, text) => {
    const { inspection, outcome, responses } = await inspectAndImport(text)
    expect(inspection.columns.map(({ header }) => header)).toEqual(['Score', 'Comment'])
    expect(inspection.scale).toMatchObject({ max: 5 })
    expect(outcome).toMatchObject({ rows: 2, responses: 2 })
    expect(responses.map(({ score, comment }) => [score, comment])).toEqual([
      [5, 'quick and kind'],
      [1, 'nobody answered at all'],
    ])
  })

  const headersOf = async (sheet: Omit<WriteSheet, 'name'>): Promise<readonly string[]> => {
    const bytes = await writeXlsx({ sheets: [{ name: 'A', ...sheet }] })
    const { inspection } = await readRows(bytes, 'a.xlsx')
    return inspection.columns.map(({ header }) => header)
  }

  test('a sheet with merged headings, some over both rows', async () => {
    const rows = [
      ['October 2026'],
      ['Id', 'Customer', null, 'Answers', null, 'Agent'],
      [null, 'Email', 'Country', 'Score', 'Comment', null],
      [71, 'a@b.example', 'NL', 5, 'quick and kind', 'Ana'],
      [72, 'b@b.example', 'DE', 1, 'nobody answered at all', 'Ben'],
      [73, 'c@b.example', 'DE', 4, 'fine in the end', 'Ben'],
    ]
    const merges = [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 5 },
      { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
      { startRow: 1, startCol: 1, endRow: 1, endCol: 2 },
      { startRow: 1, startCol: 3, endRow: 1, endCol: 4 },
      { startRow: 1, startCol: 5, endRow: 2, endCol: 5 },
    ]
    expect(await headersOf({ rows, merges })).toEqual(['Id', 'Email', 'Country', 'Score', 'Comment', 'Agent'])
  })

  test('equal names below different headings are told apart by them', async () => {
    const rows = [
      ['Phone', null, 'Mail', null],
      ['Score', 'Comment', 'Score', 'Comment'],
      [5, 'quick and kind', 4, 'clear'],
      [1, 'nobody answered at all', 2, 'a long wait'],
    ]
    expect(await headersOf({ rows })).toEqual([
      'Phone [Score]',
      'Phone [Comment]',
      'Mail [Score]',
      'Mail [Comment]',
    ])
  })

  test('a sheet with a title merged over two columns', async () => {
    const rows = [['Satisfaction report'], ['Score', 'Comment'], [5, 'quick and kind'], [1, 'late']]
    const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }]
    expect(await headersOf({ rows, merges })).toEqual(['Score', 'Comment'])
  })
})
