import { describe, expect, test } from 'vitest'
import { serialiseResultFile } from '#core/report/result-file.ts'
import type { ResultFile } from '#core/report/result-format.ts'
import { resultTrend } from '#core/report/result-trend.ts'
import { findDifferences } from '#core/statistics/findings/find-differences.ts'
import { summarise } from '#core/statistics/summarise.ts'
import { isoDay } from '#core/survey/calendar-day.ts'
import { defaultScale } from '#core/survey/scales.ts'
import { makeDataset } from '../../../helpers/make-dataset.ts'
import { quietContext } from '../../../helpers/memory-source.ts'

const SCALE = defaultScale('ces7')
const MONDAY = Date.parse('2024-01-01') / 86_400_000

/** Twelve weeks of 70 responses: 14 low a week at first, 28 from the seventh week on; and the Monday after. */
const RESPONSES = [
  ...Array.from({ length: 12 * 70 }, (_, index) => {
    const week = Math.floor(index / 70)
    return {
      score: Math.floor((index % 70) / 7) < (week < 6 ? 2 : 4) ? 2 : 6,
      date: isoDay(MONDAY + 7 * week + (index % 7)),
    }
  }),
  { score: 6, date: isoDay(MONDAY + 84) },
]

describe('the trend of the result file', () => {
  test('is that of the summary, with the changes of the findings', async () => {
    const dataset = makeDataset(RESPONSES)
    const summary = summarise(dataset, null, SCALE)
    const found = await findDifferences({ dataset, mask: null, repeated: null, scale: SCALE }, quietContext())
    const trend = resultTrend(summary.trend, found.course)
    const { points, changePoints, ...rest } = trend
    expect(rest).toEqual({
      unit: 'week',
      notDrawn: 0,
      low: {
        centre: 0.3,
        // One move of 20 points among eleven.
        sigmaZ: expect.closeTo(0.2 / Math.sqrt((0.3 * 0.7) / 70) / 11 / 1.128, 9) as number,
        method: 'plain',
        chanceOfOutside: expect.closeTo(0.0319, 4) as number,
      },
      mean: {
        centre: expect.closeTo(4.8, 12) as number,
        sigmaZ: expect.any(Number) as number,
        method: 'plain',
        chanceOfOutside: expect.closeTo(0.0319, 4) as number,
      },
      levels: [
        { from: '2024-01-01', to: '2024-02-11', n: 420, low: 84, share: 0.2 },
        { from: '2024-02-12', to: '2024-03-24', n: 420, low: 168, share: 0.4 },
      ],
    })
    expect(points).toHaveLength(13)
    const error = Math.sqrt((0.3 * 0.7) / 70)
    expect(points[0]).toEqual({
      start: '2024-01-01',
      end: '2024-01-07',
      partial: false,
      n: 70,
      mean: 5.2,
      meanInterval: summary.trend.points[0]!.meanInterval,
      low: summary.trend.points[0]!.low,
      limits: [expect.closeTo(0.3 - 3 * error, 12), expect.closeTo(0.3 + 3 * error, 12)],
      place: 'inside',
      meanLimits: summary.trend.control!.mean!.limits[0],
      meanPlace: 'inside',
    })
    expect(points.at(-1)).toMatchObject({ partial: true, n: 1, limits: null, place: 'partial' })
    const [change] = changePoints
    expect(changePoints).toHaveLength(1)
    expect(change).toMatchObject({ since: '2024-02-12', n: 420, share: 0.4, otherN: 420, otherShare: 0.2 })
    // The same as the finding: the sentence of the window and of the report is made from it.
    const finding = found.findings.find(({ code }) => code === 'trend-change')!
    expect([change!.since, change!.pValue, change!.interval]).toEqual([
      finding.key,
      finding.pValue,
      finding.interval,
    ])
  })

  test('without dates it is empty, never missing', () => {
    const trend = resultTrend(summarise(makeDataset([{ score: 3 }]), null, SCALE).trend)
    expect(trend).toEqual({
      unit: 'month',
      points: [],
      notDrawn: 0,
      low: null,
      mean: null,
      levels: [],
      changePoints: [],
    })
    expect(JSON.parse(serialiseResultFile(trend as unknown as ResultFile))).toEqual(trend)
  })
})
