import { exp, log } from '../../portable-math.ts'
import { logGamma } from './log-gamma.ts'

const PRECISION = 1e-16
const SMALLEST = 1e-300

/**
 * Share of the Gamma(shape) distribution of scale 1 above x: the regularised upper incomplete gamma function Q(shape, x),
 * to about 13 digits, relative also far out in the tail (DLMF 8.7.1 below the mean, 8.9.2 above it).
 *
 * @param x - 0 or more.
 * @param shape - Above 0. The cost grows with its square root.
 */
export function gammaShareAbove(x: number, shape: number): number {
  if (x <= 0) return 1
  if (x === Infinity) return 0
  const front = exp(shape * log(x) - x - logGamma(shape))
  return x < shape + 1 ? 1 - front * lowerSeries(x, shape) : front * upperFraction(x, shape)
}

function lowerSeries(x: number, shape: number): number {
  let term = 1 / shape
  let sum = term
  for (let k = 1; term > sum * PRECISION; k++) {
    term *= x / (shape + k)
    sum += term
  }
  return sum
}

/** By Lentz's method. */
function upperFraction(x: number, shape: number): number {
  const limit = 200 + Math.ceil(20 * Math.sqrt(shape))
  let b = x + 1 - shape
  let c = 1 / SMALLEST
  let d = 1 / b
  let fraction = d
  for (let k = 1; k <= limit; k++) {
    const a = k * (shape - k)
    b += 2
    d = 1 / awayFromZero(a * d + b)
    c = awayFromZero(b + a / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < PRECISION) break
  }
  return fraction
}

function awayFromZero(value: number): number {
  return Math.abs(value) < SMALLEST ? SMALLEST : value
}
