import { describe, expect, test } from 'vitest'
import { AppError } from '#core/errors.ts'
import { KnownResponses } from '#core/importing/identity/known-responses.ts'
import { importFile } from '#core/importing/import-file.ts'
import { inspectFile } from '#core/importing/inspect-file.ts'
import { keptIn } from '#core/importing/kept-columns.ts'
import type { ImportPlan } from '#core/importing/mapping.ts'
import type { MapOption } from '#core/importing/resolve-mapping.ts'
import { readTickets } from '#core/importing/tickets/read-tickets.ts'
import { sumTicketCounts } from '#core/importing/tickets/ticket-counts.ts'
import { ticketsToJoin, type TicketsToJoin } from '#core/importing/tickets/ticket-join.ts'
import { ticketColumnOf } from '#core/importing/tickets/ticket-plan.ts'
import { buildDataset, textReaderOf } from '#core/survey/build-dataset.ts'
import { valuesOf, NO_DAY } from '#core/survey/dataset.ts'
import type { ResponseChunk } from '#core/survey/response-chunk.ts'
import { inspect, memorySource, proposedPlan, quietContext } from '../../../../helpers/memory-source.ts'

const MS_PER_DAY = 86_400_000

/** An invented survey of a help desk: some columns blank now and then, some ids unknown or absent. */
const SURVEY = csvOf(
  ['Response ID', 'Ticket ID', 'How easy was it?', 'Comment', 'Agent', 'Replies'],
  Array.from({ length: 60 }, (_, i) => [
    `r${i}`,
    i % 20 === 19 ? '' : i % 20 === 18 ? `none-${i}` : i % 3 === 0 ? ` #T${i} ` : `t${i}`,
    1 + (i % 7),
    `It took ${i} letters until somebody read what I had written about it`,
    i % 4 === 0 ? '' : `Agent ${i % 5}`,
    i % 5 === 0 ? '' : i % 4,
  ]),
)

/** Its tickets, two of which come twice, and some that nobody rated. */
const TICKETS = [
  ...Array.from({ length: 80 }, (_, i) => ticketOf(i, { hour: 9 })),
  { ...ticketOf(3, { hour: 8 }), agent: 'Too early' },
  { ...ticketOf(4, { hour: 18 }), agent: 'Later' },
]
const TICKET_FILE = csvOf(
  ['Ticket ID', 'Created at', 'Assignee', 'Group', 'Requester email', 'Replies', 'Reopens', 'Priority'],
  [
    ...TICKETS.map(({ id, created, agent, group, requester, replies, reopens, priority }) => [
      id,
      created,
      agent,
      group,
      requester,
      replies,
      reopens,
      priority,
    ]),
    ['', '2026-01-02 09:00', 'Nobody', 'Cards', 'x@example.org', 1, 0, 'low'],
  ],
)

function ticketOf(i: number, { hour }: { readonly hour: number }) {
  return {
    id: `T${i}`,
    created: `2026-01-${String(1 + (i % 28)).padStart(2, '0')} ${String(hour).padStart(2, '0')}:30`,
    agent: `Agent ${i % 5 === 4 ? 'other' : i % 5}`,
    group: ['Cards', 'Loans', '=1+1'][i % 3]!,
    requester: `someone${i % 11}@example.org`,
    replies: i % 6,
    reopens: i % 2,
    priority: ['low', 'high'][i % 2]!,
  }
}

function csvOf(headers: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [headers, ...rows].map(cells => cells.map(cell => `"${cell}"`).join(',')).join('\n')
}

async function tableOf(contents: readonly string[], map: readonly MapOption[] = []) {
  const files = await Promise.all(
    contents.map(async (content, index) => {
      const source = memorySource(content, { name: `tickets${index}.csv` })
      return { source, inspection: await inspectFile(source, {}, quietContext()) }
    }),
  )
  return readTickets(files, { map, timezone: 'UTC' }, quietContext())
}

async function planOf(content: string): Promise<ImportPlan> {
  const inspection = await inspect(content)
  const { columns, mapping } = inspection
  const ticketColumn = ticketColumnOf(columns, mapping)
  return proposedPlan(inspection, {
    ...keptIn(columns, mapping),
    ...(ticketColumn !== null && { ticketColumn }),
  })
}

async function taken(content: string, tickets: TicketsToJoin | null, known: KnownResponses | null = null) {
  const chunks: ResponseChunk[] = []
  const sink = {
    chunk: (chunk: ResponseChunk) => Promise.resolve(void chunks.push(chunk)),
    rejected: () => Promise.resolve(),
  }
  const plan = await planOf(content)
  const finished = await importFile(memorySource(content), plan, sink, quietContext(), { known, tickets })
  const imports = [{ importId: 'i', dictionaries: finished.dictionaries, chunks }]
  return {
    ...finished,
    dataset: buildDataset(imports, 'UTC'),
    requesters: textReaderOf(imports, 'requester'),
  }
}

/** The joined responses, spelled out by a plain join of the same rows. */
function expectedRows() {
  return Array.from({ length: 60 }, (_, i) => {
    const isThere = i % 20 < 18
    const ticket = isThere ? TICKETS.findLast(({ id }, at) => id === `T${i}` && at !== 80)! : null
    const agent = i % 4 === 0 ? (ticket?.agent ?? null) : `Agent ${i % 5}`
    const replies = i % 5 === 0 ? (ticket?.replies ?? null) : i % 4
    const day = ticket === null ? null : Date.parse(ticket.created.slice(0, 10)) / MS_PER_DAY
    const contacts = TICKETS.filter((_ticket, at) => at !== 80 && at !== 4)
      .filter(({ requester }) => requester === ticket?.requester)
      .map(({ created }) => created)
      .sort()
    const next = ticket === null ? undefined : contacts[contacts.lastIndexOf(ticket.created) + 1]
    return {
      agent,
      group: ticket?.group ?? null,
      priority: ticket?.priority ?? null,
      requester: ticket?.requester ?? '',
      day,
      replies,
      reopens: ticket?.reopens ?? null,
      next: next === undefined ? null : Date.parse(next.slice(0, 10)) / MS_PER_DAY - day!,
      observed: day === null ? null : Date.parse('2026-01-28') / MS_PER_DAY - day,
    }
  })
}

describe('a survey file and its tickets', () => {
  test('what the survey lacks comes from the ticket, what it has stays, and everything is counted', async () => {
    const table = await tableOf([TICKET_FILE])
    const { dataset, requesters, outcome } = await taken(SURVEY, ticketsToJoin(table))
    const measure = (role: string, i: number): number | null => {
      const value = dataset.measures.find(each => each.role === role)!.values[i]!
      return Number.isNaN(value) ? null : value
    }
    const rows = Array.from({ length: dataset.size }, (_, i) => ({
      agent: valuesOf(dataset.fields.agent, dataset.fields.agent.codes[i]!)[0] ?? null,
      group: valuesOf(dataset.fields.topic, dataset.fields.topic.codes[i]!)[0] ?? null,
      priority: valuesOf(dataset.others[0]!.column, dataset.others[0]!.column.codes[i]!)[0] ?? null,
      requester: requesters.text(i),
      day: dataset.day[i] === NO_DAY ? null : dataset.day[i],
      replies: measure('replies', i),
      reopens: measure('reopens', i),
      next: measure('next-contact', i),
      observed: measure('observed', i),
    }))
    const expected = expectedRows()
    expect(rows).toEqual(expected)
    expect(dataset.fields.agent.values).not.toContain('Too early')
    const count = (of: (i: number) => boolean): number =>
      expected.filter((_, i) => of(i) && i % 20 < 18).length
    expect({ ...outcome, warnings: [] }).toMatchObject({
      rows: 60,
      responses: 60,
      withoutDate: 6,
      tickets: {
        files: [
          {
            file: 'tickets0.csv',
            idColumn: 'Ticket ID',
            rows: 83,
            tickets: 80,
            repeated: 2,
            withoutId: 1,
            unusable: 0,
          },
        ],
        tickets: 80,
        answered: 54,
        found: 54,
        withoutId: 3,
        notFound: 3,
        examples: ['none-18', 'none-38', 'none-58'],
        columns: [
          {
            field: 'agent',
            name: 'Assignee',
            filled: count(i => i % 4 === 0),
            conflicts: count(i => i % 4 !== 0 && i % 5 === 4),
          },
          { field: 'topic', name: 'Group', filled: 54, conflicts: 0 },
          { field: 'requester', name: 'Requester email', filled: 54, conflicts: 0 },
          { field: 'date', name: 'Created at', filled: 54, conflicts: 0 },
          {
            field: 'replies',
            name: 'Replies',
            filled: count(i => i % 5 === 0),
            conflicts: count(i => i % 5 !== 0 && i % 4 !== i % 6),
          },
          { field: 'reopens', name: 'Reopens', filled: 54, conflicts: 0 },
          { field: 'other', name: 'Priority', filled: 54, conflicts: 0 },
        ],
      },
    })
    expect(outcome.warnings.map(({ code, count: n }) => [code, n])).toEqual([
      ['tickets-not-found', 3],
      ['tickets-without-id', 3],
      ['tickets-differ', outcome.tickets!.columns.reduce((sum, { conflicts }) => sum + conflicts, 0)],
    ])
  })

  test('the same response is known again with tickets and without', async () => {
    const table = await tableOf([TICKET_FILE])
    const empty = () => new KnownResponses([])
    const alone = await taken(SURVEY, null, empty())
    const joined = await taken(SURVEY, ticketsToJoin(table), empty())
    expect(joined.fingerprints).toEqual(alone.fingerprints)
    const again = await taken(SURVEY, ticketsToJoin(table), new KnownResponses([alone.fingerprints!]))
    expect(again.outcome).toMatchObject({ responses: 0, rejected: { byReason: { duplicate: 60 } } })
    expect(again.outcome.tickets).toMatchObject({ found: 0, answered: 0, withoutId: 0, notFound: 0 })
  })

  test('several ticket files are one table, and several survey files share it', async () => {
    const lines = TICKET_FILE.split('\n')
    const table = await tableOf([lines.slice(0, 41).join('\n'), [lines[0], ...lines.slice(41)].join('\n')])
    expect(table.files.map(({ rows, tickets }) => [rows, tickets])).toEqual([
      [40, 39],
      [43, 41],
    ])
    const tickets = ticketsToJoin(table)
    const first = await taken(SURVEY, tickets)
    const second = await taken(SURVEY, tickets)
    expect([first.outcome.tickets!.answered, second.outcome.tickets!.answered]).toEqual([54, 0])
    // One that has the priorities itself, as the tickets have them.
    const withPriority = SURVEY.split('\n').map((line, i) =>
      i === 0 ? `${line},Priority` : `${line},${TICKETS[i - 1]!.priority}`,
    )
    const third = await taken(withPriority.join('\n'), tickets)
    const named = ({ name }: { readonly name: string }): boolean => name === 'Priority'
    expect(third.outcome.tickets!.columns.some(named)).toBe(false)
    const all = sumTicketCounts([third, first, second].map(({ outcome }) => outcome.tickets!))!
    expect([all.answered, all.found, all.columns.find(named)]).toEqual([
      ...[54, 3 * 54],
      { field: 'other', name: 'Priority', filled: 2 * 54, conflicts: 0 },
    ])
  })

  test.each([
    ['no column of ids', 'Name,Colour\nA,red\nB,blue\n', 'tickets/no-id'],
    ['no id in any row', 'Ticket ID,Colour\n,red\n,blue\n', 'tickets/none'],
  ])('a ticket file with %s is refused', async (_, content, code) => {
    const map = code === 'tickets/none' ? [{ role: 'id', column: 'Ticket ID' }] : []
    const error: unknown = await tableOf([content], map).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AppError)
    expect((error as AppError).code).toBe(code)
  })
})
