import { describe, expect, it } from 'vitest'
import { funnelLimits } from '#core/statistics/agents/funnel-limits.ts'
import { shrinkShares } from '#core/statistics/agents/shrink-shares.ts'
import { standardisedShare } from '#core/statistics/agents/standardised-share.ts'
import { exactMidP, stratifiedTest } from '#core/statistics/agents/stratified-test.ts'
import { mantelHaenszel } from '#core/statistics/significance/mantel-haenszel.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'

const rounded = (values: readonly number[]): readonly number[] =>
  values.map(value => Number(value.toFixed(4)))

describe('the funnel (metrics 5.11)', () => {
  it.each([
    [0.2, 10, [0, 0.4295], [0, 0.5975]],
    [0.2, 30, [0.0477, 0.3346], [0, 0.4319]],
    [0.2, 100, [0.1197, 0.2765], [0.081, 0.3268]],
    [0.2, 500, [0.1645, 0.2346], [0.1455, 0.2559]],
    [0.05, 100, [0.0061, 0.0919], [0, 0.1246]],
    [0.05, 500, [0.0307, 0.069], [0.0216, 0.0816]],
  ])('share %d, %d responses', (share, n, inner, outer) => {
    const limits = funnelLimits(share, n)
    expect([rounded(limits.inner), rounded(limits.outer)]).toEqual([inner, outer])
  })

  it.each([0, 1])('has no width where the overall share is %d', share => {
    expect(funnelLimits(share, 20)).toEqual({ n: 20, inner: [share, share], outer: [share, share] })
  })
})

/** Delivery and billing of three agents (metrics 5.11, [V]): responses and low ones. */
const WORK = [
  {
    own: [
      [40, 18],
      [10, 1],
    ],
    observed: 19,
    expected: 20.3333,
    ratio: 0.9344,
    interval: [0.636, 1.275],
    variance: 6.118794,
    z: -0.539021,
    chance: 0.599114,
  },
  {
    own: [
      [10, 5],
      [60, 6],
    ],
    observed: 11,
    expected: 12.75,
    ratio: 0.8627,
    interval: [0.4945, 1.4268],
    variance: 5.70545,
    z: -0.732644,
    chance: 0.473204,
  },
  {
    own: [
      [30, 15],
      [50, 9],
    ],
    observed: 24,
    expected: 20.9167,
    ratio: 1.1474,
    interval: [0.8057, 1.5593],
    variance: 8.133661,
    z: 1.081129,
    chance: 0.285773,
  },
] as const
const ALL = [
  [80, 38],
  [120, 16],
] as const

it.each(WORK)('observed against expected: $ratio', async ({ own, ...expected }) => {
  const work = own.map(([n, low], s) => ({ n, low, referenceN: ALL[s]![0], referenceLow: ALL[s]![1] }))
  const test = await stratifiedTest(work, quietContext())
  expect(test.observed).toBe(expected.observed)
  expect(test.expected).toBeCloseTo(expected.expected, 4)
  expect(test.variance).toBeCloseTo(expected.variance, 6)
  expect(test.z).toBeCloseTo(expected.z, 6)
  expect(exactMidP(work, test.observed)).toBeCloseTo(expected.chance, 6)
  const n = own.reduce((sum, [each]) => sum + each, 0)
  const standard = standardisedShare(test, n, 0.27)!
  expect(standard.ratio).toBeCloseTo(expected.ratio, 4)
  expect(rounded(standard.interval)).toEqual(expected.interval)
  expect(standard.share).toBeCloseTo(0.27 * expected.ratio, 4)
})

/** The example of naming (metrics 5.10, [V]): delivery and billing of four agents. */
const NAMED = {
  P: [40, 30, 60, 20],
  Q: [120, 54, 0, 0],
  R: [50, 22, 50, 9],
  S: [60, 27, 40, 7],
} as const
type NamedAgent = keyof typeof NAMED

it.each<[NamedAgent, round: 1 | 2, z: number, chance: number]>([
  ['P', 1, 4.0829, 4.732e-5],
  ['Q', 1, -1.2498, 0.213858],
  ['R', 1, -1.3926, 0.165365],
  ['S', 1, -1.247, 0.214362],
  ['Q', 2, 0.0691, 0.945452],
  ['R', 2, -0.0777, 0.939532],
  ['S', 2, 0.0051, 0.994044],
])('%s in round %i of the naming: exact mid-p', async (agent, round, z, chance) => {
  const reference = Object.entries(NAMED).filter(([name]) => round === 1 || name !== 'P')
  const total = (place: number): number => reference.reduce((sum, [, each]) => sum + each[place]!, 0)
  const work = [0, 2].map(place => ({
    n: NAMED[agent][place]!,
    low: NAMED[agent][place + 1]!,
    referenceN: total(place),
    referenceLow: total(place + 1),
  }))
  const test = await stratifiedTest(work, quietContext())
  expect(test.z).toBeCloseTo(z, 4)
  const midP = exactMidP(work, test.observed)
  expect(midP / chance).toBeCloseTo(1, 3)
  expect(midP).toBeCloseTo(chance, 5)
})

it('a chance is never 0', () => {
  const work = [{ n: 20_000, low: 20_000, referenceN: 40_000, referenceLow: 20_000 }]
  expect(exactMidP(work, 20_000)).toBeGreaterThan(0)
})

it('shares are drawn together as far as chance explains them (metrics 5.12)', () => {
  const counts = [
    [20, 50],
    [2, 20],
    [44, 200],
    [5, 10],
  ] as const
  const overall = 71 / 280
  const noisy = counts.map(([k, n]) => ({ share: k / n, variance: (overall * (1 - overall)) / n }))
  const result = shrinkShares(noisy, overall)
  expect(result.q).toBeCloseTo(12.555563, 6)
  expect(result.betweenVariance).toBeCloseTo(0.0143054, 7)
  for (const [i, pull] of [0.209247, 0.39815, 0.06205, 0.569539].entries())
    expect(result.shares[i]!.towardsOverall).toBeCloseTo(pull, 6)
  for (const [i, share] of [0.36936, 0.161145, 0.222083, 0.359649].entries())
    expect(result.shares[i]!.shrunken).toBeCloseTo(share, 6)
})

it('where nobody differs all are drawn onto the overall share', () => {
  const alike = [0.2, 0.21, 0.19].map(share => ({ share, variance: 0.01 }))
  expect(shrinkShares(alike, 0.2).shares.map(each => each.shrunken)).toEqual([0.2, 0.2, 0.2])
  expect(shrinkShares([], 0.2)).toEqual({ betweenVariance: 0, q: 0, shares: [] })
  expect(shrinkShares([{ share: 0.9, variance: 0.01 }], 0.2).shares[0]!.shrunken).toBeCloseTo(0.2, 12)
})

describe('Cochran, Mantel and Haenszel (metrics 5.13)', () => {
  it('admissions to Berkeley, six departments: men and women admitted', () => {
    const departments = [
      [512, 313, 89, 19],
      [353, 207, 17, 8],
      [120, 205, 202, 391],
      [138, 279, 131, 244],
      [53, 138, 94, 299],
      [22, 351, 24, 317],
    ] as const
    const result = mantelHaenszel(
      departments.map(([one, rest, other, otherRest]) => ({
        one: { low: one, n: one + rest },
        other: { low: other, n: other + otherRest },
      })),
    )!
    expect(result.corrected.chiSquare).toBeCloseTo(1.426946, 6)
    expect(result.corrected.pValue).toBeCloseTo(0.232263, 6)
    expect(result.chiSquare).toBeCloseTo(1.524607, 6)
    expect(result.pValue).toBeCloseTo(0.216924, 6)
    expect(result.oddsRatio).toBeCloseTo(0.904697, 6)
    expect(result.interval![0]).toBeCloseTo(0.771907, 6)
    expect(result.interval![1]).toBeCloseTo(1.06033, 6)
  })

  it('an agent against the rest', () => {
    const result = mantelHaenszel([
      { one: { low: 18, n: 40 }, other: { low: 20, n: 40 } },
      { one: { low: 1, n: 10 }, other: { low: 15, n: 110 } },
    ])!
    expect(result.chiSquare).toBeCloseTo(0.290544, 6)
    expect(result.oddsRatio).toBeCloseTo(0.798742, 6)
    expect(result.interval![0]).toBeCloseTo(0.355168, 6)
    expect(result.interval![1]).toBeCloseTo(1.796302, 6)
  })

  it('has nothing to say without both groups', () => {
    expect(mantelHaenszel([])).toBeNull()
    expect(mantelHaenszel([{ one: { low: 1, n: 5 }, other: { low: 0, n: 0 } }])).toBeNull()
  })
})
