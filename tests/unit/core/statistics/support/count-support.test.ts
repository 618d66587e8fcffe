import { describe, expect, test } from 'vitest'
import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import { wilsonInterval } from '#core/statistics/intervals/wilson.ts'
import { countSupport } from '#core/statistics/support/count-support.ts'
import { medianFigures } from '#core/statistics/support/median-figures.ts'
import { seededRandom } from '#core/seeded-random.ts'
import { createWords } from '#words/create-words.ts'
import { supportRows, supportSentences } from '#words/support-sentences.ts'
import { makeDataset, type PlainResponse } from '../../../../helpers/make-dataset.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'
import { SCALE } from '../../../../helpers/make-chunk.ts'

/** Score (3 and below is low), replies, reopens, minutes to the resolution; null is an empty cell. */
const TICKETS: readonly (readonly [number, number | null, number | null, number | null])[] = [
  [7, 1, 0, 30],
  [6, 1, 0, 59.9],
  [7, 0, 0, 60],
  [5, 2, 0, 100],
  [6, 1, 1, 200],
  [7, 1, null, 239],
  [1, 4, 0, 1440],
  [2, 1, 0, 2000],
  [1, 12, 2, 20_000],
  [3, 3, 0, 4320],
  [2, null, 0, 300],
]
const responses = TICKETS.map(([score, replies, reopens, resolution]): PlainResponse => ({
  score,
  support: {
    ...(replies !== null && { replies }),
    ...(reopens !== null && { reopens }),
    ...(resolution !== null && { resolution }),
  },
}))

const count = (all: readonly PlainResponse[], mask: Uint8Array | null = null) =>
  countSupport({ dataset: makeDataset(all), mask, scale: SCALE }, quietContext())

function share(n: number, of: number) {
  return { n, of, share: of === 0 ? null : n / of, interval: wilsonInterval(n, of) }
}

describe('support work against the score', () => {
  test('one touch is one reply at the most and no reopening, of the tickets that tell both', async () => {
    expect((await count(responses))!.oneTouch).toEqual({
      all: share(4, 9),
      low: share(1, 4),
      other: share(3, 5),
      countsReopens: true,
    })
    const plain = responses.map(({ score, support: { reopens: _reopens, ...support } = {} }) => ({
      score,
      support,
    }))
    expect((await count(plain))!.oneTouch).toMatchObject({ all: share(6, 10), countsReopens: false })
  })

  test('ranges hold each response once, their ends belong to the next', async () => {
    const { measures } = (await count(responses))!
    const buckets = Object.fromEntries(
      measures.map(({ role, buckets: each }) => [
        role,
        each.map(({ from, to, low }) => [from, to, low.n, low.of]),
      ]),
    )
    expect(buckets).toEqual({
      replies: [
        [0, 1, 0, 1],
        [1, 2, 1, 5],
        [2, 3, 0, 1],
        [3, 5, 2, 2],
        [10, null, 1, 1],
      ],
      reopens: [
        [0, 1, 4, 8],
        [1, 2, 0, 1],
        [2, 3, 1, 1],
      ],
      resolution: [
        [0, 60, 0, 2],
        [60, 240, 0, 4],
        [240, 1440, 1, 1],
        [1440, 4320, 2, 2],
        [4320, 10_080, 1, 1],
        [10_080, null, 1, 1],
      ],
    })
  })

  test('medians of both groups, of a selection alone, and none below five values', async () => {
    const all = (await count(responses))!.measures.find(({ role }) => role === 'resolution')!
    expect(all.other).toMatchObject({ n: 6, median: 80 })
    expect(all.low).toMatchObject({ n: 5, median: 2000 })
    const mask = Uint8Array.from(responses, ({ score }) => (score === 1 ? 0 : 1))
    const some = (await count(responses, mask))!.measures.find(({ role }) => role === 'resolution')!
    expect(some).toMatchObject({ n: 9, low: { n: 3, median: null, interval: null } })
  })

  test('nothing without figures, without scores, and for a selection that has none', async () => {
    expect(await count([{ score: 1 }, { score: 7 }])).toBeNull()
    const none = { ...SCALE, kind: 'none' as const }
    const dataset = makeDataset(responses)
    expect(await countSupport({ dataset, mask: null, scale: none }, quietContext())).toBeNull()
    expect(await count(responses, new Uint8Array(responses.length))).toBeNull()
  })

  test('is said in sentences and ranges without a NaN', async () => {
    const words = createWords('en')
    const support = (await count(responses))!
    const [oneTouch, , reopens, resolution] = supportSentences(words, support)
    expect(oneTouch).toBe(
      '44% of 9 tickets were done with one reply at the most: 25% of those with a low score, 60% of the others.',
    )
    expect(reopens).toMatch(/^Reopens: the median is 0 \(0 to 2\) for low scores and 0 \(0 to /)
    expect(resolution).toMatch(/^Time to the full resolution: the median is 33\.3 h \(5 h to 333\.3 h\)/)
    const rows = supportRows(words, support, DEFAULT_THRESHOLDS)
    const ranges = rows.map(({ range }) => range)
    expect(rows.map(({ base }) => base)).toEqual(rows.map(() => 'anecdotal'))
    expect(ranges.slice(0, 5)).toEqual(['0', '1', '2', '3 to 4', '10 or more'])
    expect(ranges.slice(-6)).toEqual([
      'under 1 h',
      '1 h to under 4 h',
      '4 h to under 24 h',
      '24 h to under 3 days',
      '3 days to under 7 days',
      '7 days or more',
    ])
    expect(JSON.stringify([supportSentences(words, support), rows])).not.toMatch(/NaN|null/)
  })
})

describe('the interval of a median', () => {
  test('by ranks is about what drawing samples gives', async () => {
    const random = seededRandom(7)
    const values = Float64Array.from({ length: 1001 }, () => -Math.log(1 - random()) * 100)
    const drawn = (await medianFigures(values.slice(0, 1000), quietContext())).interval!
    const ranked = (await medianFigures(values, quietContext())).interval!
    // 2 · 1.96 / (2 f √n) with f = 1/200 at the median of this distribution is 12.4.
    for (const [lower, upper] of [drawn, ranked]) {
      expect(upper - lower).toBeGreaterThan(8)
      expect(upper - lower).toBeLessThan(16)
    }
    for (const end of [0, 1] as const) expect(Math.abs(drawn[end] - ranked[end])).toBeLessThan(1.5)
  })

  test('of equal values has no width, and the middle of an even number is between two', async () => {
    expect(await medianFigures(new Float64Array(2000).fill(3), quietContext())).toEqual({
      n: 2000,
      median: 3,
      interval: [3, 3],
    })
    expect(await medianFigures(Float64Array.of(6, 1, 2, 5, 3, 4), quietContext())).toMatchObject({
      median: 3.5,
    })
  })
})
