import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decomposeChange, type SideTable } from '#core/statistics/comparison/decompose-change.ts'

function table(n: readonly number[], amounts: readonly (readonly number[])[]): SideTable {
  return { n: Float64Array.from(n), amounts: Float64Array.from(amounts.flat()) }
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)

describe('the worked example of the reference (metrics 6.2)', () => {
  const before = table(
    [600, 400],
    [
      [60, 24, 6],
      [40, 60, 20],
    ],
  )
  const after = table(
    [500, 700],
    [
      [45, 35, 10],
      [70, 140, 28],
    ],
  )
  const found = decomposeChange(before, after, 3)!

  it('takes the change apart into mix, rate and themes', () => {
    expect(found.change).toBeCloseTo(0.063333, 6)
    expect(found.mix[0]).toBeCloseTo(0.014056, 6)
    expect(found.mix[1]).toBeCloseTo(0.014361, 6)
    expect(found.rate[0]).toBeCloseTo(0.01525, 6)
    expect(found.rate[1]).toBeCloseTo(0.019667, 6)
    expect(found.parts[0]).toBeCloseTo(-0.005083, 6)
    expect(found.parts[1]).toBeCloseTo(0.039833, 6)
    expect(found.parts[2]).toBeCloseTo(0.000167, 6)
    expect(sum(found.parts)).toBeCloseTo(0.034917, 6)
  })

  it('turned around it is the same with the other sign', () => {
    const turned = decomposeChange(after, before, 3)!
    for (const part of ['mix', 'rate', 'parts'] as const)
      expect(Array.from(turned[part])).toEqual(
        Array.from(found[part], value => expect.closeTo(-value, 12) as number),
      )
  })
})

describe('the laws', () => {
  const cell = fc.integer({ min: 0, max: 40 })
  const random = fc.integer({ min: 1, max: 5 }).chain(parts =>
    fc.array(
      fc.record({
        before: fc.array(cell, { minLength: parts, maxLength: parts }),
        after: fc.array(cell, { minLength: parts, maxLength: parts }),
        others: fc.tuple(cell, cell),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  )

  it('mix and rate sum to the change, themes to the rate, for any table', () => {
    fc.assert(
      fc.property(random, groups => {
        const parts = groups[0]!.before.length
        const total = (cells: readonly number[]): number => cells.reduce((all, each) => all + each, 0)
        const first = table(
          groups.map(({ before, others }) => total(before) + others[0]),
          groups.map(({ before }) => before),
        )
        const second = table(
          groups.map(({ after, others }) => total(after) + others[1]),
          groups.map(({ after }) => after),
        )
        const found = decomposeChange(first, second, parts)
        if (sum(first.n) === 0 || sum(second.n) === 0) {
          expect(found).toBeNull()
          return
        }
        const change = sum(second.amounts) / sum(second.n) - sum(first.amounts) / sum(first.n)
        expect(found!.change).toBeCloseTo(change, 12)
        expect(sum(found!.mix) + sum(found!.rate)).toBeCloseTo(change, 12)
        expect(sum(found!.parts)).toBeCloseTo(sum(found!.rate), 12)
      }),
    )
  })

  it('a group that one side has not got is all mix', () => {
    const first = table([50, 0], [[10], [0]])
    const second = table([50, 100], [[10], [60]])
    const found = decomposeChange(first, second, 1)!
    expect(Array.from(found.rate)).toEqual([0, 0])
    expect(Array.from(found.parts)).toEqual([0])
    expect(sum(found.mix)).toBeCloseTo(found.change, 12)
    expect(found.change).toBeGreaterThan(0)
  })

  it('one group has no mix', () => {
    const found = decomposeChange(table([10], [[1, 1]]), table([40], [[3, 9]]), 2)!
    expect(found.mix[0]).toBeCloseTo(0, 15)
    expect(found.rate[0]).toBeCloseTo(found.change, 12)
  })
})
