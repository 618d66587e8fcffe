import { useState } from 'react'
import type { Breakdown, Overall } from '#core/statistics/figures.ts'
import type { Findings } from '#core/statistics/findings/finding.ts'
import { useServices } from '../../app/app-services.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { BreakdownChart } from './BreakdownChart.tsx'
import { FunnelCard } from './FunnelCard.tsx'

type AgentPicture = 'funnel' | 'bars'

interface AgentChartProps {
  readonly breakdown: Breakdown
  readonly overall: Overall
  /** Names that the signal colour marks. */
  readonly apart: readonly string[]
  /** Null while they are being made. */
  readonly findings: Findings | null
  readonly isStale: boolean
}

/** Agents as a funnel of adjusted shares first; the bars of their raw shares one press away. */
export function AgentChart({ breakdown, overall, apart, findings, isStale }: AgentChartProps) {
  const { words } = useServices()
  const [picture, setPicture] = useState<AgentPicture>('funnel')
  const say = 'screens:analysis.breakdowns.agents'
  return (
    <div className="agent-figures">
      <SegmentedControl
        label={words.t(`${say}.pictures`)}
        value={picture}
        segments={[
          { value: 'funnel', label: words.t(`${say}.funnel`) },
          { value: 'bars', label: words.t(`${say}.bars`) },
        ]}
        onChange={setPicture}
      />
      {picture === 'funnel' ? (
        <FunnelCard findings={findings} isStale={isStale} />
      ) : (
        <BreakdownChart breakdown={breakdown} overall={overall} apart={apart} />
      )}
    </div>
  )
}
