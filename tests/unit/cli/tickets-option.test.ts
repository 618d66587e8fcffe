import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { analyseFiles } from '#cli/analyse-files.ts'
import { parseArguments } from '#cli/parse-arguments.ts'
import { createWords } from '#words/create-words.ts'
import { ticketSentences } from '#words/ticket-sentences.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lowdown-tickets-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const SURVEY = Array.from({ length: 40 }, (_, n) => `C${n},${1 + (n % 7)},2026-03-0${1 + (n % 9)}`)
const TICKETS = Array.from({ length: 50 }, (_, n) => ({
  Nummer: `C${n}`,
  Wer: `Agent ${n % 2}`,
  Priority: ['low', 'high'][n % 2]!,
  'Customer email': `c${n % 5}@example.org`,
  'Created at': `2026-02-${String(1 + ((n * 5) % 28)).padStart(2, '0')}`,
}))
const dayOf = (ticket: { readonly 'Created at': string }): number =>
  Date.parse(ticket['Created at']) / 86_400_000

function fileOf(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function analyse(...options: readonly string[]) {
  const tickets = fileOf('tickets.json', JSON.stringify(TICKETS))
  const survey = fileOf('survey.csv', ['Case number,Score,Date', ...SURVEY].join('\n'))
  const known = ['--scale', 'ces7', '--timezone', 'UTC', '--json', '-', '--tickets', tickets]
  const request = parseArguments([survey, ...known, ...options])
  return analyseFiles(request, new AbortController().signal, () => undefined)
}

const MAPPED = ['--ticket-map', 'id=Nummer', '--ticket-map', 'agent=Wer']

test('a column of the tickets breaks down and selects like one of the survey', async () => {
  const { summary, files, dataset } = await analyse(...MAPPED, '--where', 'Priority=high')
  expect(dataset.fields.agent.values).toEqual(['Agent 0', 'Agent 1'])
  expect(summary).toMatchObject({ selected: 20, total: 40 })
  expect(summary.breakdowns.agent.rows.map(({ key, n }) => [key, n])).toEqual([['Agent 1', 20]])
  expect(ticketSentences(createWords('en'), files[0]!.source.tickets!)).toEqual([
    '40 of 40 responses found their ticket in tickets.json; 0 name none, 0 name one that is not there.',
    '40 of 50 tickets (80%) have a response, 10 have none. The tickets do not tell whom a survey was sent, so this is no response rate.',
    'Taken from the tickets: Agent from “Wer” (40), Customer from “Customer email” (40), “Priority” (40).',
    'tickets.json: 50 rows, 50 tickets by “Nummer”.',
  ])
})

test('who comes again is counted in all tickets, within the days that are asked for', async () => {
  const { findings } = await analyse(...MAPPED, '--repeat-days', '3')
  const last = Math.max(...TICKETS.map(dayOf))
  const seen = TICKETS.slice(0, 40).flatMap((ticket, n) => {
    const later = TICKETS.flatMap((other, k) => {
      const days = dayOf(other) - dayOf(ticket)
      const isNext = days > 0 || (days === 0 && k > n)
      return other['Customer email'] === ticket['Customer email'] && isNext ? [days] : []
    })
    return last - dayOf(ticket) < 3 ? [] : [{ isLow: 1 + (n % 7) <= 3, again: later.some(days => days <= 3) }]
  })
  const tally = (of: typeof seen) => ({ n: of.filter(({ again }) => again).length, of: of.length })
  expect(findings.repeats).toMatchObject({
    days: 3,
    from: 'tickets',
    all: tally(seen),
    low: tally(seen.filter(({ isLow }) => isLow)),
    other: tally(seen.filter(({ isLow }) => !isLow)),
    unknown: 0,
    atEnd: 40 - seen.length,
  })
  expect(seen.some(({ again }) => again)).toBe(true)
})

test('headers of the ticket file name the fields that it fills', async () => {
  const { fields } = await analyse(...MAPPED, '--by', 'Wer')
  expect(fields.chosen.map(table => table.kind)).toEqual(['one'])
  const { comparison } = await analyse(...MAPPED, '--compare', 'priority=low..high')
  expect([comparison?.first.n, comparison?.second.n]).toEqual([20, 20])
})

test.each([
  [
    'a field that is not compared',
    ['--compare', 'Wer=Agent 0..Agent 1'],
    /topic, channel, language, weekday, Priority$/,
  ],
  [
    'a header that no file has',
    ['--compare', 'Colour=red..blue'],
    /topic, channel, language, weekday, Priority$/,
  ],
])('%s is answered with those that are', async (_, options, expected) => {
  const error: unknown = await analyse(...MAPPED, ...options).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({
    code: 'usage/bad-value',
    details: { option: '--compare', expected: expect.stringMatching(expected) as string },
  })
})

test('a ticket file that is not there is named as the call names it', async () => {
  const missing = join(folder, 'gone.csv')
  await expect(analyse('--tickets', missing)).rejects.toMatchObject({
    code: 'import/no-such-file',
    details: { file: missing },
  })
})

test('a filter on a column that neither file has is refused', async () => {
  await expect(analyse(...MAPPED, '--where', 'Colour=red')).rejects.toMatchObject({ code: 'usage/bad-value' })
})
