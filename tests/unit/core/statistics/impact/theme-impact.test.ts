import { describe, expect, it } from 'vitest'
import { fixFirst } from '#core/statistics/impact/fix-first.ts'
import { impactOn, themeImpact, type ImpactFigure } from '#core/statistics/impact/theme-impact.ts'
import { seededRandom } from '#core/seeded-random.ts'
import type { Scale } from '#core/survey/scale.ts'
import type { ThemeFigures } from '#core/themes/theme.ts'

const CES: Scale = {
  kind: 'ces7',
  min: 1,
  max: 7,
  lowIsGood: false,
  low: { op: '<=', value: 3 },
  labels: null,
}
const NPS: Scale = { ...CES, kind: 'nps', min: 0, max: 10, low: { op: '<=', value: 6 } }

/** Those who wrote something: here everybody. */
const everybody = (all: readonly number[], low: number): { n: number; low: number } => ({
  n: all.reduce((sum, n) => sum + n, 0),
  low,
})

const added = (a: readonly number[], b: readonly number[]): number[] => a.map((n, i) => n + b[i]!)

function expectFigure(
  found: ImpactFigure | null,
  [overall, without, impact, error, lower, upper]: readonly [number, number, number, number, number, number],
): void {
  expect(found!.overall).toBeCloseTo(overall, 4)
  expect(found!.without).toBeCloseTo(without, 4)
  expect(found!.impact).toBeCloseTo(impact, 4)
  expect(found!.standardError).toBeCloseTo(error, 4)
  expect(found!.interval![0]).toBeCloseTo(lower, 3)
  expect(found!.interval![1]).toBeCloseTo(upper, 3)
}

describe('the worked examples of the reference (metrics 6.1)', () => {
  const scores = Float64Array.of(1, 2, 3, 4, 5, 6, 7)
  const without = [5, 0, 5, 0, 10, 20, 30]
  const mentioned = [10, 10, 0, 10, 0, 0, 0]
  const all = added(without, mentioned)
  const found = themeImpact({ all, mentioned, comments: everybody(all, 30) }, scores, CES)!

  it('on the mean, with the gap', () => {
    expectFigure(found.mean, [4.7, 5.714286, -1.014286, 0.180066, -1.3672, -0.6614])
    expect(found.mean!.ofTheme).toBeCloseTo(2.333333, 6)
    expect(found.mean!.gap).toBeCloseTo(2.366667, 6)
  })

  it('on the low share', () => {
    expectFigure(found.lowShare, [0.3, 0.142857, 0.157143, 0.03742, 0.0838, 0.2305])
    expect(found).toMatchObject({ mentions: 30, share: 0.3, nps: null })
  })

  it('on the NPS', () => {
    const points = Float64Array.of(3, 7, 10)
    const counts = { all: [25, 20, 55], mentioned: [15, 0, 5], comments: { n: 100, low: 25 } }
    const nps = themeImpact(counts, points, NPS)!.nps
    expectFigure(nps, [30, 50, -20, 5.787918, -31.344, -8.656])
  })

  it('beside the other comments, by Newcombe', () => {
    const { difference, interval } = found.amongComments!
    expect(difference).toBeCloseTo(20 / 30 - 10 / 70, 12)
    // Wilson's limits of 20/30 and 10/70, worked out apart: .4878005 to .8076950, .0794894 to .2433842.
    expect(interval[0]).toBeCloseTo(difference - Math.hypot(20 / 30 - 0.4878005, 0.2433842 - 1 / 7), 6)
    expect(interval[1]).toBeCloseTo(difference + Math.hypot(0.807695 - 20 / 30, 1 / 7 - 0.0794894), 4)
  })

  it('impact is the share times the distance to the rest', () => {
    const { mean, share } = found
    expect(mean!.impact).toBeCloseTo(share * (mean!.ofTheme - mean!.without), 12)
  })
})

it('has an interval from 10 mentions', () => {
  const values = Float64Array.of(0, 1)
  expect(impactOn(values, { all: [90, 10], mentioned: [3, 6] })!.interval).toBeNull()
  expect(impactOn(values, { all: [90, 10], mentioned: [4, 6] })!.interval).not.toBeNull()
})

it.each<[string, number[], number[]]>([
  ['nobody mentions it', [5, 5], [0, 0]],
  ['everybody mentions it', [5, 5], [5, 5]],
  ['there is no response', [0, 0], [0, 0]],
])('says nothing where %s', (_what, all, mentioned) => {
  expect(
    themeImpact({ all, mentioned, comments: everybody(all, all[0]!) }, Float64Array.of(1, 7), CES),
  ).toBeNull()
})

it('the interval holds the truth as often as simulated (.94 at 30 mentions, .95 from 300)', () => {
  const random = seededRandom(3)
  const values = Float64Array.of(0, 1)
  // Truth: .2 of 1,000 responses are low, .3 of those that mention the theme, a tenth of all: impact .1 * (.3 - without).
  const without = (0.2 - 0.1 * 0.3) / 0.9
  const truth = 0.2 - without
  let held = 0
  const runs = 600
  for (let run = 0; run < runs; run++) {
    const [all, mentioned] = [
      [0, 0],
      [0, 0],
    ]
    for (let i = 0; i < 1000; i++) {
      const isMentioned = random() < 0.1
      const isLow = random() < (isMentioned ? 0.3 : without) ? 1 : 0
      all[isLow]! += 1
      if (isMentioned) mentioned[isLow]! += 1
    }
    const [lower, upper] = impactOn(values, { all, mentioned })!.interval!
    if (lower <= truth && truth <= upper) held++
  }
  expect(held / runs).toBeGreaterThan(0.91)
  expect(held / runs).toBeLessThan(0.98)
})

describe('what to fix first', () => {
  const theme = (
    id: string,
    all: number[],
    mentioned: number[],
    parent: string | null = null,
    comments = { n: 500, low: 190 },
  ): ThemeFigures =>
    ({
      id,
      parent,
      impact: themeImpact({ all, mentioned, comments }, Float64Array.of(1, 7), CES),
    }) as unknown as ThemeFigures
  const all = [200, 800]
  const found = fixFirst([
    theme('small harm', all, [25, 20]),
    theme('large harm', all, [90, 30]),
    theme('of large harm', all, [60, 10], 'large harm'),
    theme('unrelated', all, [20, 80]),
    theme('praise', all, [1, 99]),
    // Half of all comments are low, and so are half of those about it: it is that people wrote.
    theme('as other comments', all, [40, 40], null, { n: 200, low: 100 }),
    theme('the only comments', all, [100, 40], null, { n: 140, low: 100 }),
    theme('seldom', all, [20, 5]),
    theme('never', all, [0, 0]),
  ])

  it('ranks top themes that surely raise the low share', () => {
    const ids = (themes: typeof found.harmful): string[] => themes.map(each => each.theme.id)
    expect(ids(found.harmful)).toEqual(['large harm', 'small harm'])
    expect(ids(found.others)).toEqual(['the only comments', 'as other comments', 'unrelated', 'praise'])
    expect(ids(found.seldom)).toEqual(['seldom'])
  })
})
