import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import {
  boundedMeanInterval,
  evenScale,
  unevenScale,
  type BoundedScale,
} from '#core/statistics/intervals/bounded-mean.ts'
import { betaQuantile } from '#core/statistics/distributions/beta-distribution.ts'

function intervalOf(scores: readonly number[], scale: BoundedScale): readonly [number, number] {
  const sum = scores.reduce((a, b) => a + b, 0)
  const sumOfSquares = scores.reduce((a, b) => a + (b - scale.min) ** 2, 0)
  return boundedMeanInterval({ n: scores.length, sum, sumOfSquares }, scale)!
}

const TEN = [3, 4, 5, 5, 6, 7, 2, 6, 7, 7]
const sevens = Array<number>(10).fill(7)
const satisfaction = Object.entries({ 1: 14, 2: 9, 3: 10, 4: 32, 5: 42 }).flatMap(([score, n]) =>
  Array<number>(n).fill(Number(score)),
)

describe('boundedMeanInterval', () => {
  test.each<[string, readonly number[], BoundedScale, number, number]>([
    ['ten mixed scores of 1 to 7', TEN, evenScale(1, 7, 7), 4.0531, 5.9926],
    ['ten sevens of 1 to 7', sevens, evenScale(1, 7, 7), 5.8918, 6.9978],
    ['107 scores of 1 to 5', satisfaction, evenScale(1, 5, 5), 3.4634, 3.9853],
    ['8 of 10 on two points (Jeffreys)', [0, 0, 1, 1, 1, 1, 1, 1, 1, 1], evenScale(0, 1, 2), 0.4972, 0.9559],
  ])('%s', (_, scores, scale, lower, upper) => {
    const interval = intervalOf(scores, scale)
    expect(interval[0]).toBeCloseTo(lower, 4)
    expect(interval[1]).toBeCloseTo(upper, 4)
  })

  test.each([
    ['ten mixed scores', TEN, 7, { q: 0.681818, a: 20.6768, b: 9.6492 }],
    ['107 scores', satisfaction, 5, null],
  ])(
    'follows the steps of the reference, taken literally over the points: %s',
    (_, scores, points, steps) => {
      const places = Array.from({ length: points }, (_each, index) => index)
      const added = places.map(place => scores.filter(score => score === place + 1).length + 1 / points)
      const u = places.map(place => place / (points - 1))
      const weight = scores.length + 1
      const q = added.reduce((sum, each, j) => sum + each * u[j]!, 0) / weight
      const v = (added.reduce((sum, each, j) => sum + each * u[j]! ** 2, 0) / weight - q * q) / (weight + 1)
      const k = (q * (1 - q)) / v - 1
      if (steps !== null) {
        expect(q).toBeCloseTo(steps.q, 6)
        expect(q * k).toBeCloseTo(steps.a, 4)
        expect((1 - q) * k).toBeCloseTo(steps.b, 4)
      }
      const expected = [0.025, 0.975].map(share => 1 + (points - 1) * betaQuantile(share, q * k, (1 - q) * k))
      const interval = intervalOf(scores, evenScale(1, points, points))
      expect(interval[0]).toBeCloseTo(expected[0]!, 10)
      expect(interval[1]).toBeCloseTo(expected[1]!, 10)
    },
  )

  // The interval of Student is no figure of the product: it leaves the scale and has no width for ten equal scores.
  test.each([
    ['ten mixed scores', TEN, 7, { mean: 5.2, deviation: 1.75119, t: 2.262157, limits: [3.9473, 6.4527] }],
    [
      '107 scores',
      satisfaction,
      5,
      { mean: 400 / 107, deviation: 1.396332, t: null, limits: [3.4707, 4.0059] },
    ],
  ] as const)('of very many responses comes down to that of Student: %s', (_, scores, points, student) => {
    const n = scores.length
    const mean = scores.reduce((sum, score) => sum + score, 0) / n
    const deviation = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (n - 1))
    expect(mean).toBeCloseTo(student.mean, 10)
    expect(deviation).toBeCloseTo(student.deviation, 5)
    // Student's t is a beta distribution: t² = degrees of freedom × (1 − x) / x.
    const x = betaQuantile(0.05, (n - 1) / 2, 1 / 2)
    const t = Math.sqrt(((n - 1) * (1 - x)) / x)
    if (student.t !== null) expect(t).toBeCloseTo(student.t, 6)
    const half = (t * deviation) / Math.sqrt(n)
    expect(mean - half).toBeCloseTo(student.limits[0], 4)
    expect(mean + half).toBeCloseTo(student.limits[1], 4)
    const times = 1e6
    const squares = scores.reduce((sum, score) => sum + (score - 1) ** 2, 0)
    const many = { n: n * times, sum: mean * n * times, sumOfSquares: squares * times }
    const [lower, upper] = boundedMeanInterval(many, evenScale(1, points, points))!
    const sigma = deviation * Math.sqrt((n - 1) / n)
    expect((upper - lower) / 2 / ((1.959963984540054 * sigma) / Math.sqrt(n * times))).toBeCloseTo(1, 4)
  })

  test('is never empty, never zero wide and never outside of the scale', () => {
    const cases = fc
      .tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 10 }))
      .chain(([min, range]) =>
        fc.record({
          scale: fc.constant(evenScale(min, min + range, range + 1)),
          scores: fc.array(fc.integer({ min, max: min + range }), { minLength: 1, maxLength: 60 }),
          times: fc.constantFrom(1, 1000, 100_000),
        }),
      )
    fc.assert(
      fc.property(cases, ({ scale, scores, times }) => {
        const n = scores.length * times
        const sum = times * scores.reduce((a, b) => a + b, 0)
        const sumOfSquares = times * scores.reduce((a, b) => a + (b - scale.min) ** 2, 0)
        const [lower, upper] = boundedMeanInterval({ n, sum, sumOfSquares }, scale)!
        expect(lower).toBeGreaterThanOrEqual(scale.min)
        expect(upper).toBeLessThanOrEqual(scale.max)
        expect(upper).toBeGreaterThan(lower)
      }),
      { numRuns: 1000 },
    )
  })

  test('has no interval for nobody', () => {
    expect(boundedMeanInterval({ n: 0, sum: 0, sumOfSquares: 0 }, evenScale(1, 7, 7))).toBeNull()
  })
})

describe('the points of a scale', () => {
  test('evenly spaced points have the moments of the listed points', () => {
    for (const points of [2, 5, 11]) {
      const listed = unevenScale(Array.from({ length: points }, (_, index) => index + 3))
      const even = evenScale(3, points + 2, points)
      expect([even.min, even.max, even.pointMean]).toEqual([listed.min, listed.max, 0.5])
      expect(listed.pointMean).toBeCloseTo(0.5, 14)
      expect(listed.pointMeanSquare).toBeCloseTo(even.pointMeanSquare, 14)
    }
  })

  test('any number between the ends: the moments of the even distribution', () => {
    expect(evenScale(0, 100, Infinity).pointMeanSquare).toBeCloseTo(1 / 3, 15)
    expect(evenScale(0, 100, 1e9).pointMeanSquare).toBeCloseTo(1 / 3, 8)
  })
})
