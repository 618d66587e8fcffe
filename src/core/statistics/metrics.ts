import type { Scale, ScaleKind } from '../survey/scale.ts'
import {
  effectiveSize,
  type Interval,
  type Metric,
  type MetricKey,
  type Overall,
  type ScoreFigures,
  type Summary,
} from './figures.ts'
import { netScoreInterval } from './intervals/adjusted-wald.ts'
import { wilsonInterval } from './intervals/wilson.ts'
import { scoreBands, type ScoreBand } from './score-bands.ts'

/**
 * The definitions in use for each kind of scale, its usual headline first (source: reference metrics 1). One that gives the
 * figure of another by the same rule has no row of its own: tools differ in names more than in rules.
 */
const METRICS_OF_KIND: Readonly<Record<ScaleKind, readonly MetricKey[]>> = {
  ces7: ['ces-positive-share', 'ces-mean', 'ces-top-two', 'ces-net'],
  // On five points the best two are the positive ones: one figure under one name.
  ces5: ['ces-positive-share', 'ces-mean', 'ces-net'],
  'ces5-effort': ['ces-positive-share', 'ces-mean', 'ces-net'],
  'ces7-effort': ['ces-positive-share', 'ces-mean', 'ces-top-two', 'ces-net'],
  // Zendesk's is the share of the best two, too, but it is another rule: what is not good is bad.
  csat5: ['csat-top-two', 'csat-mean', 'csat-not-unhappy', 'csat-zendesk', 'csat-net-happiness'],
  csat7: ['csat-top-two', 'high-share', 'csat-mean', 'csat-not-unhappy', 'csat-net-happiness'],
  csat10: ['high-share', 'csat-mean', 'csat-top-two', 'csat-not-unhappy'],
  'csat0-10': ['high-share', 'csat-mean', 'csat-top-two', 'csat-not-unhappy'],
  stars5: ['csat-top-two', 'csat-mean', 'csat-not-unhappy', 'csat-zendesk', 'csat-net-happiness'],
  nps: ['nps', 'nps-promoters', 'nps-passives', 'nps-detractors'],
  thumbs: ['csat-zendesk'],
  'good-bad': ['csat-zendesk'],
  faces3: ['high-share', 'score-mean', 'csat-not-unhappy', 'csat-zendesk', 'csat-net-happiness'],
  happiness: ['csat-net-happiness', 'high-share', 'csat-not-unhappy'],
  sentiment3: ['high-share', 'score-mean', 'csat-not-unhappy', 'csat-net-happiness'],
  // The codes of Freshdesk are no quantities, so they have no mean worth a name.
  freshdesk: ['high-share', 'csat-not-unhappy', 'csat-net-happiness'],
  custom: ['high-share', 'score-mean'],
  none: [],
}

/** What the metrics are computed from. */
export interface MetricsInput {
  readonly scale: Scale
  /** Ascending, with the responses of each; where they have weights, with the sum of these. */
  readonly scoreValues: Float64Array
  readonly counts: Uint32Array | Float64Array
  readonly figures: ScoreFigures
  /** Number of independent responses that the interval of a metric stands on; that of the figures when absent. */
  readonly sizeOf?: (key: MetricKey) => number
}

/** The metrics of a scale, its usual headline first. Without responses value and interval are null. */
export function metricsOf(input: MetricsInput): readonly Metric[] {
  return metricKeys(input.scale).map(key => metric(key, input))
}

/**
 * The same figures with the metric that was chosen as the headline in front. As they are where none was chosen, or one that
 * the scale has not got (it was chosen on another scale).
 */
export function withHeadline(summary: Summary, headline: MetricKey | undefined): Summary {
  const metrics = headlineFirst(summary.overall.metrics, headline)
  return metrics === summary.overall.metrics
    ? summary
    : { ...summary, overall: { ...summary.overall, metrics } }
}

function headlineFirst(metrics: Overall['metrics'], headline: MetricKey | undefined): Overall['metrics'] {
  const chosen = metrics.find(({ key }) => key === headline)
  if (chosen === undefined || chosen === metrics[0]) return metrics
  return [chosen, ...metrics.filter(each => each !== chosen)]
}

/**
 * The definitions in use for a scale, its usual headline first. An NPS is defined on 0 to 10 only; a recommendation asked on
 * another scale has the metrics of any scale.
 */
export function metricKeys({ kind, min, max }: Scale): readonly MetricKey[] {
  return METRICS_OF_KIND[kind === 'nps' && (min !== 0 || max !== 10) ? 'custom' : kind]
}

/** What a definition counts: the scores of a band, all but those, one band less another, or the scores themselves. */
type MetricRule =
  | { readonly kind: 'share' | 'remainder'; readonly band: ScoreBand }
  | { readonly kind: 'net'; readonly up: ScoreBand; readonly down: ScoreBand }
  | { readonly kind: 'mean' }

function ruleOf(key: MetricKey, scale: Scale): MetricRule {
  const bands = scoreBands(scale)
  switch (key) {
    case 'ces-positive-share':
    case 'csat-zendesk':
    case 'high-share':
      return { kind: 'share', band: bands.high }
    case 'ces-top-two':
    case 'csat-top-two':
      return { kind: 'share', band: bands.topTwo }
    case 'csat-not-unhappy':
      return { kind: 'remainder', band: bands.low }
    case 'ces-net':
    case 'csat-net-happiness':
      return { kind: 'net', up: bands.high, down: bands.low }
    case 'nps':
      return { kind: 'net', up: bands.promoters, down: bands.detractors }
    case 'nps-promoters':
      return { kind: 'share', band: bands.promoters }
    case 'nps-passives':
      return { kind: 'share', band: bands.passives }
    case 'nps-detractors':
      return { kind: 'share', band: bands.detractors }
    case 'ces-mean':
    case 'csat-mean':
    case 'score-mean':
      return { kind: 'mean' }
  }
}

/** What a response with each score adds to a metric: 0 or 1, -1 to 1 for a net score, the score for a mean. */
export function metricValues(key: MetricKey, scale: Scale, scoreValues: Float64Array): Float64Array {
  const rule = ruleOf(key, scale)
  const inBand = (score: number, { from, to }: ScoreBand): number => (score >= from && score <= to ? 1 : 0)
  switch (rule.kind) {
    case 'share':
      return scoreValues.map(score => inBand(score, rule.band))
    case 'remainder':
      return scoreValues.map(score => 1 - inBand(score, rule.band))
    case 'net':
      return scoreValues.map(score => inBand(score, rule.up) - inBand(score, rule.down))
    case 'mean':
      return scoreValues
  }
}

function metric(key: MetricKey, input: MetricsInput): Metric {
  const rule = ruleOf(key, input.scale)
  const size = input.sizeOf?.(key) ?? effectiveSize(input.figures)
  switch (rule.kind) {
    case 'share':
    case 'remainder':
      return shareMetric(key, rule, input, size)
    case 'net':
      return netMetric(key, rule, input, size)
    case 'mean':
      return meanMetric(key, input)
  }
}

/** Of the remainder the definition names the band that is left out. */
function shareMetric(
  key: MetricKey,
  { kind, band }: Extract<MetricRule, { band: ScoreBand }>,
  input: MetricsInput,
  size: number,
): Metric {
  const all = sumOf(input.counts)
  const inside = countIn(band, input)
  const count = kind === 'share' ? inside : all - inside
  const share = all === 0 ? null : count / all
  return {
    key,
    value: all === 0 ? null : (100 * count) / all,
    interval: share === null ? null : inPercent(wilsonInterval(size === all ? count : share * size, size)),
    unit: 'percent',
    definitionValues: { from: band.from, to: band.to, count: band.to - band.from + 1 },
  }
}

function netMetric(
  key: MetricKey,
  { up, down }: Extract<MetricRule, { up: ScoreBand }>,
  input: MetricsInput,
  size: number,
): Metric {
  const all = sumOf(input.counts)
  const positive = countIn(up, input)
  const negative = countIn(down, input)
  const scaled = size === all || all === 0 ? 1 : size / all
  return {
    key,
    value: all === 0 ? null : (100 * (positive - negative)) / all,
    interval: all === 0 ? null : netScoreInterval(positive * scaled, negative * scaled, size),
    unit: 'points',
    definitionValues: {
      positiveFrom: up.from,
      positiveTo: up.to,
      negativeFrom: down.from,
      negativeTo: down.to,
      count: up.to - up.from + 1,
    },
  }
}

function meanMetric(key: MetricKey, { scale, figures }: MetricsInput): Metric {
  return {
    key,
    value: figures.mean,
    interval: figures.meanInterval,
    unit: 'score',
    definitionValues: { min: scale.min, max: scale.max, best: scale.lowIsGood ? scale.min : scale.max },
  }
}

function countIn({ from, to }: ScoreBand, { scoreValues, counts }: MetricsInput): number {
  let count = 0
  for (const [code, score] of scoreValues.entries()) {
    if (score >= from && score <= to) count += counts[code]!
  }
  return count
}

function sumOf(counts: MetricsInput['counts']): number {
  let sum = 0
  for (const count of counts) sum += count
  return sum
}

function inPercent(interval: Interval | null): Interval | null {
  return interval === null ? null : [interval[0] * 100, interval[1] * 100]
}
