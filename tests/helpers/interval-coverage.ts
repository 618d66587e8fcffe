import { exp, log, log1p } from '#core/portable-math.ts'
import { logChoose } from '#core/statistics/distributions/log-gamma.ts'
import { netScoreInterval } from '#core/statistics/intervals/adjusted-wald.ts'
import { boundedMeanInterval, evenScale } from '#core/statistics/intervals/bounded-mean.ts'
import { wilsonInterval } from '#core/statistics/intervals/wilson.ts'

/*
 * How often the 95 % intervals of the product hold the truth: not simulated but summed over everything that a sample can be,
 * each with its chance. What is rarer than one in a thousand million changes no digit that is looked at.
 */

const RARE = 1e-9

/** Mean coverage over shares of .05, .06, … .95, and the worst of them. */
export function wilsonCoverage(n: number): { readonly mean: number; readonly worst: number } {
  const intervals = Array.from({ length: n + 1 }, (_, count) => wilsonInterval(count, n)!)
  const coverages = Array.from({ length: 91 }, (_, index) => {
    const share = (index + 5) / 100
    let covered = 0
    for (const [count, [lower, upper]] of intervals.entries())
      if (lower <= share && share <= upper) covered += binomialChance(n, count, share)
    return covered
  })
  return {
    mean: coverages.reduce((sum, coverage) => sum + coverage, 0) / coverages.length,
    worst: Math.min(...coverages),
  }
}

function binomialChance(n: number, count: number, share: number): number {
  return exp(logChoose(n, count) + count * log(share) + (n - count) * log1p(-share))
}

/** Coverage of the adjusted interval of an NPS with these true shares of promoters and detractors. */
export function netScoreCoverage(n: number, promoters: number, detractors: number): number {
  const truth = 100 * (promoters - detractors)
  let covered = 0
  for (let up = 0; up <= n; up++) {
    const chanceOfUp = binomialChance(n, up, promoters)
    if (chanceOfUp < RARE) continue
    for (let down = 0; down <= n - up; down++) {
      const [lower, upper] = netScoreInterval(up, down, n)!
      if (lower <= truth && truth <= upper)
        covered += chanceOfUp * binomialChance(n - up, down, detractors / (1 - promoters))
    }
  }
  return covered
}

/**
 * Coverage of the interval of a mean on a scale of 1, 2, … whose points have these true shares. Only sum and sum of squares
 * matter, so their joint distribution is built answer by answer: the cost grows with the fourth power of n.
 */
export function meanCoverage(n: number, shares: readonly number[]): number {
  const top = shares.length - 1
  const scale = evenScale(0, top, shares.length)
  const truth = shares.reduce((sum, share, score) => sum + share * score, 0)
  const width = n * top * top + 1
  let covered = 0
  for (const [key, chance] of sumsOf(n, shares, width).entries()) {
    if (chance < RARE) continue
    const [sum, sumOfSquares] = [Math.floor(key / width), key % width]
    const [lower, upper] = boundedMeanInterval({ n, sum, sumOfSquares }, scale)!
    if (lower <= truth && truth <= upper) covered += chance
  }
  return covered
}

/** Chances of each sum and sum of squares of n scores 0, 1, …, at `sum * width + sumOfSquares`. */
function sumsOf(n: number, shares: readonly number[], width: number): Float64Array {
  const top = shares.length - 1
  let chances = new Float64Array((n * top + 1) * width)
  chances[0] = 1
  for (let drawn = 0; drawn < n; drawn++) {
    const next = new Float64Array(chances.length)
    for (let sum = 0; sum <= drawn * top; sum++) {
      for (let squares = sum; squares <= Math.min(sum * top, drawn * top * top); squares++) {
        const chance = chances[sum * width + squares]!
        if (chance === 0) continue
        for (const [score, share] of shares.entries())
          next[(sum + score) * width + squares + score * score]! += chance * share
      }
    }
    chances = next
  }
  return chances
}

/** True shares of five points as surveys have them, two with most answers at the top. */
export const RATING_SHAPES: Readonly<Record<string, readonly number[]>> = {
  even: [0.2, 0.2, 0.2, 0.2, 0.2],
  hump: [0.05, 0.2, 0.5, 0.2, 0.05],
  leaning: [0.1, 0.1, 0.15, 0.3, 0.35],
  'two ends': [0.3, 0.1, 0.1, 0.15, 0.35],
  '80 % at the top': [0.05, 0.02, 0.03, 0.1, 0.8],
  '85 % at the top': [0.02, 0.01, 0.02, 0.1, 0.85],
}

/** True shares of promoters and detractors. */
export const NPS_TRUTHS: readonly (readonly [promoters: number, detractors: number])[] = [
  [0.5, 0.17],
  [0.3, 0.3],
  [0.7, 0.1],
  [0.8, 0.05],
  [0.2, 0.5],
  [0.6, 0.2],
]
