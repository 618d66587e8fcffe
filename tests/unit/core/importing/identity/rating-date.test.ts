import { describe, expect, test } from 'vitest'
import { mergeInspections } from '#core/importing/files/merge-inspections.ts'
import { planFile } from '#core/importing/files/plan-files.ts'
import {
  isRatingOrderOpen,
  ratingColumn,
  ratingsOf,
  type RatingOrder,
} from '#core/importing/identity/ticket-ratings.ts'
import type { DateOrder, ImportPlan } from '#core/importing/mapping.ts'
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

test.each(['Customer ID', 'Requester ID', 'User ID', 'Kundennummer', 'Klantnummer'])(
  'ratings of one %s are ratings of different things',
  async header => {
    const inspection = await inspect(ratings('Rated at', (ticket, again) => [rated(ticket, again)], header))
    expect(inspection.mapping.id).toEqual([])
    expect(ratingsOf(inspection.columns, { ...inspection.mapping, id: [0] })).toEqual({})
  },
)

describe('the order of the days of rating', () => {
  const written = (date: string, order: DateOrder): string => {
    const [year, month, dayOfMonth] = date.split('-') as [string, string, string]
    return { dmy: [dayOfMonth, month, year], mdy: [month, dayOfMonth, year], ymd: [year, month, dayOfMonth] }[
      order
    ].join('/')
  }
  /** Rated on 9 March and 2 April, in the other order 3 September and 4 February; `telling` is one of the first days. */
  const dates = (solvedIn: DateOrder, ratedIn: DateOrder, telling = '2026-03-09'): string =>
    ratings('Solved at,Rated at', (ticket, again) => [
      written(day(13 + (ticket % 9)), solvedIn),
      written(again === 1 ? '2026-04-02' : ticket === 0 ? telling : '2026-03-09', ratedIn),
    ])

  async function imported(text: string, changes: Partial<ImportPlan> = {}) {
    const inspection = await inspect(text)
    const plan = { ...proposedPlan(inspection), ...ratingsOf(inspection.columns, inspection.mapping) }
    expect(plan.mapping.date).toEqual([2])
    const { outcome, responses } = await importPlainly(memorySource(text), { ...plan, ...changes })
    return { plan, warnings: outcome.warnings, rows: responses.map(({ row }) => row) }
  }
  const ALL = Array.from({ length: 40 }, (_, row) => row + 1)
  const LAST = ALL.filter(row => row % 2 === 0)

  test.each<[string, string, Partial<ImportPlan>, ImportPlan['ratingDateOrder'], readonly number[]]>([
    ['their own', dates('dmy', 'mdy', '2026-03-25'), {}, 'mdy', LAST],
    ['their own, whatever was settled', dates('dmy', 'mdy', '2026-03-25'), { dateOrder: 'dmy' }, 'mdy', LAST],
    ['that of the mapped date where they tell nothing', dates('mdy', 'mdy'), {}, undefined, LAST],
    [
      'that which was settled where nothing tells',
      dates('ymd', 'mdy'),
      { dateOrder: 'mdy' },
      undefined,
      LAST,
    ],
  ])('is %s', async (_, text, changes, order, expected) => {
    const { plan, rows, warnings } = await imported(text, changes)
    expect(plan).toMatchObject({ ratings: 'last', ratingDate: 3 })
    expect(plan.ratingDateOrder).toBe(order)
    expect(rows).toEqual(expected)
    expect(warnings).toEqual([])
  })

  test('is said to be open where nothing tells: all ratings count', async () => {
    const { rows, warnings } = await imported(dates('ymd', 'mdy'))
    expect(rows).toEqual(ALL)
    expect(warnings).toMatchObject([
      {
        code: 'undecided-rating-order',
        count: 40,
        values: { examples: '03/09/2026', option: '--rating-order' },
      },
    ])
  })

  test('says which do not fit where they contradict each other', async () => {
    const mixed = ratings('Solved at,Rated at', (ticket, again) => [
      written(day(13 + (ticket % 9)), 'dmy'),
      written(`2026-${again === 0 ? '03-25' : '04-26'}`, ticket % 2 === 0 ? 'dmy' : 'mdy'),
    ])
    const { plan, rows, warnings } = await imported(mixed)
    expect(plan.ratingDateOrder).toBeUndefined()
    expect(rows).toEqual(ALL.filter(row => row % 4 !== 1))
    expect(warnings).toMatchObject([{ code: 'undecided-rating-order', count: 20 }])
  })

  describe('once somebody has said it', () => {
    const mostlyDmy = ratings('Solved at,Rated at', (ticket, again) => [
      day(13 + (ticket % 9)),
      written(again === 1 ? '2026-04-26' : '2026-03-25', ticket % 10 === 0 ? 'mdy' : 'dmy'),
    ])
    /** Firsts of March and Aprils that the other order makes Januaries and Decembers. */
    const twoWays = ratings('Solved at,Rated at', (ticket, again) => [
      day(13 + (ticket % 9)),
      again === 0 ? '12/03/2026' : '01/04/2026',
    ])
    const EARLIER = ALL.filter(row => row % 2 === 1)

    test.each<[string, string, RatingOrder, readonly number[], readonly object[]]>([
      ['settles what the cells leave open', twoWays, 'dmy', LAST, []],
      ['either way', twoWays, 'mdy', EARLIER, []],
      [
        'goes before what the most of them say',
        mostlyDmy,
        'mdy',
        ALL.filter(row => row !== 1 && row !== 21),
        [{ count: 36 }],
      ],
      ['may be that nobody knows: all count', twoWays, 'all', ALL, []],
    ])('%s', async (_, text, chosen, expected, lost) => {
      const inspection = await inspect(text)
      const { columns, mapping } = inspection
      const plan = { ...proposedPlan(inspection), ...ratingsOf(columns, mapping, chosen) }
      const { outcome, responses } = await importPlainly(memorySource(text), plan)
      expect(responses.map(({ row }) => row)).toEqual(expected)
      const warnings = lost.map(warning => ({ ...warning, code: 'mixed-rating-order' }))
      expect(outcome.warnings).toMatchObject(warnings)
      // A file of several is read by what was said of all.
      expect(planFile(inspection, inspection, plan)).toMatchObject({
        plan: { ...(chosen !== 'all' && { ratingDateOrder: chosen }) },
      })
    })

    test('is asked about where neither these dates nor the mapped ones tell it', async () => {
      const openIn = async (text: string, dateOrder: DateOrder | null): Promise<boolean> => {
        const { columns, mapping } = await inspect(text)
        const column = ratingColumn(columns, mapping)
        return column !== null && isRatingOrderOpen(column, dateOrder)
      }
      const halves = ratings('Solved at,Rated at', (ticket, again) => [
        day(13 + (ticket % 9)),
        written(again === 1 ? '2026-04-26' : '2026-03-25', ticket % 2 === 0 ? 'mdy' : 'dmy'),
      ])
      const plain = ratings('Solved at,Rated at', (ticket, again) => [solved(ticket), rated(ticket, again)])
      expect([
        await openIn(twoWays, 'ymd'),
        await openIn(twoWays, null),
        await openIn(twoWays, 'dmy'),
        await openIn(halves, 'dmy'),
        await openIn(mostlyDmy, 'ymd'),
        await openIn(plain, 'ymd'),
      ]).toEqual([true, true, false, true, false, false])
    })
  })

  test('is that of each file among several', async () => {
    const texts = [dates('dmy', 'mdy', '2026-03-25'), dates('dmy', 'dmy', '2026-03-25')]
    const files = await Promise.all(texts.map(text => inspect(text)))
    const merged = mergeInspections(files)
    const shared = { ...proposedPlan(merged), ...ratingsOf(merged.columns, merged.mapping) }
    const rows = files.map(async (file, index) => {
      const made = planFile(merged, file, shared)
      if ('error' in made) throw new Error(made.file)
      const { responses } = await importPlainly(memorySource(texts[index]!), made.plan)
      return responses.map(({ row }) => row)
    })
    expect(await Promise.all(rows)).toEqual([LAST, LAST])
  })
})
