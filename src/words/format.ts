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

/**
 * A share as percent: whole below a base of 1,000, else one decimal (reference: metrics 7.1). '–' for null.
 *
 * @param share - 0..1.
 * @param base - Number of responses the share stands on.
 */
export function formatPercent(share: number | null, base: number): string {
  if (share === null) return '–'
  const digits = base < 1000 ? 0 : 1
  return `${roundHalfAway(share * 100, digits).toFixed(digits)}%`
}

/** A mean score with two decimals; '–' for null. */
export function formatMean(mean: number | null): string {
  return mean === null ? '–' : roundHalfAway(mean, 2).toFixed(2)
}

/** A signed number of points, whole, with a true minus sign: +12, −3, 0; '–' for null. */
export function formatPoints(points: number | null): string {
  if (points === null) return '–'
  const whole = roundHalfAway(points, 0)
  return whole > 0 ? `+${whole}` : whole < 0 ? `−${Math.abs(whole)}` : '0'
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
