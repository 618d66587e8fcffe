import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapText } from '#drawing/chart-options.ts'
import { joinNeighbours, type DistributionBar } from '#drawing/distribution-bars.ts'
import { fitText, type TextMeasure } from '#drawing/fit-text.ts'
import { bandRuns, tellingPoints } from '#drawing/line-marks.ts'
import { shareAxisEnd, toLowShareRows, type LowShareRow } from '#drawing/low-share-rows.ts'

/** Every code point is 10 px wide. */
const tenPixels: TextMeasure = { measureText: text => ({ width: Array.from(text).length * 10 }) }

describe('a name in a narrow column', () => {
  it.each([
    ['Billing', 70, 'Billing'],
    ['Billing', 60, 'Billi…'],
    ['Billing and payment', 90, 'Billing…'],
    ['Billing', 10, '…'],
    ['Billing', 9, ''],
    ['😀😀😀😀', 30, '😀😀…'],
    ['', 0, ''],
  ])('%j in %i px is %j', (text, width, expected) => {
    expect(fitText(tenPixels, text, width)).toBe(expected)
  })

  it('always fits', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 0, max: 500 }), (text, width) => {
        expect(tenPixels.measureText(fitText(tenPixels, text, width)).width).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('a tooltip', () => {
  it('wraps a long name at blanks and ends it after eight lines', () => {
    const lines = wrapText('word '.repeat(200))
    expect(lines).toHaveLength(8)
    expect(lines.every(line => line.length <= 44)).toBe(true)
    expect(lines[7]).toMatch(/…$/)
  })

  it('breaks what has no blanks', () => {
    expect(wrapText('x'.repeat(50))).toEqual(['x'.repeat(44), 'x'.repeat(6)])
  })
})

describe('joining neighbouring scores', () => {
  const bars = (length: number, lowUpTo: number): DistributionBar[] =>
    Array.from({ length }, (_, index) => ({
      key: String(index),
      label: String(index),
      n: index % 7,
      isLow: index <= lowUpTo,
      valueText: String(index % 7),
      tooltip: () => [],
    }))

  it('leaves a common scale alone', () => {
    const few = bars(11, 6)
    expect(joinNeighbours(few, 60, String)).toBe(few)
  })

  it('keeps every response, the limit, and low apart from not low', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 5000 }),
        fc.integer({ min: -1, max: 5000 }),
        (length, lowUpTo) => {
          const all = bars(length, lowUpTo)
          const joined = joinNeighbours(all, 60, String)
          const sum = (some: readonly DistributionBar[]): number => some.reduce((n, bar) => n + bar.n, 0)
          expect(joined.length).toBeLessThanOrEqual(60)
          expect(sum(joined)).toBe(sum(all))
          expect(sum(joined.filter(bar => bar.isLow))).toBe(sum(all.filter(bar => bar.isLow)))
        },
      ),
    )
  })

  it('names the scores that share a bar', () => {
    expect(joinNeighbours(bars(100, 0), 60, String).slice(0, 2)).toMatchObject([
      { key: '0', label: '0', isLow: true, n: 0 },
      { key: '1', label: '1–2', isLow: false, n: 3, valueText: '3' },
    ])
  })
})

describe('the share axis', () => {
  const row = (share: number | null, upper: number, isSmall = false): LowShareRow => ({
    key: 'k',
    label: 'k',
    share,
    interval: share === null ? null : [0, upper],
    valueText: '',
    baseText: '',
    isSmall,
    isApart: false,
    tooltip: () => [],
  })

  it.each([
    ['takes in the intervals of solid groups', [row(0.2, 0.3), row(0.1, 0.25)], 0.312],
    ['does not stretch for the interval of a small group', [row(0.2, 0.3), row(0.1, 0.9, true)], 0.312],
    ['never cuts the bar of a small group', [row(0.2, 0.3), row(0.5, 0.9, true)], 0.52],
    ['goes by the small ones where there are no others', [row(0.1, 0.5, true)], 0.52],
    ['ends at the whole', [row(0.99, 1)], 1],
    ['has a length without bars', [], 1],
    ['has a length without a low score', [row(0, 0)], 1],
    ['has a length with an empty group', [row(null, 0)], 1],
  ])('%s', (_name, rows, expected) => {
    expect(shareAxisEnd(rows)).toBeCloseTo(expected, 10)
  })

  it('has rows with ready texts: pale below 30 responses, signal colour by key', () => {
    const figures = (n: number) => ({
      n,
      mean: 5,
      meanInterval: [4, 6] as const,
      low: { n: 3, share: 3 / n, interval: [0, 0.4] as const },
    })
    const rows = toLowShareRows(
      [
        { key: 'a', ...figures(29) },
        { key: '__proto__', ...figures(30) },
      ],
      ['__proto__'],
      {
        label: key => key.toUpperCase(),
        percent: (share, base) => `${String(share)} of ${base}`,
        count: String,
        tooltip: ({ n }) => [`n ${n}`],
      },
    )
    expect(rows.map(made => ({ ...made, tooltip: made.tooltip() }))).toEqual([
      {
        key: 'a',
        label: 'A',
        share: 3 / 29,
        interval: [0, 0.4],
        valueText: `${3 / 29} of 29`,
        baseText: '29',
        isSmall: true,
        isApart: false,
        tooltip: ['n 29'],
      },
      {
        key: '__proto__',
        label: '__PROTO__',
        share: 0.1,
        interval: [0, 0.4],
        valueText: '0.1 of 30',
        baseText: '30',
        isSmall: false,
        isApart: true,
        tooltip: ['n 30'],
      },
    ])
  })
})

describe('a line', () => {
  it.each([
    [
      [1, 5, 2, null, 3],
      [0, 1, 4],
    ],
    [
      [5, 1],
      [0, 1],
    ],
    [
      [2, 2, 2],
      [0, 2],
    ],
    [[null, 4, null], [1]],
    [[null], []],
    [[], []],
  ])('%j tells the values of %j', (values, expected) => {
    expect(tellingPoints(values)).toEqual(expected)
  })

  it('has a band for each run of known intervals', () => {
    const known = [0, 1] as const
    expect(bandRuns([null, known, known, null, null, known])).toEqual([[1, 2], [5]])
    expect(bandRuns([])).toEqual([])
  })
})
