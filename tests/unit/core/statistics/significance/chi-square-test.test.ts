import { describe, expect, it } from 'vitest'
import { chiSquareTest, goodnessOfFit } from '#core/statistics/significance/chi-square-test.ts'
import { fisherTest } from '#core/statistics/significance/fisher-test.ts'
import { monteCarloChiSquare } from '#core/statistics/significance/monte-carlo-chi-square.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'

/** Counts of two columns. */
type Pairs = readonly (readonly [number, number])[]

describe('chi-square', () => {
  it('is that of the reference (metrics 5.1)', () => {
    const table = [
      [30, 10],
      [25, 15],
      [12, 28],
    ]
    const result = chiSquareTest(table)!
    expect(result.chiSquare).toBeCloseTo(17.50493, 5)
    expect(result.degreesOfFreedom).toBe(2)
    expect(result.pValue).toBeCloseTo(0.000158, 6)
    expect(result.cramersV).toBeCloseTo(0.3819, 4)
    const rounded = result.residuals.map(row => row.map(residual => Number(residual.toFixed(3))))
    expect(rounded).toEqual([
      [2.99, -2.99],
      [1.04, -1.04],
      [-4.03, 4.03],
    ])
  })

  it('leaves empty rows and columns out', () => {
    const filled = chiSquareTest([
      [3, 9],
      [8, 2],
    ])!
    const gaps = chiSquareTest([
      [3, 0, 9],
      [0, 0, 0],
      [8, 0, 2],
    ])!
    expect(gaps).toMatchObject({ chiSquare: filled.chiSquare, degreesOfFreedom: 1, pValue: filled.pValue })
    expect(gaps.residuals[1]).toEqual([0, 0, 0])
  })

  it.each([
    [[]],
    [[[5, 3]]],
    [
      [
        [5, 0],
        [3, 0],
      ],
    ],
    [
      [
        [0, 0],
        [0, 0],
      ],
    ],
  ])('has nothing to say of %j', async table => {
    expect(chiSquareTest(table)).toBeNull()
    expect(await monteCarloChiSquare(table as unknown as Pairs, quietContext())).toBeNull()
  })

  it('of counts against open hours (metrics 5.14)', () => {
    const result = goodnessOfFit([160, 150, 140, 150, 160, 60, 40], [10, 10, 10, 10, 10, 5, 4])!
    expect(result.chiSquare).toBeCloseTo(11.27907, 5)
    expect(result.degreesOfFreedom).toBe(6)
    expect(result.pValue).toBeCloseTo(0.080125, 6)
    expect(goodnessOfFit([5], [1])).toBeNull()
    expect(goodnessOfFit([0, 0], [1, 1])).toBeNull()
    expect(goodnessOfFit([5, 3, 0], [1, 1, 0])?.degreesOfFreedom).toBe(1)
  })
})

it('Fisher (metrics 5.1; the others by scipy.stats.fisher_exact)', () => {
  expect(
    fisherTest([
      [1, 9],
      [6, 4],
    ]),
  ).toBeCloseTo(0.057276, 6)
  expect(
    fisherTest([
      [3, 1],
      [1, 3],
    ]),
  ).toBeCloseTo(0.485714, 6)
  expect(
    fisherTest([
      [0, 10],
      [10, 0],
    ]),
  ).toBeCloseTo(1.0825e-5, 9)
  expect(
    fisherTest([
      [0, 0],
      [3, 4],
    ]),
  ).toBe(1)
})

it.each<{ table: Pairs; chiSquare: number; tabled: number; exact: number; cramersV?: number }>([
  {
    table: [
      [3, 1],
      [0, 5],
      [2, 2],
      [1, 4],
    ],
    chiSquare: 6.525,
    tabled: 0.088682,
    exact: 0.093945,
  },
  {
    table: [
      [4, 0],
      [3, 3],
      [1, 5],
      [2, 4],
      [0, 4],
    ],
    chiSquare: 10.508333,
    tabled: 0.032682,
    exact: 0.030709,
    cramersV: 0.6357,
  },
])(
  'drawn tables come near full enumeration (metrics 5.9): $table',
  async ({ table, chiSquare, tabled, exact, cramersV }) => {
    const asymptotic = chiSquareTest(table)!
    expect(asymptotic.chiSquare).toBeCloseTo(chiSquare, 6)
    expect(asymptotic.pValue).toBeCloseTo(tabled, 6)
    if (cramersV !== undefined) expect(asymptotic.cramersV).toBeCloseTo(cramersV, 4)
    const chance = (await monteCarloChiSquare(table, quietContext()))!
    expect(Math.abs(chance - exact)).toBeLessThanOrEqual(4 * Math.sqrt((exact * (1 - exact)) / 9_999))
    expect(await monteCarloChiSquare(table, quietContext())).toBe(chance)
  },
)

it('a table that no draw equals still has a chance, and so has one beyond what Fisher works out', async () => {
  const apart = await monteCarloChiSquare(
    [
      [60, 0],
      [0, 60],
    ],
    quietContext(),
  )
  expect(apart).toBe(1 / 10_000)
  expect(
    fisherTest([
      [4_000, 0],
      [0, 4_000],
    ]),
  ).toBe(1e-30)
})

it('of many groups fewer tables are drawn, and of what is no small chance not all', async () => {
  const table = Array.from({ length: 2_004 }, (_, group) => [group % 2 === 0 ? 0 : 8, 4] as const)
  expect(await monteCarloChiSquare(table, quietContext())).toBe(1 / 500)
  const alike = Array.from({ length: 4 }, () => [3, 30] as const)
  expect(await monteCarloChiSquare(alike, quietContext())).toBe(1)
})
