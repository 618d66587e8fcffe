import { agentsInOrder, firstAndNamed } from '#core/statistics/agents/agents-in-order.ts'
import type { GroupRate } from '#core/importing/offered/group-rates.ts'
import type { Breakdown } from '#core/statistics/figures.ts'
import type { AgentFairness, Findings } from '#core/statistics/findings/finding.ts'
import { agentDifference, estimateNote } from '#words/agent-sentences.ts'
import { formatCount, formatPercent } from '#words/format.ts'
import { groupRateText } from '#words/response-rate.ts'
import { thresholdValues } from '#words/threshold-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject, useThresholds } from '../../app/project-context.ts'
import { Card } from '../../ui/Card.tsx'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { MethodLink } from '../methods/index.ts'
import { HiddenGroups } from './HiddenGroups.tsx'
import { RateNote } from './RateNote.tsx'
import { useGroupRates } from './use-group-rates.ts'

/** Rows drawn: whoever is named is among them. */
const ROWS_SHOWN = 200
const SAY = 'screens:analysis.breakdowns.agents'

interface EqualWorkTableProps {
  readonly breakdown: Breakdown
  readonly findings: Findings | null
  readonly isStale: boolean
}

/** Each agent's low share beside the one that colleagues had at the same work, with what can be said of it. */
export function EqualWorkTable({ breakdown, findings, isStale }: EqualWorkTableProps) {
  const { words } = useServices()
  const { toggleFilter } = useProject()
  const thresholds = useThresholds()
  const rates = useGroupRates(breakdown)
  const columns = useColumns(rates)
  const rows = agentsInOrder(findings?.agents ?? [])
  return (
    <div className="breakdown-table" data-stale={isStale} aria-busy={isStale || findings === null}>
      <Card
        title={words.t('agents:title')}
        hint={<MethodLink anchor="is-an-agent-different-at-the-same-work" about={words.t('agents:title')} />}
      >
        {findings === null ? (
          <p className="breakdown-nothing">{words.t(`${SAY}.pending`)}</p>
        ) : rows.length === 0 ? (
          <p className="breakdown-nothing">
            {findings.unseen.map(part => words.t(`findings:unseen.${part}`)).join(' ')}
          </p>
        ) : (
          <>
            <DataTable
              caption={words.t('screens:analysis.breakdowns.rows.agent')}
              columns={columns}
              rows={firstAndNamed(rows, ROWS_SHOWN)}
              rowKey={row => row.key}
              onRow={row => toggleFilter('agent', row.key)}
              isPale={row => row.verdict === 'too-few' || row.verdict === 'not-comparable'}
            />
            {rows.length > ROWS_SHOWN && (
              <p className="breakdown-base-note">
                {words.t(`${SAY}.firstOf`, {
                  shown: formatCount(ROWS_SHOWN),
                  total: formatCount(rows.length),
                })}
              </p>
            )}
            <p className="breakdown-base-note">
              {words.t('agents:sameWork', thresholdValues(thresholds))} {estimateNote(words, rows)}
            </p>
            <HiddenGroups breakdown={breakdown} />
            <RateNote breakdown={breakdown} rates={rates} />
          </>
        )}
      </Card>
    </div>
  )
}

function useColumns(rates: readonly GroupRate[]): readonly Column<AgentFairness>[] {
  const { words } = useServices()
  const byKey = new Map(rates.map(rate => [rate.key, rate]))
  const answered: Column<AgentFairness> = {
    key: 'answered',
    header: words.t('common:responseRate.column'),
    align: 'right',
    // The table is wide; how many surveys went out stands in that of all figures, and here under the pointer.
    render: row => (
      <span title={groupRateText(words, byKey.get(row.key))}>
        {formatPercent(byKey.get(row.key)?.rate ?? null, byKey.get(row.key)?.rows ?? 0)}
      </span>
    ),
    sortValue: row => byKey.get(row.key)?.rate ?? -1,
  }
  const head = (key: string): string => words.t(`agents:column.${key}`)
  return [
    { key: 'agent', header: head('agent'), render: row => row.key, sortValue: row => row.key },
    {
      key: 'n',
      header: head('n'),
      align: 'right',
      render: row => formatCount(row.comparable),
      sortValue: row => row.comparable,
    },
    {
      key: 'share',
      header: head('share'),
      align: 'right',
      render: row => formatPercent(row.colleagues?.share ?? null, row.comparable),
    },
    {
      key: 'expected',
      header: head('expected'),
      align: 'right',
      render: row => formatPercent(row.colleagues?.expectedShare ?? null, row.comparable),
    },
    { key: 'difference', header: head('difference'), align: 'right', render: agentDifference },
    {
      key: 'estimate',
      header: head('estimate'),
      align: 'right',
      render: row => formatPercent(row.adjusted?.shrunken ?? null, row.adjusted?.n ?? 0),
    },
    ...(rates.length > 0 ? [answered] : []),
    {
      key: 'verdict',
      header: head('verdict'),
      render: row => (
        <span className="agent-verdict" data-verdict={row.verdict}>
          {words.t(`agents:verdict.${row.verdict}`)}
          {row.comparable > 0 && row.comparable < row.n && (
            <span className="agent-compared">
              {words.t('agents:compared', { share: formatPercent(row.comparable / row.n, row.n) })}
            </span>
          )}
        </span>
      ),
    },
  ]
}
