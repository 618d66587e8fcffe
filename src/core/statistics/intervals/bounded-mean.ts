import type { Interval } from '../figures.ts'
import { betaQuantile } from '../distributions/beta-distribution.ts'
import { TAIL_95 } from './confidence.ts'

/** A bounded scale: its ends and the moments of its points, spread evenly, on 0..1. */
export interface BoundedScale {
  readonly min: number
  readonly max: number
  /** Mean of the points u = (v - min) / (max - min), and of their squares. */
  readonly pointMean: number
  readonly pointMeanSquare: number
}

/** What the interval needs of a group of scores. */
export interface ScoreSums {
  readonly n: number
  /** Sum of the scores. */
  readonly sum: number
  /** Sum of the squares of (score - min of the scale). */
  readonly sumOfSquares: number
}

/** A scale with `points` evenly spaced scores from end to end, at least two; Infinity where any number may be given. */
export function evenScale(min: number, max: number, points: number): BoundedScale {
  const pointMeanSquare = points === Infinity ? 1 / 3 : (2 * points - 1) / (6 * (points - 1))
  return { min, max, pointMean: 1 / 2, pointMeanSquare }
}

/** A scale whose possible scores are `points`, at least two different ones. */
export function unevenScale(points: readonly number[]): BoundedScale {
  const min = Math.min(...points)
  const max = Math.max(...points)
  const places = points.map(point => (point - min) / (max - min))
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b) / values.length
  return { min, max, pointMean: mean(places), pointMeanSquare: mean(places.map(u => u * u)) }
}

/**
 * 95 % interval of the mean of a bounded rating (reference: metrics 4.1): one pseudo-answer is spread evenly over the
 * points, a Beta distribution takes the first two moments of the posterior, its quantiles are the limits. Never zero wide,
 * never outside the scale; for two points it is the Jeffreys interval. Null for an empty group.
 */
export function boundedMeanInterval(scores: ScoreSums, scale: BoundedScale): Interval | null {
  const { min, max, pointMean, pointMeanSquare } = scale
  if (scores.n === 0) return null
  if (max === min) return [min, max]
  const range = max - min
  const weight = scores.n + 1
  const q = ((scores.sum - scores.n * min) / range + pointMean) / weight
  const meanSquare = (scores.sumOfSquares / (range * range) + pointMeanSquare) / weight
  const variance = (meanSquare - q * q) / (weight + 1)
  const strength = (q * (1 - q)) / variance - 1
  const a = q * strength
  const b = (1 - q) * strength
  return [min + range * betaQuantile(TAIL_95, a, b), min + range * betaQuantile(1 - TAIL_95, a, b)]
}
