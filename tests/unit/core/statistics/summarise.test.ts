import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { selectRows } from '#core/selection/select-rows.ts'
import { answerScale } from '#core/statistics/answer-scale.ts'
import { countResponses } from '#core/statistics/count-responses.ts'
import { daySlots } from '#core/statistics/day-slots.ts'
import type { ScoreFigures, Summary } from '#core/statistics/figures.ts'
import { scoreParts } from '#core/statistics/group-totals.ts'
import { boundedMeanInterval, evenScale } from '#core/statistics/intervals/bounded-mean.ts'
import { wilsonInterval } from '#core/statistics/intervals/wilson.ts'
import { summarise } from '#core/statistics/summarise.ts'
import { WEEKDAYS } from '#core/survey/dataset.ts'
import { isLowScore, type Scale } from '#core/survey/scale.ts'
import { defaultScale, scaleOf } from '#core/survey/scales.ts'
import { makeDataset, type PlainResponse } from '../../../helpers/make-dataset.ts'

const CES7 = defaultScale('ces7')
const EFFORT = defaultScale('ces5-effort')

const optionalOf = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined })

const anyDate = fc
  .integer({ min: Date.UTC(2023, 0, 1) / 86_400_000, max: Date.UTC(2025, 5, 30) / 86_400_000 })
  .map(day => new Date(day * 86_400_000).toISOString().slice(0, 10))

function responsesOn(min: number, max: number): fc.Arbitrary<PlainResponse[]> {
  return fc.array(
    fc.record({
      score: fc.integer({ min, max }),
      date: optionalOf(anyDate),
      topic: optionalOf(fc.constantFrom('Delivery', 'Billing', '__proto__', '10', '9')),
      agent: optionalOf(fc.constantFrom('Ada', 'Bo', 'Cy')),
    }),
    { maxLength: 60 },
  )
}

/** Figures by the definitions, response by response. */
function naiveFigures(responses: readonly PlainResponse[], scale: Scale): ScoreFigures {
  const n = responses.length
  const low = responses.filter(each => isLowScore(each.score, scale.low)).length
  const sum = responses.reduce((total, each) => total + each.score, 0)
  const sumOfSquares = responses.reduce((total, each) => total + (each.score - scale.min) ** 2, 0)
  const answers = evenScale(scale.min, scale.max, scale.max - scale.min + 1)
  return {
    n,
    mean: n === 0 ? null : sum / n,
    meanInterval: boundedMeanInterval({ n, sum, sumOfSquares }, answers),
    low: { n: low, share: n === 0 ? null : low / n, interval: wilsonInterval(low, n) },
  }
}

function naiveRows(responses: readonly PlainResponse[], field: 'topic' | 'agent', scale: Scale): unknown {
  const keys = [...new Set(responses.flatMap(each => each[field] ?? []))]
  const rows = keys.map(key => ({
    key,
    ...naiveFigures(
      responses.filter(each => each[field] === key),
      scale,
    ),
  }))
  // Keys are sorted first; a stable sort by size keeps them so.
  return rows.sort((a, b) => (a.key < b.key ? -1 : 1)).sort((a, b) => b.n - a.n)
}

function naiveWeekdays(responses: readonly PlainResponse[], scale: Scale): unknown {
  return WEEKDAYS.map((key, weekday) => {
    const sameDay = responses.filter(
      each => each.date !== undefined && (new Date(each.date).getUTCDay() + 6) % 7 === weekday,
    )
    return { key, ...naiveFigures(sameDay, scale) }
  })
}

/** Every number anywhere in a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(numbersIn)
}

describe('summarise', () => {
  test.each([
    ['1 to 7', CES7, 1, 7],
    ['effort, where 1 is best', EFFORT, 1, 5],
    ['0 to 10', defaultScale('nps'), 0, 10],
  ] as const)('equals a count response by response: %s', (_, scale, min, max) => {
    fc.assert(
      fc.property(responsesOn(min, max), responses => {
        const summary = summarise(makeDataset(responses), null, scale)
        const { distribution, metrics, ...figures } = summary.overall
        expect(figures).toEqual(naiveFigures(responses, scale))
        expect(metrics.length).toBeGreaterThan(0)
        expect(distribution).toEqual(
          Array.from({ length: max - min + 1 }, (_, index) => ({
            score: min + index,
            n: responses.filter(each => each.score === min + index).length,
          })),
        )
        expect(summary.breakdowns.topic.rows).toEqual(naiveRows(responses, 'topic', scale))
        expect(summary.breakdowns.agent.rows).toEqual(naiveRows(responses, 'agent', scale))
        expect(summary.breakdowns.weekday.rows).toEqual(naiveWeekdays(responses, scale))
        const dates = responses.flatMap(each => each.date ?? []).sort()
        expect(summary.withoutDate).toBe(responses.length - dates.length)
        expect(summary.period).toEqual(
          dates.length === 0 ? null : { from: dates[0], to: dates[dates.length - 1] },
        )
      }),
    )
  })

  test('counting the responses that pass a filter equals filtering first and counting then', () => {
    const filter = { filters: [{ field: 'topic', values: ['Delivery', null] }] } as const
    fc.assert(
      fc.property(responsesOn(1, 7), responses => {
        const dataset = makeDataset(responses)
        const masked = summarise(dataset, selectRows(dataset, filter, null), CES7)
        const kept = responses.filter(each => each.topic === 'Delivery' || each.topic === undefined)
        const filtered = summarise(makeDataset(kept), null, CES7)
        // Which periods are partial, and so the limits, hang on all the data.
        expect(withoutPartial(masked)).toEqual(withoutPartial({ ...filtered, total: responses.length }))
      }),
    )
  })

  test('a mask of ones is no mask, a mask of zeros leaves nothing', () => {
    fc.assert(
      fc.property(responsesOn(1, 7), responses => {
        const dataset = makeDataset(responses)
        const all = summarise(dataset, new Uint8Array(dataset.size).fill(1), CES7)
        expect(all).toEqual(summarise(dataset, null, CES7))
        const none = summarise(dataset, new Uint8Array(dataset.size), CES7)
        expect({ ...none, total: 0 }).toEqual(summarise(makeDataset([]), null, CES7))
      }),
    )
  })

  test('every part of a breakdown, and of the trend, adds up to the responses in play', () => {
    fc.assert(
      fc.property(responsesOn(1, 7), fc.constantFrom(0, 1, 2, Infinity), (responses, rowLimit) => {
        const summary = summarise(makeDataset(responses), null, CES7, { rowLimit })
        for (const { rows, withoutValue, omitted } of Object.values(summary.breakdowns)) {
          const counted = rows.reduce((sum, row) => sum + row.n, 0)
          expect(counted + withoutValue + omitted.responses).toBe(responses.length)
        }
        expect(summary.breakdowns.topic.rows.length).toBeLessThanOrEqual(rowLimit)
        const { points, outside } = summary.trend
        const drawn = points.reduce((sum, point) => sum + point.n, 0)
        expect(drawn + outside + summary.withoutDate).toBe(responses.length)
        expect(summary.overall.distribution.reduce((sum, { n }) => sum + n, 0)).toBe(responses.length)
      }),
    )
  })

  test('direct totals, used where histograms would be too large, give the same counts', () => {
    fc.assert(
      fc.property(responsesOn(1, 7), fc.array(fc.boolean()), (responses, picks) => {
        const dataset = makeDataset(responses)
        const mask = Uint8Array.from(responses, (_, index) => (picks[index] === true ? 1 : 0))
        const parts = scoreParts(dataset.scoreValues, CES7.low, 1)
        const days = daySlots(dataset)
        expect(countResponses(dataset, mask, parts, days, 0)).toEqual(
          countResponses(dataset, mask, parts, days),
        )
      }),
    )
  })

  test.each<[string, PlainResponse[], Scale]>([
    ['no response', [], CES7],
    ['one response', [{ score: 1, date: '2025-01-01', topic: 'a', agent: 'b' }], CES7],
    ['one response without anything', [{ score: 7 }], CES7],
    ['the same score everywhere', Array.from({ length: 50 }, () => ({ score: 7, topic: 'a' })), CES7],
    ['only low scores', Array.from({ length: 50 }, () => ({ score: 1, agent: 'b' })), CES7],
    ['no dates', [{ score: 1 }, { score: 4 }], CES7],
    ['dates in the future', [{ score: 3, date: '2124-02-29' }], CES7],
    ['scores beyond the scale', [{ score: 0 }, { score: 9 }], CES7],
    ['halves', [{ score: 4.5 }, { score: 3 }], defaultScale('stars5')],
    [
      'any numbers',
      [{ score: 0.1 }, { score: 99.73 }],
      scaleOf({ kind: 'custom', min: 0, max: 100, lowIsGood: false }),
    ],
    ['Freshdesk codes', [{ score: -103 }, { score: 100 }, { score: 103 }], defaultScale('freshdesk')],
    ['a scale of one point', [{ score: 3 }], { ...CES7, kind: 'custom', min: 3, max: 3 }],
    [
      'a topic a response',
      Array.from({ length: 3000 }, (_, index) => ({ score: (index % 7) + 1, topic: `t${index}` })),
      CES7,
    ],
    [
      '5,000 agents',
      Array.from({ length: 20_000 }, (_, index) => ({ score: (index % 7) + 1, agent: `a${index % 5000}` })),
      CES7,
    ],
  ])('has no NaN and no infinity: %s', (_, responses, scale) => {
    const summary = summarise(makeDataset(responses), null, scale)
    expect(summary.overall.n).toBe(responses.length)
    expect(numbersIn(summary).every(Number.isFinite)).toBe(true)
    for (const { n, mean, meanInterval, low } of groupsOf(summary)) {
      const missing = [mean, meanInterval, low.share, low.interval].map(figure => figure === null)
      expect(missing).toEqual(Array<boolean>(4).fill(n === 0))
    }
  })

  test('the same input gives the same bytes', () => {
    const responses = Array.from({ length: 500 }, (_, index) => ({
      score: (index % 7) + 1,
      date: `2025-0${(index % 6) + 1}-11`,
      topic: `t${index % 9}`,
    }))
    const once = JSON.stringify(summarise(makeDataset(responses), null, CES7))
    expect(JSON.stringify(summarise(makeDataset(responses), null, CES7))).toBe(once)
  })
})

function groupsOf(summary: Summary): readonly ScoreFigures[] {
  const rows = Object.values(summary.breakdowns).flatMap(({ rows }) => rows)
  return [summary.overall, ...rows, ...summary.trend.points]
}

describe('answerScale', () => {
  test.each([
    ['whole numbers', CES7, [1, 4], { min: 1, max: 7, pointMeanSquare: 13 / 36 }],
    ['halves', defaultScale('stars5'), [4.5], { min: 1, max: 5, pointMeanSquare: 17 / 48 }],
    ['any numbers', defaultScale('csat10'), [4.25], { min: 1, max: 10, pointMeanSquare: 1 / 3 }],
    ['wider than the scale', CES7, [0, 8], { min: 0, max: 8, pointMeanSquare: 17 / 48 }],
  ] as const)('%s', (_, scale, scores, expected) => {
    const answers = answerScale(scale, Float64Array.from(scores))
    expect(answers).toMatchObject({ min: expected.min, max: expected.max, pointMean: 0.5 })
    expect(answers.pointMeanSquare).toBeCloseTo(expected.pointMeanSquare, 14)
  })

  test('Freshdesk has seven codes, not 207 points', () => {
    const places = [0, 1, 2, 203, 204, 205, 206].map(steps => steps / 206)
    const { min, max, pointMean } = answerScale(defaultScale('freshdesk'), Float64Array.of(100))
    expect([min, max]).toEqual([-103, 103])
    expect(pointMean).toBeCloseTo(places.reduce((a, b) => a + b) / 7, 14)
  })
})

function withoutPartial({ trend, ...summary }: Summary) {
  const { control: _, points, ...rest } = trend
  return { ...summary, trend: { ...rest, points: points.map(point => ({ ...point, partial: false })) } }
}
