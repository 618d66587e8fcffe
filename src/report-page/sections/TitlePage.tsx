import type { Metric } from '#core/statistics/figures.ts'
import { formatDay } from '#words/format-date.ts'
import {
  formatCount,
  formatMetric,
  formatMetricRange,
  formatPercent,
  formatPercentRange,
} from '#words/format.ts'
import { metricDefinition } from '#words/metric-sentences.ts'
import { filterText, lowRuleText, periodText, responsesText } from '../report-texts.ts'
import { LONGEST_NAME, shorten } from '../shorten.ts'
import type { SectionProps } from './section-props.ts'

/** Longer titles are set smaller, so that the figure stays on the first page. */
const LONG_TITLE = 80

/** The first page: what this is, the one figure, and what it stands on. */
export function TitlePage({ report, words }: SectionProps) {
  const [headline] = report.summary.overall.metrics
  return (
    <header className="report-title-page">
      {report.isSample ? <p className="report-sample">{words.t('report:sample')}</p> : null}
      <h1 dir="auto" className={report.title.length > LONG_TITLE ? 'is-long' : undefined}>
        {shorten(report.title, LONGEST_NAME)}
      </h1>
      <p className="report-subtitle">{subtitle({ report, words })}</p>
      {headline === undefined ? null : <HeadlineMetric metric={headline} report={report} words={words} />}
      <Basis report={report} words={words} />
      <p className="report-made">{madeText({ report, words })}</p>
    </header>
  )
}

function HeadlineMetric({ metric, report, words }: SectionProps & { readonly metric: Metric }) {
  const { n } = report.summary.overall
  return (
    <div className="report-metric">
      <p className="report-metric-name">{words.t(`metrics:${metric.key}.name`, metric.definitionValues)}</p>
      <p className="report-metric-value">{formatMetric(metric.value, metric.unit, n)}</p>
      <p className="report-metric-definition">
        {words.t('report:title.interval', { range: formatMetricRange(metric.interval, metric.unit, n) })}
        <br />
        {metricDefinition(words, metric)}
      </p>
    </div>
  )
}

/** The low rule, the selection and the files. */
function Basis({ report, words }: SectionProps) {
  const { n, low } = report.summary.overall
  const share = formatPercent(low.share, n)
  const range = formatPercentRange(low.interval, n)
  return (
    <dl className="report-basis">
      <dt>{words.t('report:title.low')}</dt>
      <dd>
        {lowRuleText(report, words)}: {formatCount(low.n)} · {share} ({range})
      </dd>
      <dt>{words.t('report:title.selection')}</dt>
      <dd dir="auto">{filterText(report, words)}</dd>
      <dt>{words.t('report:title.source', { count: report.sources.length })}</dt>
      {report.sources.map(source => (
        <dd key={source.sha256} dir="auto">
          {shorten(source.file, LONGEST_NAME)}
        </dd>
      ))}
    </dl>
  )
}

function subtitle({ report, words }: SectionProps): string {
  const responses = responsesText(report, words)
  return report.summary.selected === 0 ? responses : `${periodText(report, words)} · ${responses}`
}

function madeText({ report, words }: SectionProps): string {
  const { version } = report.generator
  if (report.madeOn === null) return words.t('report:title.madeWithout', { version })
  return words.t('report:title.made', { version, day: formatDay(report.madeOn, words) })
}
