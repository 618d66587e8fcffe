import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Metric, MetricKey } from '#core/statistics/figures.ts'
import { boundedMeanInterval, evenScale } from '#core/statistics/intervals/bounded-mean.ts'
import { withHeadline } from '#core/statistics/metrics.ts'
import { SCALE_KINDS, type Scale } from '#core/survey/scale.ts'
import { defaultScale, scaleOf } from '#core/survey/scales.ts'
import { summarise } from '#core/statistics/summarise.ts'
import { makeDataset } from '../../../helpers/make-dataset.ts'

/** Responses by score. */
type Counts = Readonly<Record<number, number>>

function metrics(scale: Scale, counts: Counts): readonly Metric[] {
  const responses = Object.entries(counts).flatMap(([score, n]) =>
    Array.from({ length: n }, () => ({ score: Number(score) })),
  )
  return summarise(makeDataset(responses), null, scale).overall.metrics
}

function values(scale: Scale, counts: Counts): Partial<Record<MetricKey, number | null>> {
  return Object.fromEntries(metrics(scale, counts).map(({ key, value }) => [key, value]))
}

const SATISFACTION = { 5: 42, 4: 32, 3: 10, 2: 9, 1: 14 }

describe('the metrics of a summary', () => {
  test('the same ratings give different answers under different definitions', () => {
    const found = values(defaultScale('csat5'), SATISFACTION)
    expect(found['csat-top-two']).toBeCloseTo((100 * 74) / 107, 10)
    expect(Math.round(found['csat-top-two']!)).toBe(69)
    expect(found['csat-not-unhappy']).toBeCloseTo(78.5, 1)
    expect(found['csat-mean']).toBeCloseTo(3.74, 2)
    expect(found['csat-net-happiness']).toBeCloseTo((100 * (74 - 23)) / 107, 10)
  })

  test.each<[string, Scale, Counts, Partial<Record<MetricKey, number>>]>([
    [
      'CES of seven points',
      defaultScale('ces7'),
      { 1: 1, 2: 1, 3: 1, 4: 1, 5: 2, 6: 2, 7: 2 },
      { 'ces-positive-share': 60, 'ces-mean': 4.6, 'ces-top-two': 40, 'ces-net': 30 },
    ],
    [
      'CES of five points',
      defaultScale('ces5'),
      { 1: 1, 2: 1, 3: 2, 4: 3, 5: 3 },
      { 'ces-positive-share': 60, 'ces-mean': 3.6, 'ces-net': 40 },
    ],
    [
      'effort: the same answers, mirrored',
      defaultScale('ces5-effort'),
      { 5: 1, 4: 1, 3: 2, 2: 3, 1: 3 },
      { 'ces-positive-share': 60, 'ces-mean': 2.4, 'ces-net': 40 },
    ],
    [
      'effort of seven points',
      defaultScale('ces7-effort'),
      { 1: 2, 2: 1, 3: 3, 4: 2, 5: 1, 7: 1 },
      { 'ces-positive-share': 60, 'ces-mean': 3.3, 'ces-top-two': 30, 'ces-net': 40 },
    ],
    [
      'satisfaction of seven points',
      defaultScale('csat7'),
      { 1: 1, 3: 1, 4: 2, 5: 3, 6: 1, 7: 2 },
      {
        'csat-top-two': 30,
        'high-share': 60,
        'csat-mean': 4.7,
        'csat-not-unhappy': 80,
        'csat-net-happiness': 40,
      },
    ],
    [
      'satisfaction of 1 to 10',
      defaultScale('csat10'),
      { 1: 1, 4: 1, 5: 2, 6: 1, 7: 2, 9: 1, 10: 2 },
      { 'high-share': 50, 'csat-mean': 6.4, 'csat-top-two': 30, 'csat-not-unhappy': 80 },
    ],
    [
      'satisfaction of 0 to 10: 6 is neither high nor low',
      defaultScale('csat0-10'),
      { 4: 1, 5: 1, 6: 1, 7: 1 },
      { 'high-share': 25, 'csat-mean': 5.5, 'csat-top-two': 0, 'csat-not-unhappy': 75 },
    ],
    [
      'satisfaction of five points: 1 to 3 are bad to Zendesk',
      defaultScale('csat5'),
      { 1: 1, 2: 1, 3: 2, 4: 3, 5: 3 },
      {
        'csat-top-two': 60,
        'csat-mean': 3.6,
        'csat-not-unhappy': 80,
        'csat-zendesk': 60,
        'csat-net-happiness': 40,
      },
    ],
    [
      'recommendation of 0 to 10',
      defaultScale('nps'),
      { 0: 1, 6: 1, 7: 2, 8: 1, 9: 2, 10: 3 },
      { nps: 30, 'nps-promoters': 50, 'nps-passives': 30, 'nps-detractors': 20 },
    ],
    ['thumbs', defaultScale('thumbs'), { 0: 1, 1: 3 }, { 'csat-zendesk': 75 }],
    [
      'good and bad of three points',
      { ...defaultScale('good-bad'), min: 1, max: 3 },
      { 1: 1, 2: 1, 3: 2 },
      { 'csat-zendesk': 50 },
    ],
    [
      'faces',
      defaultScale('faces3'),
      { 1: 1, 2: 1, 3: 2 },
      {
        'high-share': 50,
        'score-mean': 2.25,
        'csat-not-unhappy': 75,
        'csat-zendesk': 50,
        'csat-net-happiness': 25,
      },
    ],
    [
      'happiness',
      defaultScale('happiness'),
      { 1: 1, 2: 1, 3: 2 },
      { 'csat-net-happiness': 25, 'high-share': 50, 'csat-not-unhappy': 75 },
    ],
    [
      'Freshdesk: 100 is neutral',
      defaultScale('freshdesk'),
      { '-103': 1, '-101': 1, 100: 4, 101: 1, 103: 3 },
      { 'high-share': 40, 'csat-not-unhappy': 80, 'csat-net-happiness': 20 },
    ],
    [
      'custom, low is good',
      scaleOf({ kind: 'custom', min: 1, max: 5, lowIsGood: true }),
      { 1: 3, 2: 1, 3: 1, 5: 3 },
      { 'high-share': 50, 'score-mean': 2.875 },
    ],
    [
      'custom with broken ends',
      scaleOf({ kind: 'custom', min: 0, max: 2.5, lowIsGood: false }),
      { 1: 1, 1.5: 1, 2.5: 2 },
      { 'high-share': 75, 'score-mean': 1.875 },
    ],
    [
      'a recommendation on five points is no NPS',
      { ...defaultScale('nps'), min: 1, max: 5 },
      { 1: 1, 5: 1 },
      { 'high-share': 50, 'score-mean': 3 },
    ],
  ])('%s', (_, scale, counts, expected) => {
    const found = values(scale, counts)
    expect(Object.keys(found)).toEqual(Object.keys(expected))
    for (const [key, value] of Object.entries(expected)) {
      expect(found[key as MetricKey]).toBeCloseTo(value, 10)
    }
  })

  test.each([
    [50, 33, 17, 33, 17.56, 46.52],
    [5, 3, 2, 30, -19.05, 65.2],
    [120, 60, 20, 50, 39.99, 58.53],
    [10, 0, 0, 100, 47.5, 100],
  ])(
    'NPS of %i promoters, %i passives, %i detractors is %f, raw, in [%f, %f]',
    (up, middle, down, nps, ...limits) => {
      const halfUp = Math.floor(up / 2)
      const counts = { 10: halfUp, 9: up - halfUp, 8: middle, 7: 0, 6: down, 0: 0 }
      const [metric] = metrics(defaultScale('nps'), counts)
      expect(metric!.key).toBe('nps')
      expect(metric!.value).toBeCloseTo(nps, 10)
      expect(metric!.interval![0]).toBeCloseTo(limits[0], 1)
      expect(metric!.interval![1]).toBeCloseTo(limits[1], 1)
      expect(metric!.definitionValues).toEqual({
        positiveFrom: 9,
        positiveTo: 10,
        negativeFrom: 0,
        negativeTo: 6,
        count: 2,
      })
    },
  )

  test('shares carry the Wilson interval in percent, means the interval of the mean', () => {
    const [share, mean] = metrics(defaultScale('csat5'), SATISFACTION)
    expect(share!.interval![0]).toBeCloseTo(59.87, 2)
    expect(share!.interval![1]).toBeCloseTo(77.12, 2)
    expect(mean!.interval![0]).toBeCloseTo(3.4634, 4)
    expect(mean!.interval![1]).toBeCloseTo(3.9853, 4)
    expect(
      boundedMeanInterval(
        { n: 107, sum: 400, sumOfSquares: 42 * 16 + 32 * 9 + 10 * 4 + 9 },
        evenScale(1, 5, 5),
      ),
    ).toEqual(mean!.interval)
  })

  test('a definition names the scores of the file, smaller first, also where low is good', () => {
    const [ces] = metrics(defaultScale('ces7'), { 5: 1 })
    const [effort] = metrics(defaultScale('ces5-effort'), { 5: 1 })
    const [, unhappy] = metrics(defaultScale('csat5'), { 5: 1 }).filter(({ key }) => key !== 'csat-mean')
    expect(ces!.definitionValues).toEqual({ from: 5, to: 7, count: 3 })
    expect(effort!.definitionValues).toEqual({ from: 1, to: 2, count: 2 })
    expect(unhappy!.definitionValues).toEqual({ from: 1, to: 2, count: 2 })
  })

  test.each(SCALE_KINDS)(
    '%s: without responses all values are null, and every interval lies on its scale',
    kind => {
      const scale = defaultScale(kind)
      for (const { value, interval } of metrics(scale, {})) expect([value, interval]).toEqual([null, null])
      const scores = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index)
      const counts = fc.dictionary(fc.constantFrom(...scores.map(String)), fc.integer({ min: 0, max: 9 }), {
        minKeys: 1,
      })
      fc.assert(
        fc.property(counts, given => {
          fc.pre(Object.values(given).some(n => n > 0))
          for (const { key, value, interval, unit } of metrics(scale, given)) {
            const [lower, upper] = interval!
            const [least, most] = { percent: [0, 100], points: [-100, 100], score: [scale.min, scale.max] }[
              unit
            ] as [number, number]
            expect(lower).toBeGreaterThanOrEqual(least)
            expect(upper).toBeLessThanOrEqual(most)
            expect(upper).toBeGreaterThan(lower)
            // Means and net scores are drawn inwards, so at an end of the scale they lie beyond a limit.
            if (unit === 'percent') expect(lower <= value! && value! <= upper, key).toBe(true)
          }
        }),
      )
    },
  )

  test('the chosen headline is in front, the others stay in their order', () => {
    const summary = summarise(makeDataset([{ score: 4 }]), null, defaultScale('ces7'))
    const keys = (headline?: MetricKey) =>
      withHeadline(summary, headline).overall.metrics.map(({ key }) => key)
    expect(keys('ces-top-two')).toEqual(['ces-top-two', 'ces-positive-share', 'ces-mean', 'ces-net'])
    expect(withHeadline(summary, undefined)).toBe(summary)
    expect(withHeadline(summary, 'ces-positive-share')).toBe(summary)
    // Chosen on another scale.
    expect(withHeadline(summary, 'nps')).toBe(summary)
  })

  test('the user’s low rule does not move a metric', () => {
    const scale = defaultScale('csat5')
    const strict = { ...scale, low: { op: '<=', value: 4 } } as const
    expect(values(strict, SATISFACTION)).toEqual(values(scale, SATISFACTION))
  })
})
