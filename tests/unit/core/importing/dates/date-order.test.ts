import { createWords } from '#words/create-words.ts'
import { warningSentence } from '#words/warning-sentence.ts'
import { describe, expect, it, test } from 'vitest'
import { guessDateOrder } from '../../../../helpers/guess-date-order.ts'
import { inspect, inspectAndImport } from '../../../../helpers/memory-source.ts'

test.each([
  { name: 'day first', cells: ['24/02/2015', '01/02/2015'], order: 'dmy', code: 'date-order-dmy' },
  { name: 'month first', cells: ['01/02/2015', '2/24/2015 11:35'], order: 'mdy', code: 'date-order-mdy' },
  {
    name: 'two-digit years, year first',
    cells: ['15-02-01', '70-12-13'],
    order: 'ymd',
    code: 'date-order-ymd',
  },
  { name: 'ISO', cells: ['2015-02-24', '2015-02-03'], order: 'ymd', code: 'date-order-plain' },
  { name: 'all fit both', cells: ['01/02/2015', '05/05/2015'], order: null, code: 'date-order-undecided' },
  { name: 'half and half', cells: ['24/02/2015', '02/24/2015'], order: null, code: 'date-order-mixed' },
  {
    name: 'a clear majority',
    cells: ['24/02/2015', '25/02/2015', '26/02/2015', '27/02/2015', '02/24/2015'],
    order: 'dmy',
    code: 'date-order-mixed',
  },
  {
    name: 'ISO tells nothing of the others',
    cells: ['2015-02-24', '01/02/2015'],
    order: null,
    code: 'date-order-undecided',
  },
  { name: 'unix times', cells: ['1424777710', '1424777711'], order: null, code: 'date-unix' },
])('$name', ({ cells, order, code }) => {
  const guess = guessDateOrder(['', 'n/a', ...cells])
  expect({ order: guess.order, codes: guess.evidence.map(reason => reason.code) }).toEqual({
    order,
    codes: [code],
  })
})

it('numbers of Excel are dates where the header says so', async () => {
  const rows = Array.from({ length: 300 }, (_, i) => `${46_200 + i},${(i % 5) + 1}`)
  const dated = await inspectAndImport(`Date,Rating\n${rows.join('\n')}\n46210.5,3\n`)
  expect(dated.inspection.mapping.date).toEqual([0])
  expect(dated.inspection.dateOrder.evidence).toEqual([{ code: 'date-serial', values: { n: 301 } }])
  expect([dated.outcome.withoutDate, dated.responses[300]!.timeMs]).toEqual([0, Date.UTC(2026, 6, 7, 12)])
  const postcodes = await inspectAndImport(`Postcode,Rating\n${rows.join('\n')}\n`)
  expect(postcodes.inspection.mapping.date).toEqual([])
})

it('days that stand for unknown are counted apart', async () => {
  const rows = [
    '2024-05-01,5',
    '2024-05-02,4',
    '0000-00-00,3',
    '1980-01-01 00:00:00,3',
    '1900-01-00,2',
    '2024-05-03,1',
  ]
  const { inspection, outcome } = await inspectAndImport(`Date,Rating\n${rows.join('\n')}\n`)
  expect(inspection.mapping.date).toEqual([0])
  expect(outcome.withoutDate).toBe(3)
  expect(outcome.warnings.map(({ code, count }) => [code, count])).toEqual([['unknown-dates', 3]])
})

it('mixed orders are shown with examples', () => {
  const { evidence } = guessDateOrder(['24/02/2015', '25/02/2015', '02/26/2015', '01/02/2015'])
  expect(evidence[0]).toMatchObject({
    code: 'date-order-mixed',
    values: { examples: '24/02/2015, 02/26/2015' },
  })
})

it('counts every cell once', () => {
  const guess = guessDateOrder([
    '24/02/2015',
    '02/24/2015',
    '01/02/2015',
    '2015-02-24',
    'yesterday',
    'N/A',
    ' ',
  ])
  expect(guess.counts).toEqual({ dmy: 1, mdy: 1, ymd: 1, either: 1, unreadable: 1 })
})

it('decides on the last row as well as on the first', async () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => `0${(i % 9) + 1}/0${(i % 8) + 1}/2024,${(i % 5) + 1}`)
  const { inspection } = await inspectAndImport(['Date,Rating', ...rows, '12/31/2024,3'].join('\n'))
  expect(inspection.dateOrder).toMatchObject({ order: 'mdy', counts: { mdy: 1, either: 30_000 } })
})

it('gives no dates where nothing decides, and says so', async () => {
  const { inspection, outcome, responses } = await inspectAndImport(
    'Date,Rating\n01/02/2024,3\n03/04/2024,4\n2024-05-06,5\n',
  )
  expect(inspection.warnings).toMatchObject([{ code: 'undecided-date-order', count: 2 }])
  expect(responses.map(({ timeMs }) => timeMs)).toEqual([null, null, Date.UTC(2024, 4, 6)])
  expect(outcome).toMatchObject({ withoutDate: 2, warnings: [{ code: 'undecided-date-order', count: 2 }] })
})

it('counts the orders that a column mixes where neither is clear, with an example of each', async () => {
  const rows = ['24/02/2024,5', '25/02/2024,4', '02/28/2024,1', '03/04/2024,2']
  const { inspection, outcome } = await inspectAndImport(`Date,Rating\n${rows.join('\n')}\n`)
  expect(inspection.dateOrder.order).toBeNull()
  const [warning] = outcome.warnings
  expect(outcome.warnings).toEqual([
    {
      code: 'undecided-date-order',
      count: 4,
      values: {
        examples: '24/02/2024, 02/28/2024, 03/04/2024',
        dmy: 2,
        mdy: 1,
        either: 1,
        option: '--date-order',
      },
    },
  ])
  const mixed =
    'The dates follow two orders: 2 can only be day first, 1 only month first (24/02/2024, 02/28/2024, 03/04/2024), 1 fit both.'
  expect(warningSentence(createWords('en'), warning!)).toContain(mixed)
  const open = await inspectAndImport('Date,Rating\n01/02/2024,3\n03/04/2024,4\n')
  expect(warningSentence(createWords('en'), open.outcome.warnings[0]!)).toContain('Nothing decides')
})

it('never reads a cell in an order of its own', async () => {
  const rows = [
    '24/02/2024,5',
    '25/02/2024,4',
    '26/02/2024,4',
    '27/02/2024,2',
    '02/28/2024,1',
    ',3',
    '1970-01-01,2',
    'later,2',
  ]
  const { inspection, outcome, responses } = await inspectAndImport(`Date,Rating\n${rows.join('\n')}\n`)
  expect(inspection.dateOrder.order).toBe('dmy')
  expect(inspection.warnings).toMatchObject([{ code: 'mixed-date-order', count: 1 }])
  expect(responses.map(({ timeMs }) => timeMs)).toEqual(
    [24, 25, 26, 27].map(day => Date.UTC(2024, 1, day)).concat([null, null, null, null] as never),
  )
  expect(outcome.withoutDate).toBe(4)
  expect(outcome.warnings.map(({ code, count }) => [code, count])).toEqual([
    ['mixed-date-order', 1],
    ['unknown-dates', 1],
    ['unreadable-dates', 1],
  ])
})

describe('the examples of a column of dates', () => {
  it('are found however late they come, whatever the samples show', async () => {
    const days = [
      ...Array.from({ length: 30 }, (_, i) => `0${1 + (i % 9)}/0${1 + (i % 9)}/2026`),
      '03/04/2026',
    ]
    const guess = guessDateOrder(days)
    expect(guess).toMatchObject({ order: null, examples: { either: '03/04/2026' } })
    const inspection = await inspect(`Rating,Date\n${days.map(day => `4,${day}`).join('\n')}\n`)
    expect(inspection.columns[1]!.samples).not.toContain('03/04/2026')
    expect(inspection.dateOrder.examples).toEqual({ either: '03/04/2026' })
  })

  it('are one a kind, the first of each, without their clock', () => {
    const cells = [
      '05/05/2026',
      '14/02/2026 10:00',
      '02/15/2026 11:30',
      '16/02/2026',
      '2026-02-01',
      '01/02/2026',
    ]
    expect(guessDateOrder(cells).examples).toEqual({
      dmy: '14/02/2026',
      mdy: '02/15/2026',
      either: '01/02/2026',
    })
    expect(guessDateOrder(['2026-02-01', '3 May 2026'])).not.toHaveProperty('examples')
  })
})
