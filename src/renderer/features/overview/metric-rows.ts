import type { MetricKey, Overall } from '#core/statistics/figures.ts'
import { metricKeys } from '#core/statistics/metrics.ts'
import type { Scale } from '#core/survey/scale.ts'
import type { Words } from '#words/create-words.ts'
import { formatMetric, formatMetricRange } from '#words/format.ts'
import { metricDefinition, metricTool } from '#words/metric-sentences.ts'

export interface MetricRow {
  readonly key: MetricKey
  readonly name: string
  readonly value: string
  readonly interval: string
  readonly definition: string
  /** Whose dashboard shows the same figure. */
  readonly tool: string
  readonly isHeadline: boolean
}

/**
 * Every definition that is in use for a scale, as the table of definitions shows it: always in the same order, so that no row
 * moves away under the pointer that chooses it as the headline.
 */
export function metricRows(overall: Overall, scale: Scale, words: Words): readonly MetricRow[] {
  const [headline] = overall.metrics
  const places = metricKeys(scale)
  const ordered = overall.metrics.toSorted((a, b) => places.indexOf(a.key) - places.indexOf(b.key))
  return ordered.map(metric => ({
    key: metric.key,
    name: words.t(`metrics:${metric.key}.name`),
    value: formatMetric(metric.value, metric.unit, overall.n),
    interval: formatMetricRange(metric.interval, metric.unit, overall.n),
    definition: metricDefinition(words, metric),
    tool: metricTool(words, metric.key, scale.kind),
    isHeadline: metric === headline,
  }))
}
