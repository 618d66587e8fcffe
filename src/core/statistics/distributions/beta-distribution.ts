import { exp, log, log1p } from '../../portable-math.ts'
import { logGamma } from './log-gamma.ts'

const SMALLEST = 1e-300
const PRECISION = 1e-15
const MAX_STEPS = 200

/**
 * Share of the Beta(a, b) distribution at or below x: the regularised incomplete beta function I_x(a, b).
 *
 * @param x - 0..1; beyond it the answer is 0 or 1.
 * @param a - Above 0, as is `b`. The cost grows with the square root of the larger.
 */
export function betaShareBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const logFront = a * log(x) + b * log1p(-x) - logBeta(a, b)
  return shareFromFront(x, a, b, exp(logFront))
}

/**
 * The x with I_x(a, b) = share: the inverse of {@link betaShareBelow}, to about 12 digits of x and of 1 - x, as far as a
 * number beside 1 can hold them.
 *
 * @param share - 0..1.
 */
export function betaQuantile(share: number, a: number, b: number): number {
  if (share <= 0) return 0
  if (share >= 1) return 1
  // Small numbers keep their digits: whichever of x and 1 - x is the smaller is looked for.
  return share <= betaShareBelow(0.5, a, b) ? solveQuantile(share, a, b) : 1 - solveQuantile(1 - share, b, a)
}

/** Newton's steps, kept inside a bracket that shrinks with every step. */
function solveQuantile(share: number, a: number, b: number): number {
  const normaliser = logBeta(a, b)
  let lower = 0
  let upper = 1
  let x = firstGuess(share, a, b)
  for (let step = 0; step < MAX_STEPS; step++) {
    const front = exp(a * log(x) + b * log1p(-x) - normaliser)
    const excess = shareFromFront(x, a, b, front) - share
    if (excess > 0) upper = x
    else lower = x
    const newton = x - (excess * x * (1 - x)) / front
    const isInside = newton > lower && newton < upper
    const next = isInside ? newton : (lower + upper) / 2
    // Each of Newton's steps doubles the digits that are right; halving only adds one bit.
    const tolerance = (isInside ? 1e-8 : 1e-15) * Math.min(x, 1 - x)
    if (Math.abs(next - x) <= tolerance) return next
    x = next
  }
  return x
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}

/** `front` is x^a (1 - x)^b / B(a, b). The fraction converges fast below the mean; above it the mirrored one does. */
function shareFromFront(x: number, a: number, b: number, front: number): number {
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(1 - x, b, a)) / b
}

/** The continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method. */
function continuedFraction(x: number, a: number, b: number): number {
  const limit = 100 + Math.ceil(20 * Math.sqrt(Math.max(a, b)))
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= limit; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < PRECISION) break
  }
  return fraction
}

function awayFromZero(value: number): number {
  return Math.abs(value) < SMALLEST ? SMALLEST : value
}

/** A start for Newton's steps: Abramowitz & Stegun 26.5.22 where both parameters are above 1, else the tails' powers. */
function firstGuess(share: number, a: number, b: number): number {
  if (a < 1 || b < 1) {
    const left = exp(a * log(a / (a + b))) / a
    const right = exp(b * log(b / (a + b))) / b
    const split = left / (left + right)
    return inside(
      share < split
        ? exp(log(a * (left + right) * share) / a)
        : 1 - exp(log(b * (left + right) * (1 - share)) / b),
    )
  }
  const y = normalDeviate(share)
  const lambda = (y * y - 3) / 6
  const p = 1 / (2 * a - 1)
  const q = 1 / (2 * b - 1)
  const h = 2 / (p + q)
  const w = (y * Math.sqrt(h + lambda)) / h - (q - p) * (lambda + 5 / 6 - 2 / (3 * h))
  return inside(a / (a + b * exp(2 * w)))
}

function inside(x: number): number {
  return Math.min(Math.max(x, 1e-300), 1 - 1e-16)
}

/** The normal deviate that a share 1 - `share` lies below, to three digits (Abramowitz & Stegun 26.2.23): only a start. */
function normalDeviate(share: number): number {
  const tail = Math.min(share, 1 - share)
  const t = Math.sqrt(-2 * log(tail))
  const deviate = t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + 0.04481 * t))
  return share < 0.5 ? deviate : -deviate
}
