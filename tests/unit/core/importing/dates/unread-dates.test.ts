import { describe, expect, test } from 'vitest'
import { inspect } from '../../../../helpers/memory-source.ts'

const ROWS = 12

/** A file with one more column beside score and comment, of a header and cells in turn. */
function fileOf(header: string, cells: readonly string[]): string {
  const rows = Array.from(
    { length: ROWS },
    (_, i) => `${1 + (i % 5)},"the answer to call ${i} was clear","${cells[i % cells.length]!}"`,
  )
  return [`Score,Comment,${header}`, ...rows].join('\n')
}

async function warningsOf(header: string, cells: readonly string[]) {
  const { warnings } = await inspect(fileOf(header, cells))
  return warnings.filter(({ code }) => code === 'unread-dates')
}

describe('a column that is called a date', () => {
  test('says so where its cells are none', async () => {
    expect(await warningsOf('Date', ['3 Brumaire CCXXXV', '4 Brumaire CCXXXV'])).toEqual([
      {
        code: 'unread-dates',
        count: ROWS,
        values: {
          column: 'Date',
          examples: '“3 Brumaire CCXXXV”, “4 Brumaire CCXXXV”',
          option: '--map "date=Date"',
        },
      },
    ])
  })

  test.each<[string, readonly string[]]>([
    ['Datum', ['KW 45', 'KW 46']],
    ['Created at', ['last Monday', 'a week ago']],
    ['日期', ['十一月上旬', '十一月下旬']],
    ['Response date', ['20261', '20262']],
    ['Fecha', ['1793', '1794']],
    // Too few to be a column of dates.
    ['Date', ['2026-11-03', 'soon', 'later']],
  ])('%s: %s', async (header, cells) => {
    expect(await warningsOf(header, cells)).toHaveLength(1)
  })

  test.each<[string, readonly string[]]>([
    ['Date', ['2026-11-03', '2026-11-04']],
    ['Date', ['n/a', '2026-11-04']],
    ['Response time', ['12', '340', '7']],
    ['Handle time', ['00:12:33', '01:02:03']],
    ['Time', ['12 min', '3.5 min']],
    ['Survey sent at', ['never', 'yesterday']],
    ['Place', ['upstairs', 'downstairs']],
  ])('%s: %s is nothing to speak of', async (header, cells) => {
    expect(await warningsOf(header, cells)).toEqual([])
  })

  test('nor is one beside another column of dates', async () => {
    const rows = Array.from({ length: ROWS }, (_, i) => `${1 + (i % 5)},soon,2026-11-${10 + i}`)
    const { mapping, warnings } = await inspect(['Score,Due date,Answered on', ...rows].join('\n'))
    expect(mapping.date).toEqual([2])
    expect(warnings.filter(({ code }) => code === 'unread-dates')).toEqual([])
  })
})
