import type { Scale, ScaleKind } from '../survey/scale.ts'
import type { Interval, Metric, MetricKey, Overall, ScoreFigures, Summary } from './figures.ts'
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
  /** Ascending, with the responses of each. */
  readonly scoreValues: Float64Array
  readonly counts: Uint32Array
  readonly figures: ScoreFigures
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

function metric(key: MetricKey, input: MetricsInput): Metric {
  const bands = scoreBands(input.scale)
  switch (key) {
    case 'ces-positive-share':
    case 'csat-zendesk':
    case 'high-share':
      return shareMetric(key, bands.high, input)
    case 'ces-top-two':
    case 'csat-top-two':
      return shareMetric(key, bands.topTwo, input)
    case 'csat-not-unhappy':
      return remainderMetric(key, bands.low, input)
    case 'ces-net':
    case 'csat-net-happiness':
      return netMetric(key, bands.high, bands.low, input)
    case 'nps':
      return netMetric(key, bands.promoters, bands.detractors, input)
    case 'nps-promoters':
      return shareMetric(key, bands.promoters, input)
    case 'nps-passives':
      return shareMetric(key, bands.passives, input)
    case 'nps-detractors':
      return shareMetric(key, bands.detractors, input)
    case 'ces-mean':
    case 'csat-mean':
    case 'score-mean':
      return meanMetric(key, input)
  }
}

function shareMetric(key: MetricKey, band: ScoreBand, input: MetricsInput): Metric {
  return percentMetric(key, countIn(band, input), band, input.figures.n)
}

/** The share outside of a band; the definition names the band that is left out. */
function remainderMetric(key: MetricKey, band: ScoreBand, input: MetricsInput): Metric {
  const { n } = input.figures
  return percentMetric(key, n - countIn(band, input), band, n)
}

function percentMetric(key: MetricKey, count: number, band: ScoreBand, n: number): Metric {
  return {
    key,
    value: n === 0 ? null : (100 * count) / n,
    interval: inPercent(wilsonInterval(count, n)),
    unit: 'percent',
    definitionValues: { from: band.from, to: band.to, count: band.to - band.from + 1 },
  }
}

function netMetric(key: MetricKey, up: ScoreBand, down: ScoreBand, input: MetricsInput): Metric {
  const { n } = input.figures
  const positive = countIn(up, input)
  const negative = countIn(down, input)
  return {
    key,
    value: n === 0 ? null : (100 * (positive - negative)) / n,
    interval: netScoreInterval(positive, negative, n),
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

function inPercent(interval: Interval | null): Interval | null {
  return interval === null ? null : [interval[0] * 100, interval[1] * 100]
}
