import fc from 'fast-check'
import { expect, it } from 'vitest'
import { convolved, hypergeometric } from '#core/statistics/distributions/hypergeometric.ts'

/** By scipy.stats.hypergeom. */
it.each([
  {
    draw: { size: 20, low: 7, drawn: 12 },
    first: 0,
    chances: [
      0.00010319917440660477, 0.0043343653250774005, 0.047678018575851404, 0.19865841073271417,
      0.3575851393188855, 0.2860681114551084, 0.0953560371517028, 0.010216718266253873,
    ],
  },
  {
    draw: { size: 100, low: 20, drawn: 40 },
    first: 0,
    chances: [
      7.820848065952795e-6, 0.00015260191348200573, 0.0013461668796448363, 0.007137815082767968,
      0.025509577767392343, 0.0653045190845244, 0.12422055260643228, 0.17972335270717862, 0.20078468310255113,
      0.17483292134099696, 0.11923605235455989, 0.06376259484201065, 0.02666993149641791,
      0.008670630849343414, 0.0021676577123358534, 0.00040988436742350683, 5.71825289374312e-5,
      5.665142185751699e-6, 3.7442031687439383e-7, 1.4696247941546233e-8, 2.5718433897705906e-10,
    ],
  },
  { draw: { size: 10, low: 0, drawn: 4 }, first: 0, chances: [1.0] },
  { draw: { size: 10, low: 10, drawn: 4 }, first: 4, chances: [1.0] },
  { draw: { size: 5, low: 2, drawn: 0 }, first: 0, chances: [1.0] },
  {
    draw: { size: 400, low: 200, drawn: 300 },
    first: 100,
    chances: [
      4.038999983282751e-38, 7.998019768876736e-36, 7.72396997385493e-34, 4.8503531835819107e-32,
      2.228014398679489e-30, 7.985203604867288e-29, 2.3258788801912966e-27, 5.66284743113064e-26,
      1.176417228488007e-24, 2.1182705325190783e-23, 3.3470600114285554e-22, 4.6875287629343394e-21,
      5.86673521736001e-20, 6.607165924847111e-19, 6.735086618504863e-18, 6.245475104324857e-17,
      5.291492242214891e-16, 4.111880547796548e-15, 2.94045921094547e-14, 1.9408851510017792e-13,
      1.1856382166182117e-12, 6.7190831638340185e-12, 3.540035581958898e-11, 1.7373578656739963e-10,
      7.95646853201307e-10, 3.4056231386946184e-9, 1.3644323472334203e-8, 5.1234852443795674e-8,
      1.8053709584617617e-7, 5.976400414218238e-7,
    ],
  },
])('%j', ({ draw, first, chances }) => {
  const found = hypergeometric(draw)
  for (const [index, chance] of chances.entries())
    expect(found.chances[first + index - found.first] ?? 0).toBeCloseTo(chance, 12)
})

it('sums to 1 and has the mean and variance of its formulas', () => {
  const draws = fc
    .record({
      size: fc.integer({ min: 1, max: 20_000 }),
      low: fc.double({ min: 0, max: 1, noNaN: true }),
      drawn: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ size, low, drawn }) => ({ size, low: Math.round(low * size), drawn: Math.round(drawn * size) }))
  fc.assert(
    fc.property(draws, draw => {
      const { first, chances } = hypergeometric(draw)
      let [total, mean, square] = [0, 0, 0]
      for (const [index, chance] of chances.entries()) {
        total += chance
        mean += chance * (first + index)
        square += chance * (first + index) ** 2
      }
      const { size, low, drawn } = draw
      const variance =
        size === 1 ? 0 : (drawn * low * (size - low) * (size - drawn)) / (size * size * (size - 1))
      expect(total).toBeCloseTo(1, 10)
      expect(mean / ((drawn * low) / size || 1)).toBeCloseTo(drawn * low === 0 ? mean : 1, 8)
      expect(Math.abs(square - mean * mean - variance)).toBeLessThanOrEqual(1e-6 * (1 + mean * mean))
    }),
  )
})

it('adds up', () => {
  const coin = { first: 0, chances: Float64Array.of(0.5, 0.5) }
  const dice = { first: 1, chances: Float64Array.of(0.25, 0.25, 0.5) }
  const sum = { first: 1, chances: Float64Array.of(0.125, 0.25, 0.375, 0.25) }
  expect(convolved(coin, dice)).toEqual(sum)
  expect(convolved(dice, coin)).toEqual(sum)
})
