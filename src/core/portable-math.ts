/**
 * Logarithm and exponential from + - * / alone. The engines' own differ in the last digit (Node 20 against Chromium
 * 156: `log` in 2 %, `exp` in 10 % of values), and neither a theme nor a figure may hang on the machine it was found on.
 */
const LN2_HIGH = 6.9314718036912381649e-1
const LN2_LOW = 1.90821492927058770002e-10
const SQRT_HALF = 0.7071067811865476
const TWO_52 = 4_503_599_627_370_496
const SMALLEST_NORMAL = 2.2250738585072014e-308

const bits = new DataView(new ArrayBuffer(8))

/** Natural logarithm, to 1e-15 relative. -Infinity for 0, NaN below 0. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN
  if (x === Infinity) return Infinity
  return x < SMALLEST_NORMAL ? logOfNormal(x * TWO_52) - 52 * (LN2_HIGH + LN2_LOW) : logOfNormal(x)
}

/** Natural logarithm of 1 + x, to 1e-15 relative for small x too. NaN below -1. */
export function log1p(x: number): number {
  if (!(Math.abs(x) < 0.4)) return log(1 + x)
  return Math.abs(x) < 1e-17 ? x : atanhSeries(x / (2 + x))
}

/** 2 artanh(s), for |s| up to 0.25. */
function atanhSeries(s: number): number {
  const z = s * s
  let series = 0
  for (let k = 27; k >= 3; k -= 2) series = z * (1 / k + series)
  return 2 * s + 2 * s * series
}

function logOfNormal(x: number): number {
  bits.setFloat64(0, x)
  const high = bits.getUint32(0)
  let exponent = (high >>> 20) - 1022
  bits.setUint32(0, (high & 0xf_ffff) | 0x3fe0_0000)
  let mantissa = bits.getFloat64(0) // 0.5 <= mantissa < 1
  if (mantissa < SQRT_HALF) {
    mantissa *= 2
    exponent -= 1
  }
  const s = (mantissa - 1) / (mantissa + 1)
  const z = s * s
  let series = 0
  for (let k = 23; k >= 3; k -= 2) series = z * (1 / k + series)
  return exponent * LN2_HIGH + (2 * s + (2 * s * series + exponent * LN2_LOW))
}

const LOWEST_POWER = -1074
const POWERS_OF_TWO = powersOfTwo()

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(1024 - LOWEST_POWER)
  powers[-LOWEST_POWER] = 1
  for (let k = 1; k < 1024; k++) powers[k - LOWEST_POWER] = powers[k - 1 - LOWEST_POWER]! * 2
  for (let k = -1; k >= LOWEST_POWER; k--) powers[k - LOWEST_POWER] = powers[k + 1 - LOWEST_POWER]! / 2
  return powers
}

const HIGHEST_EXPONENT = 709.782712893384
const LOWEST_EXPONENT = -745.1332191019412

/** e to the power of `x`, to 1e-15 relative. */
export function exp(x: number): number {
  if (x !== x) return NaN
  if (x > HIGHEST_EXPONENT) return Infinity
  if (x < LOWEST_EXPONENT) return 0
  const k = Math.floor(x / (LN2_HIGH + LN2_LOW) + 0.5)
  const r = x - k * LN2_HIGH - k * LN2_LOW // |r| <= ln 2 / 2
  let series = 1
  for (let n = 15; n >= 1; n--) series = 1 + (r / n) * series
  // In two steps: 2 to the power of 1024 is no number, and a subnormal result must be rounded once.
  const half = k >> 1
  return series * POWERS_OF_TWO[half - LOWEST_POWER]! * POWERS_OF_TWO[k - half - LOWEST_POWER]!
}

/** Logarithm to base 10. */
export function log10(x: number): number {
  return log(x) / 2.302585092994046
}
