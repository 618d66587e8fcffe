import { agentsInOrder, firstAndNamed } from '#core/statistics/agents/agents-in-order.ts'
import { readThresholds } from '#core/statistics/base-size.ts'
import type { AgentFairness } from '#core/statistics/findings/finding.ts'
import { FunnelChart } from '#drawing/FunnelChart.tsx'
import { countOutside, funnelDots } from '#drawing/funnel-marks.ts'
import {
  agentDifference,
  estimateNote,
  funnelLegend,
  funnelTexts,
  spokenFunnel,
} from '#words/agent-sentences.ts'
import type { Words } from '#words/create-words.ts'
import { formatCount, formatPercent } from '#words/format.ts'
import { thresholdValues } from '#words/threshold-sentences.ts'
import { fullWidth } from '../print-sizes.ts'
import { LONGEST_NAME, shorten } from '../shorten.ts'
import { ChartFigure } from './ChartFigure.tsx'
import type { SectionProps } from './section-props.ts'

const FUNNEL_HEIGHT_PX = 300
/** Rows on a page or so; whoever is named is among them. */
const ROWS_SHOWN = 40
const COLUMNS = ['n', 'share', 'expected', 'difference', 'estimate'] as const

/** Agents beside colleagues at the same work: the funnel of adjusted shares, and what can be said of each. */
export function AgentsAtEqualWork({ report, words }: SectionProps) {
  const { agents } = report.findings
  if (agents.length === 0) return null
  const rows = firstAndNamed(agentsInOrder(agents), ROWS_SHOWN)
  const hidden = agents.length - rows.length
  return (
    <>
      <h3>{words.t('agents:title')}</h3>
      <Funnel report={report} words={words} />
      <table className="report-table">
        <caption>{words.t('agents:title')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('agents:column.agent')}</th>
            {COLUMNS.map(column => (
              <th key={column} scope="col" className="number">
                {words.t(`agents:column.${column}`)}
              </th>
            ))}
            <th scope="col">{words.t('agents:column.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <AgentRow key={row.key} row={row} words={words} />
          ))}
        </tbody>
      </table>
      {hidden > 0 ? (
        <p className="report-note">{words.t('agents:cut', { count: hidden, n: formatCount(hidden) })}</p>
      ) : null}
      <p className="report-note">
        {words.t('agents:sameWork', thresholdValues(readThresholds(report.thresholds)))}{' '}
        {estimateNote(words, agents)}
      </p>
    </>
  )
}

function Funnel({ report, words }: SectionProps) {
  const { findings } = report
  const { funnel, agents } = findings
  if (funnel === undefined) return <p>{words.t('agents:funnel.none')}</p>
  // On paper there is no pointer to show a tooltip to.
  const thresholds = readThresholds(report.thresholds)
  const dots = funnelDots(agents, thresholds, () => [])
  const legend = funnelLegend(words, findings, thresholds, countOutside(agents, thresholds))
  return (
    <ChartFigure caption={legend.join(' ')}>
      <FunnelChart
        ariaLabel={spokenFunnel(words, findings)}
        funnel={funnel}
        dots={dots}
        texts={funnelTexts(words)}
        print={fullWidth(FUNNEL_HEIGHT_PX)}
      />
    </ChartFigure>
  )
}

function AgentRow({ row, words }: { readonly row: AgentFairness; readonly words: Words }) {
  const { key, comparable, colleagues, adjusted, verdict } = row
  const isSmall = verdict === 'too-few' || verdict === 'not-comparable'
  return (
    <tr className={isSmall ? 'small' : undefined}>
      <th scope="row" dir="auto">
        {shorten(key, LONGEST_NAME)}
      </th>
      <td className="number">{formatCount(comparable)}</td>
      <td className="number">{formatPercent(colleagues?.share ?? null, comparable)}</td>
      <td className="number">{formatPercent(colleagues?.expectedShare ?? null, comparable)}</td>
      <td className="number range">{agentDifference(row)}</td>
      <td className="number">{formatPercent(adjusted?.shrunken ?? null, adjusted?.n ?? 0)}</td>
      <td>{words.t(`agents:verdict.${verdict}`)}</td>
    </tr>
  )
}
