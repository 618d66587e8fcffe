import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import { compareSides, type CompareSidesInput } from '#core/statistics/comparison/compare-sides.ts'
import type { Comparison } from '#core/statistics/comparison/comparison.ts'
import type { ComparisonChoice } from '#core/statistics/comparison/comparison-choice.ts'
import type { Scale } from '#core/survey/scale.ts'
import type { ThemeRun } from '#core/themes/theme.ts'
import { makeDataset, type PlainResponse } from '../../../../helpers/make-dataset.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'

const CES: Scale = {
  kind: 'ces7',
  min: 1,
  max: 7,
  lowIsGood: false,
  low: { op: '<=', value: 3 },
  labels: null,
}
const NPS: Scale = { ...CES, kind: 'nps', min: 0, max: 10, low: { op: '<=', value: 6 } }
const NO_SCORES: Scale = { ...CES, kind: 'none', min: 1, max: 1, low: { op: '<=', value: 1 } }

const JANUARY_FEBRUARY: ComparisonChoice = {
  kind: 'periods',
  first: { from: '2025-01-01', to: '2025-01-31' },
  second: { from: '2025-02-01', to: '2025-02-28' },
}

function compare(
  responses: readonly PlainResponse[],
  input: Partial<Omit<CompareSidesInput, 'dataset'>> = {},
): Promise<Comparison> {
  const dataset = makeDataset(responses)
  const { scale = CES, choice = JANUARY_FEBRUARY } = input
  return compareSides(
    { mask: null, run: null, groupBy: ['topic'], measures: ['low-share'], ...input, dataset, scale, choice },
    quietContext(),
  )
}

/** A run that places each response in the theme named for it; '' is unassigned, null no comment. */
function runOf(places: readonly (string | null)[]): ThemeRun {
  const ids = [...new Set(places.filter(place => place !== null && place !== ''))] as string[]
  return {
    themes: ids.map(id => ({ id, label: id, keywords: [], markedStems: [] })),
    mainTheme: Int16Array.from(places, place => (place === null ? -1 : ids.indexOf(place))),
    secondTheme: new Int16Array(places.length).fill(-1),
    status: Uint8Array.from(places, place => (place === null ? 0 : place === '' ? 2 : 3)),
    learnedFrom: 0,
  }
}

interface Block extends PlainResponse {
  readonly times: number
  readonly theme: string | null
}

/** The worked example of the reference as responses. */
const EXAMPLE: readonly Block[] = [
  ['2025-01', 'Post', 600, 60, 24, 6] as const,
  ['2025-01', 'Bills', 400, 40, 60, 20] as const,
  ['2025-02', 'Post', 500, 45, 35, 10] as const,
  ['2025-02', 'Bills', 700, 70, 140, 28] as const,
].flatMap(([month, topic, n, a, b, none]) => {
  const block = (times: number, score: number, theme: string | null): Block[] =>
    Array.from({ length: times }, (_, i) => {
      const date = `${month}-${String((i % 28) + 1).padStart(2, '0')}`
      return { times: 1, score, theme, topic, date }
    })
  return [
    ...block(a, 1, 'a'),
    ...block(b, 2, 'b'),
    ...block(none, 3, ''),
    ...block(n - a - b - none, 6, null),
  ]
})

describe('the worked example of the reference (metrics 6.2)', async () => {
  const found = await compare(EXAMPLE, { run: runOf(EXAMPLE.map(({ theme }) => theme)) })
  const [low] = found.decompositions

  it('is taken apart', () => {
    expect(found.first.low!.share).toBeCloseTo(0.21, 12)
    expect(found.second.low!.share).toBeCloseTo(0.273333, 6)
    expect(low!.change).toBeCloseTo(0.063333, 6)
    expect(low!.mix.value).toBeCloseTo(0.014056 + 0.014361, 5)
    expect(low!.rate.value).toBeCloseTo(0.034917, 6)
    expect(low!.groups.map(({ key, mix, rate }) => [key[0], mix.value, rate.value])).toEqual([
      ['Bills', expect.closeTo(0.014361, 6), expect.closeTo(0.019667, 6)],
      ['Post', expect.closeTo(0.014056, 6), expect.closeTo(0.01525, 6)],
    ])
    expect(low!.themes.map(({ kind, theme, effect }) => [theme ?? kind, effect.value])).toEqual([
      ['b', expect.closeTo(0.039833, 6)],
      ['a', expect.closeTo(-0.005083, 6)],
      ['unassigned', expect.closeTo(0.000167, 6)],
    ])
  })

  it('with the difference, its interval and how likely it is chance', () => {
    expect(found.differences[0]).toMatchObject({ measure: 'low-share', first: 0.21 })
    const { difference, interval, pValue } = found.differences[0]!
    expect(difference).toBeCloseTo(0.063333, 6)
    expect(interval[0]).toBeCloseTo(0.0274, 3)
    expect(interval[1]).toBeCloseTo(0.0988, 3)
    expect(pValue).toBeLessThan(0.001)
    expect(found.notes).toEqual([])
  })

  it('every part lies inside its interval, and the same seed gives the same limits', async () => {
    const parts = [low!.mix, low!.rate, ...low!.themes.map(({ effect }) => effect)]
    for (const { value, interval } of parts) {
      expect(interval![0]).toBeLessThan(value)
      expect(interval![1]).toBeGreaterThan(value)
    }
    const again = await compare(EXAMPLE, { run: runOf(EXAMPLE.map(({ theme }) => theme)) })
    expect(again).toEqual(found)
  })

  it('the interval of the mix of one group is what plain theory gives', async () => {
    const alone = await compare(EXAMPLE, { groupBy: [] })
    const { rate, mix } = alone.decompositions[0]!
    expect(mix.value).toBeCloseTo(0, 12)
    const error = Math.sqrt((0.21 * 0.79) / 1000 + (0.273333 * 0.726667) / 1200)
    expect(rate.interval![0]).toBeCloseTo(0.063333 - 1.96 * error, 2)
    expect(rate.interval![1]).toBeCloseTo(0.063333 + 1.96 * error, 2)
  })
})

describe('what is compared', () => {
  const responses: readonly PlainResponse[] = [
    { score: 1, date: '2025-01-10', topic: 'Post', channel: 'chat' },
    { score: 7, date: '2025-01-11', topic: 'Bills', channel: 'mail' },
    { score: 2, date: '2025-02-01', topic: 'Post', channel: 'mail' },
    { score: 6, topic: 'Post', channel: 'chat' },
    { score: 5, date: '2025-03-01', channel: 'chat' },
  ]

  it('periods: responses without a date and of other times are told', async () => {
    const found = await compare(responses)
    expect([found.first.n, found.second.n, found.withoutValue, found.outside]).toEqual([2, 1, 1, 1])
    expect(found.notes).toEqual(['small-base', 'few-dates'])
  })

  it('two values of a column', async () => {
    const choice = { kind: 'values', field: 'topic', first: 'Post', second: 'Bills' } as const
    const found = await compare(responses, { choice })
    expect([found.first.n, found.second.n, found.withoutValue, found.outside]).toEqual([3, 1, 1, 0])
  })

  it('a value against the rest, and responses without one against those that have one', async () => {
    const rest = await compare(responses, { choice: { kind: 'rest', field: 'channel', second: 'mail' } })
    expect([rest.first.n, rest.second.n]).toEqual([3, 2])
    const none = await compare(responses, { choice: { kind: 'rest', field: 'topic', second: null } })
    expect([none.first.n, none.second.n]).toEqual([4, 1])
  })

  it('the earlier and the later half, with as near as can be as many responses', async () => {
    const days = Array.from({ length: 40 }, (_, i): PlainResponse => {
      return { score: 1 + (i % 7), date: `2025-01-${String(i < 20 ? 1 : i - 18).padStart(2, '0')}` }
    })
    const found = await compare(days, { choice: { kind: 'halves' } })
    expect(found.choice).toEqual({
      kind: 'periods',
      first: { from: '2025-01-01', to: '2025-01-01' },
      second: { from: '2025-01-02', to: '2025-01-21' },
    })
    expect([found.first.n, found.second.n]).toEqual([20, 20])
  })

  it('a cell with both names is on no side, one with one of them is', async () => {
    const choice = { kind: 'values', field: 'agent', first: 'Ada', second: 'Bo' } as const
    const dataset = makeDataset(
      [
        { score: 1, agent: 'Ada' },
        { score: 2, agent: 'Ada; Bo' },
        { score: 3, agent: 'Bo; Cy' },
      ],
      { agent: { way: 'each', separator: ';' } },
    )
    const found = await compareSides(
      { dataset, mask: null, scale: CES, run: null, choice, groupBy: [], measures: [] },
      quietContext(),
    )
    expect([found.first.n, found.second.n, found.outside]).toEqual([1, 1, 1])
  })

  it('by another column of the file, whatever it is called', async () => {
    const named = responses.map((each, i) => ({ ...each, others: { ['__proto__']: i < 3 ? 'new' : 'old' } }))
    const choice = { kind: 'rest', field: 'column:__proto__', second: 'new' } as const
    const found = await compare(named, { choice, groupBy: ['column:__proto__', 'column:nowhere'] })
    expect([found.first.n, found.second.n]).toEqual([2, 3])
    expect(found.groupedBy).toEqual(['column:__proto__'])
    const none = await compare(responses, { choice })
    expect([none.first.n, none.second.n, none.withoutValue]).toEqual([0, 0, 5])
  })

  it('only what is in play', async () => {
    const found = await compare(responses, { mask: Uint8Array.of(0, 1, 1, 1, 1) })
    expect([found.first.n, found.second.n]).toEqual([1, 1])
  })

  it('crossed columns are one group a pair', async () => {
    const found = await compare(responses, { groupBy: ['topic', 'channel', 'agent'] })
    expect(found.groupedBy).toEqual(['topic', 'channel'])
    expect(found.decompositions[0]!.groups.map(({ key }) => key.join(' ')).toSorted()).toEqual([
      'Bills mail',
      'Post chat',
      'Post mail',
    ])
  })
})

describe('whole days are compared', () => {
  it('days that differ by themselves are no difference between two months', async () => {
    const responses = Array.from({ length: 56 * 40 }, (_, i): PlainResponse => {
      const day = Math.floor(i / 40)
      const isBad = day === 30 || day === 31
      return { score: i % 40 < (isBad ? 39 : 6) ? 1 : 7, date: isoDay(day) }
    })
    const found = await compare(responses, {
      choice: {
        kind: 'periods',
        first: { from: isoDay(0), to: isoDay(27) },
        second: { from: isoDay(28), to: isoDay(55) },
      },
    })
    const [low] = found.differences
    expect(low!.interval[0]).toBeGreaterThan(0)
    expect(low!.pValue).toBeGreaterThan(0.05)
  })
})

describe('bad input', () => {
  const full = Array.from({ length: 60 }, (_, i): PlainResponse => ({
    score: 5,
    date: isoDay(i % 40),
    topic: `topic ${i}`,
  }))

  it.each<[string, readonly PlainResponse[], Partial<CompareSidesInput>]>([
    ['no response', [], {}],
    ['one response', [{ score: 1, date: '2025-01-01' }], { choice: { kind: 'halves' } }],
    ['no dates', [{ score: 1 }, { score: 2 }], { choice: { kind: 'halves' } }],
    ['an empty side', [{ score: 1, date: '2025-01-01' }], {}],
    ['a value that nothing has', full, { choice: { kind: 'rest', field: 'topic', second: 'nowhere' } }],
    [
      'no scores',
      full.map(each => ({ ...each, score: 1 })),
      { scale: NO_SCORES, choice: { kind: 'halves' } },
    ],
    ['all the same score, a topic per response', full, { choice: { kind: 'halves' } }],
  ])('%s: no NaN', async (_what, responses, input) => {
    const found = await compare(responses, { measures: ['low-share', 'mean', 'nps'], ...input })
    expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity/)
    for (const value of numbersIn(found)) expect(Number.isFinite(value)).toBe(true)
  })

  it('an NPS is compared where the scale has one', async () => {
    const found = await compare(full, { scale: NPS, choice: { kind: 'halves' }, measures: ['nps'] })
    expect(found.differences.map(({ measure }) => measure)).toEqual(['low-share', 'mean', 'nps'])
    expect(found.decompositions.map(({ measure }) => measure)).toEqual(['nps'])
  })

  it('a topic per response is all mix, and groups beyond the limit are summed up', async () => {
    const responses = full.map((each, i) => ({ ...each, score: i % 4 === 0 ? 1 : 6 }))
    const found = await compare(responses, { choice: { kind: 'halves' } })
    const { groups, omitted, mix, rate, change } = found.decompositions[0]!
    expect(groups).toHaveLength(40)
    expect(omitted.groups).toBe(20)
    const listed = groups.reduce((all, each) => all + each.mix.value, 0)
    expect(listed + omitted.mix).toBeCloseTo(mix.value, 12)
    expect(rate.value).toBeCloseTo(0, 12)
    expect(mix.value).toBeCloseTo(change, 12)
  })
})

it('every measure sums to its change, for any survey', async () => {
  const response = fc.record({
    score: fc.integer({ min: 0, max: 10 }),
    date: fc.integer({ min: 0, max: 58 }).map(isoDay),
    topic: fc.constantFrom('Post', 'Bills', undefined),
    theme: fc.constantFrom('a', 'b', '', null),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(response, { minLength: 2, maxLength: 30 }), async responses => {
      const run = runOf(responses.map(({ theme }) => theme))
      const found = await compare(responses, { scale: NPS, run, measures: ['low-share', 'mean', 'nps'] })
      for (const { measure, change, mix, rate, themes } of found.decompositions) {
        const { difference } = found.differences.find(each => each.measure === measure)!
        expect(change).toBeCloseTo(difference, 9)
        expect(mix.value + rate.value).toBeCloseTo(change, 9)
        if (themes.length > 0)
          expect(themes.reduce((all, { effect }) => all + effect.value, 0)).toBeCloseTo(rate.value, 9)
      }
    }),
    { numRuns: 20 },
  )
})

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

/** Day 0 is 1 January 2025. */
function isoDay(day: number): string {
  return new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10)
}

describe('all scores by rank (metrics 5.3)', () => {
  const side = (scores: readonly number[], rest: Partial<PlainResponse>): PlainResponse[] =>
    scores.map(score => ({ score, ...rest }))
  const A = [1, 2, 2, 3, 5, 6, 7, 7]
  const B = [4, 5, 5, 6, 6, 7, 7, 7]
  const thresholds = { ...DEFAULT_THRESHOLDS, anecdotalBelow: 5, lowBaseBelow: 5 }
  const topics: ComparisonChoice = { kind: 'values', field: 'topic', first: 'b', second: 'a' }

  it('of two groups, the second against the first', async () => {
    const responses = [...side(B, { topic: 'b' }), ...side(A, { topic: 'a' }), { score: 1, topic: 'c' }]
    const { scores } = await compare(responses, { choice: topics, thresholds })
    expect(scores).toEqual({ u: 19, pValue: expect.closeTo(0.179699, 6) as number, delta: -0.40625 })
    // Eight responses are a low base by default.
    expect(await compare(responses, { choice: topics })).not.toHaveProperty('scores')
  })

  it('of two periods without a chance, for the days would be the sample', async () => {
    const responses = [...side(B, { date: '2025-01-10' }), ...side(A, { date: '2025-02-10' })]
    expect((await compare(responses, { thresholds })).scores).toEqual({
      u: 19,
      pValue: null,
      delta: -0.40625,
    })
  })

  it('not where all are equal, or there are none', async () => {
    const equal = [...side([5, 5, 5, 5, 5], { topic: 'b' }), ...side([5, 5, 5, 5, 5], { topic: 'a' })]
    expect(await compare(equal, { choice: topics, thresholds })).not.toHaveProperty('scores')
    const none = equal.map(each => ({ ...each, score: 1 }))
    const given = { choice: topics, thresholds, scale: NO_SCORES }
    expect(await compare(none, given)).not.toHaveProperty('scores')
  })
})
