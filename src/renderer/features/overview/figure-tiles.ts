import type { Summary } from '#core/statistics/figures.ts'
import type { Scale } from '#core/survey/scale.ts'
import type { ThemesOverview } from '#core/themes/theme.ts'
import type { Words } from '#words/create-words.ts'
import {
  formatCount,
  formatMean,
  formatMeanRange,
  formatMetric,
  formatMetricRange,
  formatPercent,
  formatPercentRange,
} from '#words/format.ts'
import { metricDefinition } from '#words/metric-sentences.ts'
import { describeLowScores } from '../../app/filter-words.ts'
import { type MethodAnchor, methodOfMetric } from '../methods/index.ts'

/** One figure with its base beside it and its definition at hand. */
export interface FigureTile {
  readonly key: string
  readonly label: string
  readonly value: string
  /** Base or interval. */
  readonly note: string
  readonly definition: string
  /** Where its formula stands. */
  readonly method: MethodAnchor
  /** The project's headline: the big figure. */
  readonly isHeadline?: boolean
}

/** What is known of the themes: they take longer than the other figures. */
export type ThemesState = ThemesOverview | 'finding' | 'failed'

const say = 'screens:analysis.overview.tile'

/**
 * The row of figures on top of the overview: headline metric, responses, mean (where there are scores, and unless it is the
 * headline), low share, share in a theme.
 */
export function figureTiles(
  summary: Summary,
  themes: ThemesState,
  scale: Scale,
  words: Words,
): readonly FigureTile[] {
  const hasMean = scale.kind !== 'none' && summary.overall.metrics[0]?.unit !== 'score'
  return [
    ...headlineTile(summary, words),
    responsesTile(summary, words),
    ...(hasMean ? [meanTile(summary, scale, words)] : []),
    lowTile(summary, scale, words),
    themeTile(themes, words),
  ]
}

function responsesTile(summary: Summary, words: Words): FigureTile {
  const narrowed = summary.selected < summary.total
  return {
    key: 'responses',
    label: words.t(`${say}.responses`),
    value: formatCount(summary.selected),
    note: narrowed
      ? words.t(`${say}.ofTotal`, { total: formatCount(summary.total) })
      : words.t(`${say}.allOfProject`),
    definition: words.t(`${say}.responsesDefinition`),
    method: 'responses',
  }
}

/** None where there are no scores. */
function headlineTile(summary: Summary, words: Words): FigureTile[] {
  const metric = summary.overall.metrics[0]
  if (metric === undefined) return []
  const base = summary.overall.n
  return [
    {
      key: metric.key,
      label: words.t(`metrics:${metric.key}.name`),
      value: formatMetric(metric.value, metric.unit, base),
      note: formatMetricRange(metric.interval, metric.unit, base),
      definition: metricDefinition(words, metric),
      method: methodOfMetric(metric.key),
      isHeadline: true,
    },
  ]
}

function meanTile(summary: Summary, scale: Scale, words: Words): FigureTile {
  return {
    key: 'mean',
    label: words.t(`${say}.mean`, { min: scale.min, max: scale.max }),
    value: formatMean(summary.overall.mean),
    note: formatMeanRange(summary.overall.meanInterval),
    definition: words.t(`${say}.meanDefinition`),
    method: 'mean',
  }
}

function lowTile(summary: Summary, scale: Scale, words: Words): FigureTile {
  const { n, low } = summary.overall
  return {
    key: 'low',
    label: words.t(`${say}.low`),
    value: formatPercent(low.share, n),
    note: words.t(`${say}.lowNote`, {
      n: formatCount(low.n),
      interval: formatPercentRange(low.interval, n),
    }),
    definition: words.t(`${say}.lowDefinition`, { scores: describeLowScores(words, scale, scale.low) }),
    method: 'low-share',
  }
}

function themeTile(themes: ThemesState, words: Words): FigureTile {
  const tile = {
    key: 'theme',
    label: words.t(`${say}.theme`),
    definition: words.t(`${say}.themeDefinition`),
    method: 'themes' as const,
  }
  if (themes === 'finding') return { ...tile, value: '…', note: words.t(`${say}.themeFinding`) }
  if (themes === 'failed') return { ...tile, value: '–', note: words.t(`${say}.themeFailed`) }
  if (themes.withWords === 0) return { ...tile, value: '–', note: words.t(`${say}.themeNone`) }
  const assigned = themes.withWords - themes.unassigned.n
  return {
    ...tile,
    value: formatPercent(assigned / themes.withWords, themes.withWords),
    note: words.t(`${say}.themeNote`, {
      count: themes.withWords,
      assigned: formatCount(assigned),
      withWords: formatCount(themes.withWords),
    }),
  }
}
