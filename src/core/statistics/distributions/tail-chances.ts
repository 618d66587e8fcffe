import { betaShareBelow } from './beta-distribution.ts'
import { gammaShareAbove } from './gamma-distribution.ts'

/** Chance that a normal deviate lies as far from 0 as z, on either side. */
export function normalTwoSided(z: number): number {
  return gammaShareAbove((z * z) / 2, 1 / 2)
}

/** Chance of a chi-square of at least x. */
export function chiSquareAbove(x: number, degreesOfFreedom: number): number {
  return gammaShareAbove(x / 2, degreesOfFreedom / 2)
}

/** Chance of an F of at least x with `upper` and `lower` degrees of freedom. */
export function fAbove(x: number, upper: number, lower: number): number {
  if (x === Infinity) return 0
  return betaShareBelow(lower / (lower + upper * x), lower / 2, upper / 2)
}
