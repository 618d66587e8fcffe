import type { Summary } from '#core/statistics/figures.ts'
import type { Scale } from '#core/survey/scale.ts'
import { DistributionChart } from '#drawing/DistributionChart.tsx'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { Card } from '../../ui/Card.tsx'
import { MethodLink } from '../methods/index.ts'
import { scoreBars } from './score-bars.ts'

interface DistributionCardProps {
  readonly summary: Summary
  readonly scale: Scale
}

/** How many responses gave each score; clicking one narrows to it. */
export function DistributionCard({ summary, scale }: DistributionCardProps) {
  const { words } = useServices()
  const { selection, toggleFilter } = useProject()
  const say = 'screens:analysis.overview.distribution'
  const bars = scoreBars(summary.overall, scale, words)
  const chosen = selection.filters.find(filter => filter.field === 'score')?.values ?? []
  return (
    <Card
      title={words.t(`${say}.title`)}
      note={words.t(`${say}.${summary.overall.isWeighted === true ? 'weightedNote' : 'note'}`)}
      hint={<MethodLink anchor="distribution" about={words.t(`${say}.title`)} />}
    >
      <DistributionChart
        ariaLabel={words.t(`${say}.spoken`, {
          bars: bars.map(bar => `${bar.label}: ${bar.valueText}`).join(', '),
        })}
        bars={bars}
        formatCount={formatCount}
        joinedText={words.t(`${say}.joined`)}
        selectedKeys={chosen.filter(value => value !== null)}
        onPick={score => toggleFilter('score', score)}
      />
    </Card>
  )
}
