import { describe, expect, test } from 'vitest'
import { countTitleRows } from '#core/importing/reading/title-rows.ts'
import { inspectAndImport } from '../../../../helpers/memory-source.ts'

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
    const rows = text === '' ? [] : text.split('|').map(line => line.split(','))
    expect(countTitleRows(rows)).toBe(expected)
  })

  test('above the header of a CSV file, they leave every row where it was', async () => {
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
})
