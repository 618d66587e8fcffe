import { useState } from 'react'
import type { Summary } from '#core/statistics/figures.ts'
import type { Scale } from '#core/survey/scale.ts'
import { DistributionChart } from '#drawing/DistributionChart.tsx'
import type { DistributionBar } from '#drawing/distribution-bars.ts'
import { formatCount } from '#words/format.ts'
import { sharesOfScores } from '#words/sample-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { Card } from '../../ui/Card.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { MethodLink } from '../methods/index.ts'
import { scoreBars } from './score-bars.ts'
import { ViewChoice, type ChartOrTable } from './ViewChoice.tsx'

const SAY = 'screens:analysis.overview.distribution'
/** Scores that are drawn as rows; more would make the page wait. */
const ROWS_SHOWN = 300

interface DistributionCardProps {
  readonly summary: Summary
  readonly scale: Scale
}

/** How many responses gave each score, as a chart or a table; clicking one narrows to it. */
export function DistributionCard({ summary, scale }: DistributionCardProps) {
  const { words } = useServices()
  const [view, setView] = useState<ChartOrTable>('chart')
  const bars = scoreBars(summary.overall, scale, words)
  return (
    <Card
      title={words.t(`${SAY}.title`)}
      hint={<MethodLink anchor="distribution" about={words.t(`${SAY}.title`)} />}
      actions={<ViewChoice of="scores" value={view} onChange={setView} />}
    >
      {view === 'chart' ? (
        <ScoresChart bars={bars} />
      ) : (
        <ScoresTable bars={bars} shares={sharesOfScores(summary.overall)} />
      )}
      {view === 'chart' && (
        <p className="overview-advice">
          {words.t(`${SAY}.${summary.overall.isWeighted === true ? 'weightedNote' : 'note'}`)}
        </p>
      )}
    </Card>
  )
}

interface ScoresProps {
  readonly bars: readonly DistributionBar[]
}

function ScoresChart({ bars }: ScoresProps) {
  const { words } = useServices()
  const { chosen, narrowTo } = useChosenScores()
  return (
    <DistributionChart
      ariaLabel={words.t(`${SAY}.spoken`, {
        bars: bars.map(bar => `${bar.label}: ${bar.valueText}`).join(', '),
      })}
      bars={bars}
      formatCount={formatCount}
      joinedText={words.t(`${SAY}.joined`)}
      selectedKeys={chosen}
      onPick={narrowTo}
    />
  )
}

/** @param shares - Of the scores, in their order. */
function ScoresTable({ bars, shares }: ScoresProps & { readonly shares: readonly string[] }) {
  const { words } = useServices()
  const { chosen, narrowTo } = useChosenScores()
  const head = (key: string): string => words.t(`${SAY}.column.${key}`)
  const rows = bars.slice(0, ROWS_SHOWN).map((bar, index) => ({ ...bar, share: shares[index]! }))
  return (
    <div className="scores-table">
      <DataTable
        caption={words.t(`${SAY}.caption`)}
        columns={[
          { key: 'score', header: head('score'), render: row => row.label },
          { key: 'low', header: head('low'), render: row => (row.isLow ? words.t(`${SAY}.isLow`) : '') },
          { key: 'n', header: head('n'), align: 'right', render: row => formatCount(row.n) },
          { key: 'share', header: head('share'), align: 'right', render: row => row.share },
        ]}
        rows={rows}
        rowKey={row => row.key}
        isSelected={row => chosen.includes(row.key)}
        onRow={row => narrowTo(row.key)}
      />
      {bars.length > ROWS_SHOWN && (
        <p className="overview-advice">
          {words.t(`${SAY}.tableCut`, { shown: formatCount(ROWS_SHOWN), total: formatCount(bars.length) })}
        </p>
      )}
    </div>
  )
}

function useChosenScores() {
  const { selection, toggleFilter } = useProject()
  const chosen = selection.filters.find(filter => filter.field === 'score')?.values ?? []
  return {
    chosen: chosen.filter(value => value !== null),
    narrowTo: (score: string) => toggleFilter('score', score),
  }
}
