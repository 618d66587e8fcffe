import type { BreakdownRow, Summary, TrendPoint } from '#core/statistics/figures.ts'
import { WEEKDAYS } from '#core/survey/dataset.ts'
import type { Scale } from '#core/survey/scale.ts'
import type { ThemeFigures, ThemesOverview } from '#core/themes/theme.ts'

/** Made-up figures for tests of the screens; every one can be replaced. */
export const SCALE: Scale = {
  kind: 'ces7',
  min: 1,
  max: 7,
  lowIsGood: false,
  low: { op: '<=', value: 3 },
  labels: null,
}

export function breakdownRow(key: string, n: number, lowN: number, mean: number | null = 5): BreakdownRow {
  return {
    key,
    n,
    mean: n === 0 ? null : mean,
    meanInterval: n === 0 ? null : [4.5, 5.5],
    low: { n: lowN, share: n === 0 ? null : lowN / n, interval: n === 0 ? null : [0.1, 0.4] },
  }
}

/** A whole month, `2025-03`. */
export function trendPoint(month: string, n: number, lowN: number): TrendPoint {
  const { key, ...figures } = breakdownRow(month, n, lowN)
  return { ...figures, start: `${key}-01`, end: `${key}-28`, partial: false }
}

export function summary(changes: Partial<Summary> = {}): Summary {
  return {
    selected: 1846,
    total: 7468,
    overall: {
      n: 1846,
      mean: 5.0186,
      meanInterval: [4.9312, 5.1061],
      low: { n: 448, share: 448 / 1846, interval: [0.2237, 0.2628] },
      distribution: [1, 2, 3, 4, 5, 6, 7].map(score => ({ score, n: score * 60 })),
      metrics: [
        {
          key: 'ces-positive-share',
          value: 68.4182,
          interval: [66.2, 70.5],
          unit: 'percent',
          definitionValues: { from: 5, to: 7, count: 3 },
        },
        {
          key: 'ces-net',
          value: 44.1,
          interval: [40.2, 47.9],
          unit: 'points',
          definitionValues: { positiveFrom: 5, positiveTo: 7, negativeFrom: 1, negativeTo: 3, count: 3 },
        },
        {
          key: 'ces-mean',
          value: 5.0186,
          interval: [4.9312, 5.1061],
          unit: 'score',
          definitionValues: { min: 1, max: 7, best: 7 },
        },
      ],
    },
    breakdowns: {
      weekday: {
        field: 'weekday',
        rows: WEEKDAYS.map((day, index) => breakdownRow(day, 200 + index, 40 + index)),
        withoutValue: 25,
        omitted: { values: 0, responses: 0 },
      },
      topic: {
        field: 'topic',
        rows: [breakdownRow('Delivery', 412, 128), breakdownRow('Billing', 331, 61)],
        withoutValue: 0,
        omitted: { values: 0, responses: 0 },
      },
      agent: {
        field: 'agent',
        rows: [breakdownRow('Agent A', 140, 31), breakdownRow('Agent B', 22, 9)],
        withoutValue: 4,
        omitted: { values: 0, responses: 0 },
      },
    },
    trend: { unit: 'month', points: [], outside: 0 },
    period: { from: '2025-01-01', to: '2025-06-30' },
    withoutDate: 25,
    ...changes,
  }
}

export function theme(changes: Partial<ThemeFigures> = {}): ThemeFigures {
  return {
    id: 't1',
    parent: null,
    label: 'waiting on hold',
    keywords: [
      { text: 'on hold', weight: 0.31 },
      { text: 'queue', weight: 0.2 },
    ],
    n: 118,
    share: 118 / 390,
    meanScore: 1.913,
    quotes: [],
    byWeekday: { monday: 9, tuesday: 8, wednesday: 9, thursday: 8, friday: 10, saturday: 36, sunday: 38 },
    byTopic: [
      { key: 'Delivery', n: 60 },
      { key: 'Billing', n: 20 },
    ],
    byAgent: [{ key: 'Agent B', n: 3 }],
    byMonth: [
      { key: '2025-01', n: 12 },
      { key: '2025-02', n: 0 },
      { key: '2025-03', n: 30 },
    ],
    mentions: { n: 140, share: 0.0758, meanScore: 2.81 },
    ...changes,
  }
}

export function themesOverview(changes: Partial<ThemesOverview> = {}): ThemesOverview {
  return {
    themes: [
      theme(),
      theme({
        id: 't2',
        label: 'password reset',
        n: 84,
        share: 84 / 390,
        byMonth: [{ key: '2025-01', n: 84 }],
      }),
    ],
    low: 448,
    withWords: 390,
    unassigned: { n: 23, share: 23 / 390 },
    withoutWords: { n: 49 },
    junk: { n: 9 },
    ...changes,
  }
}
