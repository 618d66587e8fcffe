/*
 * How numbers are written, the same on screens, in the report and in every file for people (reference: metrics 7.1). Nothing
 * else rounds what is read.
 */

/**
 * Round half away from zero, as a person does by hand: the one rounding of every screen and page.
 *
 * @param value - Any finite number.
 * @param digits - Decimals to keep, 0..6.
 */
export function roundHalfAway(value: number, digits: number): number {
  const factor = 10 ** digits
  // The small nudge undoes binary representation: 1.005 is stored just below the half.
  const scaled = Math.abs(value) * factor
  const rounded = Math.floor(scaled + 0.5 + Number.EPSILON * Math.max(1, scaled))
  return (Math.sign(value) * rounded) / factor || 0
}

/** A count with thin groups: 7,468; a sum of weights that is not whole with one decimal: 12.5. */
export function formatCount(n: number): string {
  const rounded = roundHalfAway(n, 1)
  const [whole, decimal] = rounded.toString().split('.')
  const grouped = whole!.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return decimal === undefined ? grouped : `${grouped}.${decimal}`
}

/** From so many responses on a decimal of a percentage says something. */
const DECIMAL_FROM = 1000

function decimalsOf(base: number): number {
  return base < DECIMAL_FROM ? 0 : 1
}

/**
 * A share as percent: whole below a base of 1,000, else one decimal (reference: metrics 7.1). '–' for null.
 *
 * @param share - 0..1.
 * @param base - Number of responses the share stands on.
 */
export function formatPercent(share: number | null, base: number): string {
  if (share === null) return '–'
  const digits = decimalsOf(base)
  return `${roundHalfAway(share * 100, digits).toFixed(digits)}%`
}

/**
 * The shares of all parts of a whole as percent, which add up to 100% as they are written: what rounding down leaves over
 * goes to the parts that lost most by it (largest remainder), of equals to the first. '–' for each where there is no whole.
 *
 * @param parts - Counts or weights from 0, all parts of the whole.
 * @param base - Number of responses that the whole stands on.
 */
export function formatSharesOfWhole(parts: readonly number[], base: number): readonly string[] {
  const whole = parts.reduce((sum, part) => sum + part, 0)
  if (whole === 0) return parts.map(() => '–')
  const digits = decimalsOf(base)
  const steps = 100 * 10 ** digits
  const exact = parts.map(part => (part / whole) * steps)
  const down = exact.map(step => Math.floor(step + Number.EPSILON * steps))
  const left = steps - down.reduce((sum, step) => sum + step, 0)
  const byLoss = exact
    .map((step, index) => ({ index, loss: step - down[index]! }))
    .sort((a, b) => b.loss - a.loss || a.index - b.index)
  for (const { index } of byLoss.slice(0, left)) down[index]! += 1
  return down.map(step => `${(step / 10 ** digits).toFixed(digits)}%`)
}

/** A mean score with two decimals; '–' for null. */
export function formatMean(mean: number | null): string {
  return mean === null ? '–' : roundHalfAway(mean, 2).toFixed(2)
}

/** A number with its sign, a true minus: +12, −3.20; no sign where it is written as 0. */
export function formatSigned(value: number, digits: number): string {
  const rounded = roundHalfAway(value, digits)
  const size = Math.abs(rounded).toFixed(digits)
  return rounded > 0 ? `+${size}` : rounded < 0 ? `−${size}` : size
}

/** A signed number of points, whole: +12, −3, 0; '–' for null. */
export function formatPoints(points: number | null): string {
  return points === null ? '–' : formatSigned(points, 0)
}

/**
 * A difference of shares in points, signed: +14, −3.2; a decimal from 1,000 responses on. It is rounded itself, and so may
 * differ by a point from that of two rounded shares.
 */
export function formatShareDifference(difference: number, base: number): string {
  return formatSigned(difference * 100, decimalsOf(base))
}

/** Below this a chance is only said to be below it. */
const SMALLEST_CHANCE = 0.001

/** A chance as statisticians write it: `p < .001`, else three decimals; never 0. */
export function formatChance(pValue: number): string {
  if (pValue < SMALLEST_CHANCE) return 'p < .001'
  return `p = ${roundHalfAway(pValue, 3).toFixed(3).replace(/^0/, '')}`
}

/** A range of shares as percent, the sign once: 66.2–70.5%. '–' for null; digits as in {@link formatPercent}. */
export function formatPercentRange(interval: readonly [number, number] | null, base: number): string {
  if (interval === null) return '–'
  const [lower, upper] = interval
  return `${formatPercent(lower, base).replace('%', '')}–${formatPercent(upper, base)}`
}

/** A range of mean scores: 4.93–5.11. '–' for null. */
export function formatMeanRange(interval: readonly [number, number] | null): string {
  return interval === null ? '–' : `${formatMean(interval[0])}–${formatMean(interval[1])}`
}

/** The unit of a metric: percent 0..100, points -100..100, or a score on the scale. */
type MetricUnit = 'percent' | 'points' | 'score'

/**
 * The value of a metric in its unit; '–' for null.
 *
 * @param base - Number of responses it stands on.
 */
export function formatMetric(value: number | null, unit: MetricUnit, base: number): string {
  if (unit === 'score') return formatMean(value)
  if (unit === 'points') return formatPoints(value)
  return formatPercent(value === null ? null : value / 100, base)
}

/** The interval of a metric in its unit; signed limits are joined by “to”, where a dash would look like a sign. */
export function formatMetricRange(
  interval: readonly [number, number] | null,
  unit: MetricUnit,
  base: number,
): string {
  if (interval === null) return '–'
  if (unit === 'score') return formatMeanRange(interval)
  if (unit === 'points') return `${formatPoints(interval[0])} to ${formatPoints(interval[1])}`
  return formatPercentRange([interval[0] / 100, interval[1] / 100], base)
}
