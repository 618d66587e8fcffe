import { describe, expect, it } from 'vitest'
import { testedFields, testGroups } from '#core/statistics/group-tests/test-groups.ts'
import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import type { GroupTests } from '#core/statistics/group-tests/group-tests.ts'
import type { GroupField } from '#core/statistics/figures.ts'
import { isoDay } from '#core/survey/calendar-day.ts'
import { defaultScale } from '#core/survey/scales.ts'
import { makeDataset, type PlainResponse } from '../../../../helpers/make-dataset.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'
import { SIMULATED_SCALE, simulatedSurvey } from '../../../../helpers/simulated-survey.ts'

const SCALE = defaultScale('csat5')

/** Responses by score, of one topic. */
function answers(
  topic: string,
  counts: readonly number[],
  rest: Partial<PlainResponse> = {},
): PlainResponse[] {
  return counts.flatMap((n, index) => Array.from({ length: n }, () => ({ score: index + 1, topic, ...rest })))
}

function tests(
  responses: readonly PlainResponse[],
  field: GroupField = 'topic',
  thresholds = DEFAULT_THRESHOLDS,
): Promise<GroupTests | null> {
  const counted = { dataset: makeDataset(responses), mask: null, scale: SCALE }
  return testGroups(counted, field, thresholds, quietContext())
}

const BILLING = answers('Billing', [6, 4, 5, 10, 15])
const DELIVERY = answers('Delivery', [2, 3, 5, 10, 20])
const RETURNS = answers('Returns', [12, 8, 6, 8, 6])
const close = (value: number, digits = 6): number => expect.closeTo(value, digits) as number

describe('the topics of a survey', () => {
  it('are compared as a whole, by groups and by pairs (scipy 1.17; Dunn by its formula)', async () => {
    const small = answers('Small', [29])
    const both: PlainResponse = { score: 1, topic: undefined }
    expect(await tests([...BILLING, ...DELIVERY, ...RETURNS, ...small, both])).toEqual({
      field: 'topic',
      keys: ['Billing', 'Delivery', 'Returns'],
      n: 120,
      leftOut: 1,
      least: 30,
      isExploratory: false,
      low: {
        method: 'chi-square',
        statistic: close(14.117647),
        degreesOfFreedom: [2],
        pValue: close(0.00085979, 8),
        cramersV: close(0.3429972),
        hasFewDates: false,
        apart: [
          { key: 'Returns', n: 40, low: 20, residual: close(3.550358), pValue: close(3 * 0.000384708, 8) },
          { key: 'Delivery', n: 40, low: 5, residual: close(-2.840286), pValue: close(2 * 0.0045073, 7) },
        ],
      },
      scores: {
        method: 'kruskal-wallis',
        statistic: close(17.529898),
        degreesOfFreedom: 2,
        pValue: close(0.00015611, 8),
        effect: close(0.1473101),
        pairs: [
          { one: 'Delivery', other: 'Returns', z: close(4.122267), pValue: close(3 * 3.751616e-5, 9) },
          { one: 'Billing', other: 'Returns', z: close(2.695648), pValue: close(1.5 * 0.007025195, 8) },
        ],
        comparedPairs: 3,
      },
    })
  })

  it('of two: Mann and Whitney', async () => {
    const found = await tests([...BILLING, ...RETURNS])
    expect(found!.scores).toEqual({
      ...{ method: 'mann-whitney', statistic: 1070, degreesOfFreedom: null },
      ...{ pValue: close(0.007906954, 8), effect: close(0.3375), pairs: [], comparedPairs: 1 },
    })
    expect(found!.low!.apart).toEqual([])
  })

  it('with few low scores: Fisher for two, drawn tables for more', async () => {
    const one = answers('One', [1, 0, 0, 0, 39])
    const seven = answers('Seven', [7, 0, 0, 0, 33])
    const found = await tests([...one, ...seven])
    expect(found!.low).toMatchObject({ method: 'fisher', statistic: close(5), pValue: close(0.0567587) })
    const three = await tests([...one, ...seven, ...answers('None', [0, 0, 0, 0, 40])])
    expect(three!.low!.method).toBe('monte-carlo')
    // 3-of-40 tables with these margins at least as far off, in full (scipy's hypergeometric, twice): .0056.
    expect(three!.low!.pValue).toBeGreaterThan(0.002)
    expect(three!.low!.pValue).toBeLessThan(0.01)
    expect(three!.low!.apart.map(({ key }) => key)).toEqual(['Seven'])
  })

  it.each<[string, readonly PlainResponse[]]>([
    ['one group', BILLING],
    ['no topic', BILLING.map(each => ({ ...each, topic: undefined }))],
    ['two small groups', [...answers('A', [0, 29]), ...answers('B', [0, 0, 29])]],
  ])('cannot be compared: %s', async (_what, responses) => {
    expect(await tests(responses)).toBeNull()
  })

  it('has no test of the low share where no score is low, and none of scores where all are equal', async () => {
    const equal = await tests([...answers('A', [0, 0, 0, 0, 40]), ...answers('B', [0, 0, 0, 0, 50])])
    expect(equal).toMatchObject({ low: null, scores: null, n: 90 })
  })

  it('leaves out a group that is hidden to protect a smaller one', async () => {
    const thresholds = { ...DEFAULT_THRESHOLDS, hiddenBelow: 5 }
    const found = await tests(
      [...BILLING, ...DELIVERY, ...RETURNS.slice(0, 35), ...answers('Few', [2])],
      'topic',
      thresholds,
    )
    expect(found).toMatchObject({ keys: ['Billing', 'Delivery'], leftOut: 2, n: 80 })
  })
})

describe('the fields that are tested', () => {
  const responses = [
    {
      score: 1,
      date: '2025-03-03T10:00',
      topic: 'A',
      agent: 'Noor Bakker',
      channel: 'chat',
      language: 'en',
      others: { Region: 'North', 'Team lead': 'Ann', Done: 'Noor Bakker' },
    },
    {
      score: 5,
      date: '2025-03-04T10:00',
      topic: 'B',
      agent: 'Sofia Lind',
      channel: 'phone',
      language: 'nl',
      others: { Region: 'South', 'Team lead': 'Bo', Done: 'Sofia Lind' },
    },
  ]

  it('are no people, hours or months', () => {
    expect(testedFields(makeDataset(responses))).toEqual([
      'weekday',
      'topic',
      'channel',
      'language',
      'column:Region',
    ])
  })

  it('gives nothing of the others', async () => {
    for (const field of ['agent', 'hour', 'month', 'theme', 'column:Team lead', 'column:Missing'] as const)
      expect(await tests(responses, field)).toBeNull()
  })
})

describe('weekdays', () => {
  const MONDAY = Date.parse('2024-01-01') / 86_400_000
  /** So many low of ten on each day, Monday first. */
  const days = (low: readonly number[]): PlainResponse[] =>
    low.flatMap((count, day) => answers('A', [count, 0, 0, 0, 10 - count], { date: isoDay(MONDAY + day) }))

  it('have their days as the sample', async () => {
    const week = [1, 2, 1, 2, 1, 5, 6]
    const other = [2, 1, 2, 1, 2, 6, 5]
    const found = await tests(days([...week, ...other, ...week, ...other]), 'weekday')
    // Shares of .15 on five days and .55 on two, each 1/20 beside its days: between 28 * (.4² * 5/7 * 2/7), within 28 / 400.
    expect(found!.low).toEqual({
      method: 'days',
      statistic: close((10 * 28 * 0.16 * (10 / 49)) / 6 / ((10 * 28) / 400 / 21), 9),
      degreesOfFreedom: [6, 21],
      pValue: 1 / 10_000,
      cramersV: close(Math.sqrt((0.16 * (10 / 49)) / ((37 / 140) * (103 / 140))), 9),
      hasFewDates: false,
      apart: [],
    })
    expect(found!.scores).toBeNull()
  })

  it('have responses as the sample where there are three dates each, which is said', async () => {
    const found = await tests(days(Array.from({ length: 21 }, (_, day) => (day % 7 > 4 ? 5 : 1))), 'weekday')
    expect(found!.low).toMatchObject({ method: 'chi-square', hasFewDates: true })
  })

  it('have responses as the sample where the days of each are all alike', async () => {
    const week = [1, 2, 1, 2, 1, 5, 6]
    const found = await tests(days([...week, ...week, ...week, ...week]), 'weekday')
    expect(found!.low).toMatchObject({ method: 'chi-square', hasFewDates: false })
  })

  it('one day out of the ordinary is no difference between weekdays', async () => {
    const quiet = Array.from({ length: 56 }, (_, day) => [1, 2, 3][day % 3]!)
    const outage = Array.from({ length: 8 }, () =>
      answers('A', [40, 0, 0, 0, 0], { date: isoDay(MONDAY + 9) }),
    ).flat()
    const found = await tests([...days(quiet), ...outage], 'weekday')
    expect(found!.low!.pValue).toBeGreaterThan(0.05)
  })
})

it('of surveys in which no topic and no weekday differs one in twenty is said to, at the most', async () => {
  // The longer form, with rare low scores, is `npm run bench:statistics`.
  const RUNS = 100
  const said = { topic: 0, weekday: 0 }
  for (let seed = 1; seed <= RUNS; seed++) {
    const dataset = simulatedSurvey({ responses: 800, agents: 1, topics: 12, lowShare: () => 0.2 }, seed)
    for (const field of ['topic', 'weekday'] as const) {
      const found = await testGroups(
        { dataset, mask: null, scale: SIMULATED_SCALE },
        field,
        DEFAULT_THRESHOLDS,
        quietContext(),
      )
      if (found!.low!.pValue <= 0.05) said[field]++
    }
  }
  // Three standard errors above 5 %.
  expect(said.topic / RUNS).toBeLessThanOrEqual(0.12)
  expect(said.weekday / RUNS).toBeLessThanOrEqual(0.12)
  expect(said.topic).toBeGreaterThan(0)
})
