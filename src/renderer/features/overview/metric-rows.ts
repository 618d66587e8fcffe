import type { Overall } from '#core/statistics/figures.ts'
import type { Words } from '#words/create-words.ts'
import { formatMetric, formatMetricRange } from '#words/format.ts'
import { metricDefinition } from '#words/metric-sentences.ts'

export interface MetricRow {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly interval: string
  readonly definition: string
  /** Whose dashboard shows the same figure. */
  readonly tool: string
  readonly isHeadline: boolean
}

/** Every definition that is in use for a scale, the headline first, as the table of definitions shows it. */
export function metricRows(overall: Overall, words: Words): readonly MetricRow[] {
  return overall.metrics.map((metric, index) => ({
    key: metric.key,
    name: words.t(`metrics:${metric.key}.name`),
    value: formatMetric(metric.value, metric.unit, overall.n),
    interval: formatMetricRange(metric.interval, metric.unit, overall.n),
    definition: metricDefinition(words, metric),
    tool: words.t(`metrics:${metric.key}.tool`),
    isHeadline: index === 0,
  }))
}
