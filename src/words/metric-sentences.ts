import type { Metric, MetricKey } from '#core/statistics/figures.ts'
import type { Headline } from '#core/statistics/headline.ts'
import type { ScaleKind } from '#core/survey/scale.ts'
import type { Words } from './create-words.ts'
import { findingSentence } from './finding-sentences.ts'
import { formatCount, formatPercent, formatPercentRange } from './format.ts'

/** The metric in one sentence: which scores count and how, with the numbers of its scale. */
export function metricDefinition(words: Words, metric: Metric): string {
  return words.t(`metrics:${metric.key}.definition`, metric.definitionValues)
}

/** Whose dashboard shows the same figure on a kind of scale, without a full stop; where no source names one, that. */
export function metricTool(words: Words, key: MetricKey, kind: ScaleKind): string {
  return words.t([`metrics:${key}.tool.${kind}`, `metrics:${key}.tool.any`, 'metrics:noTool'])
}

/** The one sentence of an overview, a theme list or a breakdown. */
export function headlineSentence(words: Words, headline: Headline): string {
  const { code, values, finding } = headline
  if (finding !== undefined) {
    const { finding: _, ...rest } = headline
    const others = values['others'] === 0 ? [] : [headlineSentence(words, rest)]
    return [findingSentence(words, finding), ...others].join(' ')
  }
  const field = values['field']
  const form = code === 'agents-named' ? String(values['direction']) : 'all'
  const key =
    field === undefined ? `metrics:sentence.${code}.${form}` : `metrics:sentence.${code}.${field}.all`
  return words.t(key, { ...values, ...written(words, values), count: deciding(values) })
}

/** The number that decides between singular and plural. */
function deciding(values: Headline['values']): number {
  const names = ['others', 'compared', 'themes', 'withWords', 'low', 'n']
  const name = names.find(each => each in values)
  return name === undefined ? 0 : Number(values[name])
}

/** The values as they are written: counts with thin groups, shares as percent with the digits that their base allows. */
function written(words: Words, values: Headline['values']): Record<string, string> {
  const number = (name: string): number => Number(values[name])
  const texts: Record<string, string> = {}
  for (const name of ['low', 'withWords', 'assigned', 'themes', 'compared', 'others']) {
    if (name in values) texts[name] = formatCount(number(name))
  }
  const base = 'withWords' in values ? number('withWords') : number('n')
  if ('n' in values) {
    texts['n'] =
      'withWords' in values
        ? formatCount(number('n'))
        : words.t('metrics:responses', { count: number('n'), formatted: formatCount(number('n')) })
  }
  if ('share' in values) texts['share'] = formatPercent(number('share'), base)
  if ('lower' in values) texts['range'] = formatPercentRange([number('lower'), number('upper')], base)
  if ('overall' in values) texts['overall'] = formatPercent(number('overall'), number('overallN'))
  if ('op' in values) texts['rule'] = words.t(`metrics:lowRule.${lowRuleOf(values) ?? ''}`, values)
  if (values['field'] === 'weekday' && 'key' in values) {
    texts['key'] = words.t(`common:weekday.${values['key']}`)
  }
  return texts
}

/** A scale of one point is that of a file without scores. */
function lowRuleOf({ op, min, max }: Headline['values']): string | number | undefined {
  return min !== undefined && min === max ? 'all' : op
}
