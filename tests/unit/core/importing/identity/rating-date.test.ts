import { expect, test } from 'vitest'
import { ratingsOf } from '#core/importing/identity/ticket-ratings.ts'
import { importPlainly, inspect, memorySource, proposedPlan } from '../../../../helpers/memory-source.ts'

const day = (n: number): string => `2026-03-${String(n).padStart(2, '0')}`

/** Twenty tickets, each rated twice: in order, on two days; solved on one. */
function ratings(
  header: string,
  line: (ticket: number, again: number) => readonly string[],
  ticketHeader = 'Ticket ID',
): string {
  const rows = Array.from({ length: 40 }, (_, row) => {
    const ticket = row >> 1
    const again = row & 1
    return [`T${ticket}`, String(1 + ((ticket + again) % 7)), ...line(ticket, again)].join(',')
  })
  return [`${ticketHeader},Score,${header}`, ...rows].join('\n')
}

const solved = (ticket: number): string => day(1 + (ticket % 9))
const rated = (ticket: number, again: number): string => day(10 + (ticket % 9) + again)

test.each([
  ['the day of the rating', ratings('Rated at', (ticket, again) => [rated(ticket, again)]), 20],
  [
    'the day of the rating where the day of the service is mapped',
    ratings('Solved at,Rated at', (ticket, again) => [solved(ticket), rated(ticket, again)]),
    20,
  ],
  ['the day of the service alone', ratings('Solved at', ticket => [solved(ticket)]), 0],
  [
    'days of service that differ tell nothing of the ratings',
    ratings('Solved at', (ticket, again) => [rated(ticket, again)]),
    0,
  ],
])('ratings of one ticket are told apart by %s', async (_, text, superseded) => {
  const inspection = await inspect(text)
  const plan = { ...proposedPlan(inspection), ...ratingsOf(inspection.columns, inspection.mapping) }
  const { outcome } = await importPlainly(memorySource(text), plan)
  expect(outcome.rejected.byReason).toEqual(superseded === 0 ? {} : { superseded })
  expect(outcome.responses).toBe(40 - superseded)
})

test.each([
  'Ticket ID',
  'Case ID',
  'CaseNumber',
  'Ticketnummer',
  'Vorgangsnummer',
  '工单编号',
  '工單號',
  '案件编号',
  '会话ID',
])('%s is the number of a ticket', async header => {
  const text = ratings('Rated at', (ticket, again) => [rated(ticket, again)], header)
  const inspection = await inspect(text)
  expect(inspection.mapping.id).toEqual([0])
  expect(ratingsOf(inspection.columns, inspection.mapping)).toEqual({ ratings: 'last' })
})
