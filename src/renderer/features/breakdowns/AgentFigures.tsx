import { useState } from 'react'
import type { Breakdown } from '#core/statistics/figures.ts'
import type { Findings } from '#core/statistics/findings/finding.ts'
import { useServices } from '../../app/app-services.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { BreakdownTable } from './BreakdownTable.tsx'
import { EqualWorkTable } from './EqualWorkTable.tsx'

type AgentTable = 'equal-work' | 'all'

interface AgentFiguresProps {
  readonly breakdown: Breakdown
  /** Null until they are made. */
  readonly findings: Findings | null
  /** The findings are of an earlier selection. */
  readonly isStale: boolean
}

/** Agents beside colleagues at the same work first; their raw figures one press away. */
export function AgentFigures({ breakdown, findings, isStale }: AgentFiguresProps) {
  const { words } = useServices()
  const [table, setTable] = useState<AgentTable>('equal-work')
  const say = 'screens:analysis.breakdowns.agents'
  return (
    <div className="agent-figures">
      <SegmentedControl
        label={words.t(`${say}.tables`)}
        value={table}
        segments={[
          { value: 'equal-work', label: words.t(`${say}.equalWork`) },
          { value: 'all', label: words.t(`${say}.all`) },
        ]}
        onChange={setTable}
      />
      {table === 'all' ? (
        <BreakdownTable breakdown={breakdown} />
      ) : (
        <EqualWorkTable breakdown={breakdown} findings={findings} isStale={isStale} />
      )}
    </div>
  )
}
