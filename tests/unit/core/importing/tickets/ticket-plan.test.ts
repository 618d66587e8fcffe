import { describe, expect, test } from 'vitest'
import { inspectFile } from '#core/importing/inspect-file.ts'
import { readTickets } from '#core/importing/tickets/read-tickets.ts'
import { withTicketUse, type TicketColumns } from '#core/importing/tickets/ticket-columns.ts'
import {
  recognisedTicketColumns,
  ticketPlan,
  type TicketOptions,
} from '#core/importing/tickets/ticket-plan.ts'
import { memorySource, quietContext } from '../../../../helpers/memory-source.ts'

const ROWS = 30
const two = (n: number): string => String(n).padStart(2, '0')

/** A file with a column for each header, filled with what it asks for. */
function fileOf(cells: Readonly<Record<string, (i: number) => string | number>>): string {
  const columns = Object.values(cells)
  const rows = Array.from({ length: ROWS }, (_, i) => columns.map(cell => `"${cell(i)}"`).join(','))
  return [Object.keys(cells).join(','), ...rows].join('\n')
}

const id = (i: number): string => `T${i}`
const name = (i: number): string => ['Mira Voss', 'Theo Brandt', 'Ines Karaca'][i % 3]!
const time = (hour: number) => (i: number) => `2026-03-${two(1 + (i % 28))} ${two(hour)}:${two(i)}`
const day = (i: number): string => `2026-03-${two(1 + (i % 28))}`

async function opened(content: string) {
  const source = memorySource(content, { name: 'tickets.csv' })
  return { source, inspection: await inspectFile(source, {}, quietContext()) }
}

function used(columns: TicketColumns): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.filter(({ use }) => use !== 'none').map(each => [each.name, each.use]))
}

describe('what the columns of a ticket file are taken for', () => {
  const cases: readonly [string, Parameters<typeof fileOf>[0], Readonly<Record<string, string>>][] = [
    [
      'words of a help desk',
      { 'Ticket ID': id, 'Created at': time(8), 'Solved at': time(12), Assignee: name },
      { 'Ticket ID': 'id', 'Created at': 'date', 'Solved at': 'solved', Assignee: 'agent' },
    ],
    [
      'the solution before the closing, which comes days later',
      { Ticket: id, 'Closed at': time(18), 'Resolved at': time(12), Opened: time(8) },
      { Ticket: 'id', Opened: 'date', 'Resolved at': 'solved' },
    ],
    [
      'French, with letters that have accents at the end of a word',
      { 'Numéro ticket': id, 'Créé le': time(8), 'Résolu le': time(12) },
      { 'Numéro ticket': 'id', 'Créé le': 'date', 'Résolu le': 'solved' },
    ],
    [
      'days without a time, of which no time comes',
      { 'Case number': id, 'Created on': day, 'Solved on': day },
      { 'Case number': 'id', 'Created on': 'date' },
    ],
    [
      'a column that has the time itself',
      { 'Ticket ID': id, Created: time(8), Solved: time(12), 'Full resolution time (minutes)': i => 30 + i },
      { 'Ticket ID': 'id', Created: 'date', 'Full resolution time (minutes)': 'kept' },
    ],
    ['nothing like an id', { Fruit: i => ['pear', 'fig'][i % 2]! }, { Fruit: 'kept' }],
  ]
  test.each(cases)('%s', async (_, cells, expected) => {
    const { inspection } = await opened(fileOf(cells))
    const columns = recognisedTicketColumns(inspection)
    expect(used(columns)).toEqual(expected)
    expect(columns.map(column => column.name).toSorted()).toEqual(Object.keys(cells).toSorted())
    // Whoever says it all as it is recognised changes nothing.
    const planWith = (options: Partial<TicketOptions>) => () =>
      ticketPlan(inspection, { timezone: 'UTC', ...options })
    if (Object.values(expected).includes('id')) expect(planWith({ columns })()).toEqual(planWith({})())
    else expect(planWith({ columns })).toThrow('tickets/no-id')
  })

  test('a role that one column gets another loses, and columns that a file lacks are passed over', async () => {
    const { inspection } = await opened(fileOf({ 'Ticket ID': id, Assignee: name, Owner: name }))
    const recognised = recognisedTicketColumns(inspection)
    const changed = withTicketUse(recognised, 'Owner', 'agent')
    expect(used(changed)).toEqual({ 'Ticket ID': 'id', Owner: 'agent' })
    const columns: TicketColumns = [...changed, { name: 'Elsewhere', use: 'topic' }]
    const plan = ticketPlan(inspection, { columns, timezone: 'UTC' })
    expect(plan.mapping).toMatchObject({ id: [0], agent: [2], topic: [], date: [] })
    expect(plan.kept).toEqual([])
  })
})

test('the time to the resolution is what passed between two days, whatever the clocks did', async () => {
  // In Warsaw clocks go on one hour in the night to 29 March 2026.
  const rows: readonly (readonly [created: string, solved: string, minutes: number | null])[] = [
    ['2026-03-02 08:00', '2026-03-02 09:30', 90],
    ['2026-03-28 20:00', '2026-03-29 08:00', 11 * 60],
    ['2026-03-02T07:00:00Z', '2026-03-02 09:00', 60],
    ['2026-03-02 08:00', '2026-03-02 08:00', 0],
    ['2026-03-02 08:00', '', null],
    ['2026-03-02 08:00', 'n/a', null],
    ['2026-03-02 08:00', '2026-03-01 08:00', null],
    ['2026-03-02 08:00', 'soon', null],
    ['', '2026-03-02 08:00', null],
  ]
  const lines = rows.map(([created, solved], i) => `T${i},${created},${solved}`)
  const file = await opened(['Ticket ID,Created at,Solved at', ...lines].join('\n'))
  const table = await readTickets([file], { timezone: 'Europe/Warsaw' }, quietContext())
  const [measure, ...rest] = table.dataset.measures
  expect([measure?.name, measure?.role, rest]).toEqual(['Solved at − Created at', 'resolution', []])
  expect(Array.from(measure!.values)).toEqual(rows.map(([, , minutes]) => minutes ?? Number.NaN))
  expect(table.warnings.filter(({ code }) => code === 'unread-elapsed')).toEqual([
    {
      code: 'unread-elapsed',
      count: 3,
      values: { columns: '“Solved at − Created at”', file: 'tickets.csv' },
    },
  ])
})
