import { describe, expect, it } from 'vitest'
import { kruskalWallis } from '#core/statistics/significance/kruskal-wallis.ts'
import { mannWhitney } from '#core/statistics/significance/mann-whitney.ts'

/** How often each score of 1 to 7 was given. */
const counts = (scores: readonly number[]): readonly number[] =>
  Array.from({ length: 7 }, (_, index) => scores.filter(score => score === index + 1).length)

const A = [1, 2, 2, 3, 5, 6, 7, 7]
const B = [4, 5, 5, 6, 6, 7, 7, 7]
const C = [1, 1, 2, 2, 3, 3, 4, 5]

describe('Kruskal and Wallis', () => {
  it('is that of the reference, with the pairs by Dunn (metrics 5.2)', () => {
    const result = kruskalWallis([A, B, C].map(counts))!
    expect(result.h).toBeCloseTo(8.929517, 6)
    expect(result.degreesOfFreedom).toBe(2)
    expect(result.pValue).toBeCloseTo(0.011507, 6)
    expect(result.epsilonSquared).toBeCloseTo(0.3882, 4)
    expect(result.pairs.map(({ one, other }) => [one, other])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ])
    for (const [index, z] of [-1.57387, 1.41291, 2.98678].entries())
      expect(result.pairs[index]!.z).toBeCloseTo(z, 5)
    for (const [index, p] of [0.115516, 0.157682, 0.002819].entries())
      expect(result.pairs[index]!.pValue).toBeCloseTo(p, 6)
  })

  it.each([
    [[]],
    [[A]],
    [
      [
        [3, 3],
        [3, 3, 3],
      ],
    ],
  ])('has nothing to say of %j', groups => {
    expect(kruskalWallis(groups.map(counts))).toBeNull()
  })
})

describe('Mann and Whitney', () => {
  it('is that of the reference (metrics 5.3)', () => {
    const result = mannWhitney(counts(A), counts(B))!
    expect(result.u).toBe(19)
    expect(result.pValue).toBeCloseTo(0.179699, 6)
    expect(result.delta).toBeCloseTo(-0.40625, 10)
    expect(mannWhitney(counts(B), counts(A))).toMatchObject({ u: 45, delta: 0.40625 })
  })

  it.each([
    [[], [1]],
    [[1], []],
    [[2, 2], [2]],
  ])('has nothing to say of %j and %j', (one, other) =>
    expect(mannWhitney(counts(one), counts(other))).toBeNull(),
  )
})
