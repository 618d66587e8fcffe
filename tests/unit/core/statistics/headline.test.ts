import { describe, expect, test } from 'vitest'
import type { Breakdown, BreakdownField, Overall } from '#core/statistics/figures.ts'
import {
  nothingToCompare,
  overviewHeadline,
  standingApart,
  themesHeadline,
} from '#core/statistics/headline.ts'
import { wilsonInterval } from '#core/statistics/intervals/wilson.ts'
import { summarise } from '#core/statistics/summarise.ts'
import { defaultScale } from '#core/survey/scales.ts'
import type { ThemeFigures, ThemesOverview } from '#core/themes/theme.ts'
import { makeDataset } from '../../../helpers/make-dataset.ts'

type Groups = Readonly<Record<string, readonly [n: number, low: number]>>

function lowFigures(n: number, low: number): Overall['low'] {
  return { n: low, share: n === 0 ? null : low / n, interval: wilsonInterval(low, n) }
}

function breakdownOf(groups: Groups, field: BreakdownField = 'topic'): [Breakdown, Overall] {
  const rows = Object.entries(groups).map(([key, [n, low]]) => ({
    key,
    n,
    mean: null,
    meanInterval: null,
    low: lowFigures(n, low),
  }))
  const n = rows.reduce((sum, row) => sum + row.n, 0)
  const low = rows.reduce((sum, row) => sum + row.low.n, 0)
  const overall = {
    n,
    mean: null,
    meanInterval: null,
    low: lowFigures(n, low),
    distribution: [],
    metrics: [],
  }
  return [{ field, rows, withoutValue: 0, omitted: { values: 0, responses: 0 } }, overall]
}

describe('why nothing can be compared', () => {
  test.each<[string, Groups, string]>([
    ['no value at all', {}, 'breakdown-no-values'],
    ['no value with a response', { A: [0, 0] }, 'breakdown-no-values'],
    ['one value', { A: [90, 20], B: [0, 0] }, 'breakdown-one-value'],
    ['no low score', { A: [90, 0], B: [90, 0] }, 'breakdown-no-low'],
    ['small bases, however far apart', { A: [29, 29], B: [29, 0] }, 'breakdown-small-bases'],
  ])('%s: %s', (_, groups, code) => {
    expect(nothingToCompare(...breakdownOf(groups))?.code).toBe(code)
    expect(standingApart(...breakdownOf(groups))).toEqual([])
  })
})

describe('the values that stand apart', () => {
  test('are given with their figures', () => {
    const [breakdown, overall] = breakdownOf({ Delivery: [200, 80], Billing: [400, 80], Login: [400, 80] })
    expect(nothingToCompare(breakdown, overall)).toBeNull()
    expect(standingApart(breakdown, overall)).toEqual([breakdown.rows[0]])
    expect(breakdown.rows[0]).toMatchObject({ key: 'Delivery', n: 200, low: { share: 0.4 } })
  })

  test('are several, the highest first', () => {
    const [breakdown, overall] = breakdownOf({ A: [200, 90], B: [200, 100], C: [2000, 200] })
    expect(standingApart(breakdown, overall).map(row => row.key)).toEqual(['B', 'A'])
  })

  test.each<[string, Groups]>([
    ['equal shares', { A: [90, 30], B: [60, 20] }],
    ['a small base far above', { A: [20, 20], B: [500, 50] }],
    ['only low scores', { A: [90, 90], B: [60, 60] }],
    // 29 of 90 against .222 has an interval wholly above, but one of twelve would by chance.
    [
      'an interval above that chance explains with twelve compared',
      { A: [90, 29], ...Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`B${i}`, [90, 19]])) },
    ],
  ])('are none with %s', (_, groups) => {
    expect(standingApart(...breakdownOf(groups))).toEqual([])
  })

  test('where nothing differs, at most one survey in twenty has a value named', () => {
    let state = 42
    const random = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state / 4_294_967_296
    }
    let named = 0
    const surveys = 400
    for (let survey = 0; survey < surveys; survey++) {
      const groups = Object.fromEntries(
        Array.from({ length: 12 }, (_, group) => {
          let low = 0
          for (let i = 0; i < 60; i++) if (random() < 0.2) low++
          return [`g${group}`, [60, low] as const]
        }),
      )
      if (standingApart(...breakdownOf(groups)).length > 0) named++
    }
    expect(named / surveys).toBeLessThanOrEqual(0.05)
  })
})

describe('overviewHeadline', () => {
  const scale = defaultScale('ces7')

  test.each([
    ['overview-empty', [], {}],
    ['overview-no-low', [7, 6], { n: 2, op: '<=', value: 3, min: 1, max: 7 }],
  ] as const)('%s', (code, scores, values) => {
    const summary = summarise(makeDataset(scores.map(score => ({ score }))), null, scale)
    expect(overviewHeadline(summary, scale)).toEqual({ code, values })
  })

  test('overview-low', () => {
    const summary = summarise(makeDataset([1, 2, 7, 6].map(score => ({ score }))), null, scale)
    const [lower, upper] = wilsonInterval(2, 4)!
    expect(overviewHeadline(summary, scale)).toEqual({
      code: 'overview-low',
      values: { n: 4, low: 2, share: 0.5, lower, upper, op: '<=', value: 3, min: 1, max: 7 },
    })
  })
})

describe('themesHeadline', () => {
  function overviewOf(low: number, withWords: number, sizes: readonly number[]): ThemesOverview {
    const themes = sizes.map((n, index): ThemeFigures => ({
      id: `t${index + 1}`,
      parent: null,
      label: `label ${index + 1}`,
      keywords: [],
      n,
      share: n / withWords,
      meanScore: null,
      quotes: [],
      byWeekday: { monday: 0, tuesday: 0, wednesday: 0, thursday: 0, friday: 0, saturday: 0, sunday: 0 },
      byTopic: [],
      byAgent: [],
      byMonth: [],
      mentions: { n, share: null, meanScore: null },
    }))
    const unassigned = withWords - sizes.reduce((a, b) => a + b, 0)
    return {
      themes,
      low,
      withWords,
      unassigned: { n: unassigned, share: null },
      withoutWords: { n: low - withWords },
      junk: { n: 0 },
    }
  }

  test.each([
    ['themes-no-low', overviewOf(0, 0, []), {}],
    ['themes-no-words', overviewOf(5, 0, []), { low: 5 }],
    ['themes-none-found', overviewOf(5, 3, [0, 0]), { withWords: 3 }],
    [
      'themes-found',
      overviewOf(20, 15, [4, 8, 0]),
      { withWords: 15, assigned: 12, themes: 2, label: 'label 2', n: 8, share: 8 / 15 },
    ],
  ] as const)('%s', (code, overview, values) => {
    expect(themesHeadline(overview)).toEqual({ code, values })
  })
})

test('hidden groups are not said to be missing', () => {
  const [breakdown, overall] = breakdownOf({ A: [40, 10] })
  const hidden = { keys: ['B', 'C'], responses: 7 }
  expect(nothingToCompare(breakdown, overall)?.code).toBe('breakdown-one-value')
  for (const rows of [breakdown.rows, []])
    expect(nothingToCompare({ ...breakdown, rows, hidden }, overall)?.code).toBe('breakdown-hidden')
})
