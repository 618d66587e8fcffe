import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusteredSizes } from '#core/statistics/clusters/clustered-sizes.ts'
import { requesterClusters } from '#core/statistics/clusters/requester-clusters.ts'
import { requesterCodes, type RequesterCodes } from '#core/statistics/clusters/requester-codes.ts'
import { rowsByRequester } from '#core/statistics/clusters/rows-by-requester.ts'
import { withClusters } from '#core/statistics/clusters/with-clusters.ts'
import { findAmongRequesters } from '#core/statistics/findings/find-among-requesters.ts'
import { boundedMeanInterval, evenScale } from '#core/statistics/intervals/bounded-mean.ts'
import { wilsonInterval } from '#core/statistics/intervals/wilson.ts'
import { summarise } from '#core/statistics/summarise.ts'
import type { Dataset } from '#core/survey/dataset.ts'
import { defaultScale } from '#core/survey/scales.ts'
import { makeDataset } from '../../../../helpers/make-dataset.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'

/** Answers of ten requesters, 1 is low (metrics 4.3). */
const CLUSTERS = ['111', '0', '00', '1', '0000', '11', '0', '0', '01', '0']
const SCALE = defaultScale('csat5')
const ANSWERS = CLUSTERS.flatMap((answers, requester) =>
  answers.split('').map(answer => ({ requester, score: answer === '1' ? 1 : 5 })),
)
const DATASET = makeDataset(ANSWERS)
const REQUESTERS: RequesterCodes = {
  codes: Int32Array.from(ANSWERS, ({ requester }) => requester),
  count: CLUSTERS.length,
}
const IS_LOW = Float64Array.of(1, 0)

/** All of a dataset, by who answered. */
async function rowsOf(dataset: Dataset, requesters: RequesterCodes) {
  return { dataset, byRequester: await rowsByRequester(null, requesters, quietContext()) }
}

describe('the effective size of answers that hang together', () => {
  it('is that of the reference (metrics 4.3)', async () => {
    const rows = await rowsOf(DATASET, REQUESTERS)
    const { responses, requesters, sizes } = await clusteredSizes(rows, [IS_LOW], quietContext())
    expect([responses, requesters]).toEqual([18, 10])
    expect(sizes[0]).toBeCloseTo(7.78, 4)
    expect(18 / sizes[0]!).toBeCloseTo(2.31361, 4)
    const share = 7 / 18
    expect(Math.sqrt((share * (1 - share)) / sizes[0]!)).toBeCloseTo(0.174776, 6)
    const [lower, upper] = wilsonInterval(share * sizes[0]!, sizes[0]!)!
    expect([lower.toFixed(4), upper.toFixed(4)]).toEqual(['0.1429', '0.7083'])
  })

  it('is never more than the responses, and theirs where everybody answered once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ low: fc.boolean(), requester: fc.integer({ min: -1, max: 8 }) }), {
          minLength: 1,
        }),
        async given => {
          const dataset = makeDataset([
            ...given.map(({ low }) => ({ score: low ? 1 : 5 })),
            { score: 1 },
            { score: 5 },
          ])
          const codes = Int32Array.from([...given.map(({ requester }) => requester), -1, -1])
          const alone = { codes: codes.map((_, index) => index), count: codes.length }
          const values = [dataset.scoreValues.map(score => (score === 1 ? 1 : 0)), dataset.scoreValues]
          const sizesOf = async (requesters: RequesterCodes) =>
            (await clusteredSizes(await rowsOf(dataset, requesters), values, quietContext())).sizes
          for (const size of await sizesOf({ codes, count: 9 })) {
            expect(size).toBeGreaterThan(0)
            expect(size).toBeLessThanOrEqual(codes.length)
          }
          // Whoever is not known is a requester of their own.
          const known = codes.map((code, index) => (code < 0 ? 9 + index : code))
          const sizesOfKnown = await sizesOf({ codes: known, count: 9 + codes.length })
          for (const [figure, size] of (await sizesOf({ codes, count: 9 })).entries())
            expect(size).toBeCloseTo(sizesOfKnown[figure]!, 9)
          // (G - 1) / G of it: the variance is estimated from the same answers.
          for (const size of await sizesOf(alone)) expect(size).toBeCloseTo(codes.length - 1, 6)
        },
      ),
    )
  })

  it.each([
    ['all alike: each requester once', [5, 5, 5, 5], [0, 0, 0, 1], 2],
    ['one requester', [1, 5, 5, 1], [0, 0, 0, 0], 1],
    ['nobody in play', [], [], 0],
  ])('%s', async (_what, scores, codes, size) => {
    const dataset = makeDataset(scores.map(score => ({ score })))
    const requesters = { codes: Int32Array.from(codes), count: 2 }
    const values = [dataset.scoreValues.map(score => (score === 1 ? 1 : 0))]
    expect((await clusteredSizes(await rowsOf(dataset, requesters), values, quietContext())).sizes).toEqual([
      size,
    ])
  })
})

describe('the overall figures', () => {
  it('keep their values and get the wider intervals', async () => {
    const summary = summarise(DATASET, null, SCALE)
    const clusters = await requesterClusters(await rowsOf(DATASET, REQUESTERS), SCALE, quietContext())
    const { overall } = withClusters(summary, SCALE, clusters)
    expect(overall).toMatchObject({ n: 18, mean: summary.overall.mean, clusters: { requesters: 10 } })
    expect(overall.nEffective).toBeCloseTo(7.78, 4)
    expect(overall.low.share).toBe(7 / 18)
    expect(overall.low.interval![0]).toBeCloseTo(0.1429, 4)
    expect(overall.low.interval![1]).toBeCloseTo(0.7083, 4)
    const [plain] = summary.overall.metrics
    const [topTwo] = overall.metrics
    expect(topTwo!.value).toBe(plain!.value)
    // Of two kinds of answers one share is the other one's mirror image.
    expect(topTwo!.interval![0]).toBeCloseTo(100 * (1 - 0.7083), 2)
    const sums = { n: 7.78, sum: (7.78 * 62) / 18, sumOfSquares: (7.78 * 11 * 16) / 18 }
    const [lower, upper] = boundedMeanInterval(sums, evenScale(1, 5, 5))!
    expect(overall.meanInterval![0]).toBeCloseTo(lower, 4)
    expect(overall.meanInterval![1]).toBeCloseTo(upper, 4)
    expect(overall.metrics.map(({ key }) => key)).toEqual(summary.overall.metrics.map(({ key }) => key))
  })

  it('stay as they are where nobody answered twice', async () => {
    const alone = { codes: Int32Array.from(ANSWERS, (_, index) => index), count: ANSWERS.length }
    const rows = await rowsOf(DATASET, alone)
    expect(await requesterClusters(rows, SCALE, quietContext())).toBeNull()
    const summary = summarise(DATASET, null, SCALE)
    expect(withClusters(summary, SCALE, null)).toBe(summary)
  })

  it('are told with the findings', async () => {
    const names = ANSWERS.map(({ requester }) => (requester === 9 ? '' : `${requester}@example.com`))
    const requesters = await requesterCodes(DATASET.size, { text: index => names[index]! }, quietContext())
    expect(requesters?.count).toBe(9)
    const input = { dataset: DATASET, mask: null, scale: SCALE }
    const found = await findAmongRequesters({ ...input, requesters }, quietContext())
    expect(found.clusters?.requesters).toBe(10)
    expect(found.clusters?.sizes.low).toBeCloseTo(7.78, 4)
    expect(
      (await findAmongRequesters({ ...input, requesters: null }, quietContext())).clusters,
    ).toBeUndefined()
    expect(await requesterCodes(2, { text: () => '' }, quietContext())).toBeNull()
  })
})
