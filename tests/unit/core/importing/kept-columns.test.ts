import { describe, expect, test } from 'vitest'
import { importFile } from '#core/importing/import-file.ts'
import { columnNames, keepOnly, keptColumns, keptIn } from '#core/importing/kept-columns.ts'
import { parseFigure } from '#core/importing/figures.ts'
import type { FigureReading, ImportPlan } from '#core/importing/mapping.ts'
import { buildDataset } from '#core/survey/build-dataset.ts'
import type { ResponseChunk } from '#core/survey/response-chunk.ts'
import { inspect, memorySource, proposedPlan, quietContext } from '../../../helpers/memory-source.ts'

/** Invented tickets, four of which come again with other words. */
const HEADERS = [
  'Response ID',
  'Score',
  'Comment',
  'Agent',
  'Region',
  'Plan',
  'Team lead',
  'Customer email',
  'Order number',
  'Opened at',
  'Grade given',
  'Replies',
  'First reply time in minutes within business hours',
  'First reply time in minutes',
  'Full resolution time (hrs)',
  'Requester wait time',
  'Anything else?',
]

function fileOf(rows: number, cell: (header: string, row: number) => string): string {
  const lines = Array.from({ length: rows }, (_, row) => HEADERS.map(header => cell(header, row)).join(','))
  return `${HEADERS.join(',')}\n${lines.join('\n')}\n`
}

function cellOf(header: string, row: number): string {
  const cells: Readonly<Record<string, string>> = {
    'Response ID': `r${row}`,
    Score: String(1 + (row % 7)),
    Comment: `They answered in ${row} days and I am ${row % 2 === 0 ? 'glad' : 'cross'} about it`,
    Agent: ['Ada', 'Bo', 'Cleo'][row % 3]!,
    Region: ['North', ' South', '', 'constructor'][row % 4]!,
    Plan: ['Free', 'Pro'][row % 2]!,
    'Team lead': ['Dee', 'Eli'][row % 2]!,
    'Customer email': `someone${row % 5}@example.org`,
    'Order number': `10${row}`,
    'Opened at': `2026-03-0${1 + (row % 7)} 10:00:00`,
    'Grade given': String(row % 60),
    Replies: row === 3 ? 'several' : row === 4 ? 'n/a' : String(row % 4),
    'First reply time in minutes within business hours': String(row),
    'First reply time in minutes': row === 5 ? '' : String(row * 10),
    'Full resolution time (hrs)': `"${row},5"`,
    'Requester wait time': String(row),
    'Anything else?': `Nothing more from me ${row % 9} thanks a lot for all of your kind help`,
  }
  return cells[header]!
}

const FILE = fileOf(120, cellOf)

async function taken(content: string, plan: ImportPlan) {
  const chunks: ResponseChunk[] = []
  const sink = {
    chunk: (chunk: ResponseChunk) => Promise.resolve(void chunks.push(chunk)),
    rejected: () => Promise.resolve(),
  }
  const { dictionaries, outcome } = await importFile(memorySource(content), plan, sink, quietContext())
  return { dataset: buildDataset([{ importId: 'i', dictionaries, chunks }], 'UTC'), outcome, chunks }
}

describe('which columns are kept', () => {
  test('groups and support figures; no people, ids, dates, sentences, measures or times without a unit', async () => {
    const { columns, mapping } = await inspect(FILE)
    expect(keptColumns(columns, mapping).map(({ name, figure }) => [name, figure ?? null])).toEqual([
      ['Region', null],
      ['Plan', null],
      ['Replies', { role: 'replies', unit: null, hasDecimalComma: false }],
      ['First reply time in minutes', { role: 'first-reply', unit: 'minutes', hasDecimalComma: false }],
      ['Full resolution time (hrs)', { role: 'resolution', unit: 'hours', hasDecimalComma: true }],
    ])
  })

  test('what was chosen goes first; a column with a role is never among them', async () => {
    const { columns, mapping } = await inspect(FILE)
    const [region, lead, score] = ['Region', 'Team lead', 'Score'].map(name => HEADERS.indexOf(name))
    const choices = new Map([
      [region!, false],
      [lead!, true],
      [score!, true],
    ])
    const names = keptColumns(columns, mapping, choices).map(({ name }) => name)
    expect(names).toContain('Team lead')
    expect(names).not.toContain('Region')
    expect(names).not.toContain('Score')
    expect(keptColumns(columns, mapping, keepOnly(columns, [{ column: lead! }]))).toEqual([
      { column: lead, name: 'Team lead' },
    ])
  })

  test('a plan says so where nothing is kept by choice, and nothing where there is nothing to keep', async () => {
    const { columns, mapping } = await inspect('id,score,comment\n1,5,fine thanks\n2,3,slow and late\n')
    expect(keptIn(columns, mapping)).toEqual({})
    expect(keptIn(columns, mapping, keepOnly(columns, []))).toEqual({ kept: [] })
  })

  test('at most twenty groups are kept without being asked for', async () => {
    const headers = Array.from({ length: 30 }, (_, n) => `Question ${n}`)
    const rows = Array.from({ length: 40 }, (_, row) => headers.map((_, n) => ((row + n) % 2 ? 'yes' : 'no')))
    const content =
      ['score', ...headers].join(',') + rows.map((row, n) => `\n${1 + (n % 7)},${row.join(',')}`).join('')
    const { columns, mapping } = await inspect(content)
    const free = columns.filter(({ keep }) => keep === 'words').length
    expect(free).toBeGreaterThan(20)
    expect(keptColumns(columns, mapping)).toHaveLength(20)
  })
})

test('columns are called by header, title or place, each by another name', () => {
  const columns = [
    { index: 0, header: ' Other ' },
    { index: 1, header: 'Other' },
    { index: 2, header: 'Other (2)' },
    { index: 3, header: ' ', title: 'Which shop?' },
    { index: 4, header: '' },
  ]
  expect(columnNames(columns)).toEqual(['Other', 'Other (2)', 'Other (2) (2)', 'Which shop?', '#5'])
})

describe('an import with columns that are kept', () => {
  test('gives their values and figures, from bytes as from text', async () => {
    const inspection = await inspect(FILE)
    const plan = proposedPlan(inspection, keptIn(inspection.columns, inspection.mapping))
    const { dataset, outcome } = await taken(FILE, plan)
    const plain = Object.fromEntries(
      dataset.others.map(({ name, column: { values, codes } }) => [
        name,
        Array.from(codes.subarray(0, 5), code => values[code] ?? null),
      ]),
    )
    expect(plain).toEqual({
      Region: ['North', 'South', null, 'constructor', 'North'],
      Plan: ['Free', 'Pro', 'Free', 'Pro', 'Free'],
    })
    const figures = dataset.measures.map(({ role, values }) => [role, [...values.subarray(0, 7)]])
    expect(figures).toEqual([
      ['replies', [0, 1, 2, Number.NaN, Number.NaN, 1, 2]],
      ['first-reply', [0, 10, 20, 30, 40, Number.NaN, 60]],
      ['resolution', [30, 90, 150, 210, 270, 330, 390]],
    ])
    expect(outcome.warnings).toContainEqual({
      code: 'unread-figures',
      count: 1,
      values: { columns: '“Replies”, “First reply time in minutes”, “Full resolution time (hrs)”' },
    })
    const asText = { ...plan, reading: { ...plan.reading, encoding: 'utf8' } }
    expect((await taken(FILE, asText)).dataset).toEqual(dataset)
  })

  test('a plan of an earlier version keeps none', async () => {
    const { dataset, chunks } = await taken(FILE, proposedPlan(await inspect(FILE)))
    expect(dataset.others).toEqual([])
    expect(chunks[0]).not.toHaveProperty('others')
  })
})

describe('a figure of a cell', () => {
  const minutes: FigureReading = { role: 'resolution', unit: 'minutes', hasDecimalComma: false }
  const count: FigureReading = { role: 'replies', unit: null, hasDecimalComma: false }
  test.each<[string, FigureReading, number]>([
    ['12', count, 12],
    [' 1,234 ', count, 1234],
    ['1,234,567.5', minutes, 1234567.5],
    ['1,5', { ...minutes, hasDecimalComma: true }, 1.5],
    ['90', { ...minutes, unit: 'seconds' }, 1.5],
    ['1.5', { ...minutes, unit: 'hours' }, 90],
    ['2', { ...minutes, unit: 'days' }, 2880],
    ['26:30:30', minutes, 26 * 60 + 30.5],
    ['0:00:06', { ...minutes, unit: 'clock' }, 0.1],
    ['1:02:03', count, Number.NaN],
    ['5', { ...minutes, unit: 'clock' }, Number.NaN],
    ['-3', count, Number.NaN],
    ['3 replies', count, Number.NaN],
    ['1e5', count, Number.NaN],
    ['', count, Number.NaN],
  ])('%j', (cell, reading, figure) => {
    expect(parseFigure(cell, reading)).toBe(figure)
  })
})
