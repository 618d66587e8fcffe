import { expect, test } from 'vitest'
import {
  meanCoverage,
  NPS_TRUTHS,
  netScoreCoverage,
  RATING_SHAPES,
  wilsonCoverage,
} from '../../../../helpers/interval-coverage.ts'

// The longer form, with more sizes, is `npm run bench:statistics`.

test.each([5, 8, 10, 15, 20, 30, 50, 100, 300, 1000, 2000])(
  'of %i responses the interval of a share holds the truth in 95 % of samples',
  n => {
    const { mean, worst } = wilsonCoverage(n)
    expect(Math.abs(mean - 0.95)).toBeLessThanOrEqual(0.01)
    expect(worst).toBeGreaterThanOrEqual(0.89)
  },
)

test.each(Object.entries(RATING_SHAPES))('so does that of a mean: %s', (shape, shares) => {
  for (const n of [5, 10, 20, 30]) {
    // Five answers at both ends of the scale are the hardest case; docs/methods.md says so.
    const least = n === 5 && shape === 'two ends' ? 0.89 : 0.91
    expect(meanCoverage(n, shares)).toBeGreaterThanOrEqual(least)
    expect(meanCoverage(n, shares)).toBeLessThanOrEqual(0.98)
  }
  expect(meanCoverage(50, shares)).toBeGreaterThanOrEqual(0.94)
  expect(meanCoverage(50, shares)).toBeLessThanOrEqual(0.96)
})

test.each([30, 50, 100, 300])('so does that of an NPS of %i responses', n => {
  for (const [promoters, detractors] of NPS_TRUTHS) {
    const coverage = netScoreCoverage(n, promoters, detractors)
    expect(coverage).toBeGreaterThanOrEqual(0.94)
    expect(coverage).toBeLessThanOrEqual(0.98)
  }
})
