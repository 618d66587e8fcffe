import { formatMetric, formatMetricRange, formatPercent, formatPercentRange } from '#words/format.ts'
import type { Words } from '#words/create-words.ts'
import { metricDefinition, metricTool } from '#words/metric-sentences.ts'
import type { SectionProps } from './section-props.ts'

interface FigureRow {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly interval: string
  readonly definition: string
  /** Whose dashboard shows the same figure; '' where that is no question. */
  readonly tool: string
}

/** The figures of the overview, each with interval and definition; the project's headline first. */
export function FiguresList({ report, words }: SectionProps) {
  return (
    <table className="report-table">
      <caption>{words.t('report:overview.figures')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t('report:overview.figure')}</th>
          <th scope="col" className="number">
            {words.t('report:overview.value')}
          </th>
          <th scope="col" className="number">
            {words.t('report:overview.interval')}
          </th>
          <th scope="col">{words.t('report:overview.definition')}</th>
        </tr>
      </thead>
      <tbody>
        {figureRows({ report, words }).map(row => (
          <tr key={row.key}>
            <th scope="row">{row.name}</th>
            <td className="number">{row.value}</td>
            <td className="number range">{row.interval}</td>
            <td>
              {row.definition}
              {row.tool === '' ? null : <span className="report-tool">{row.tool}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function figureRows({ report, words }: SectionProps): FigureRow[] {
  const { n, low, metrics } = report.summary.overall
  const lowRow: FigureRow = {
    key: 'low',
    name: words.t('report:overview.lowShare'),
    value: formatPercent(low.share, n),
    interval: formatPercentRange(low.interval, n),
    definition: words.t('report:overview.lowShareDefinition'),
    tool: '',
  }
  const metricRows = metrics.map(metric => ({
    key: metric.key,
    name: words.t(`metrics:${metric.key}.name`, metric.definitionValues),
    value: formatMetric(metric.value, metric.unit, n),
    interval: formatMetricRange(metric.interval, metric.unit, n),
    definition: metricDefinition(words, metric),
    tool: toolOnPaper(words, metricTool(words, metric.key, report.scale.kind)),
  }))
  return [...metricRows.slice(0, 1), lowRow, ...metricRows.slice(1)]
}

/** That no tool is known helps nobody who reads a report. */
function toolOnPaper(words: Words, tool: string): string {
  return tool === words.t('metrics:noTool') ? '' : tool
}
