import type { Breakdown, BreakdownField, Summary } from '#core/statistics/figures.ts'
import { breakdownHeadline } from '#core/statistics/headline.ts'
import { formatCount } from '#words/format.ts'
import { headlineSentence } from '#words/metric-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ScreenHead } from '../analysis/index.ts'
import { AlikeNames } from './AlikeNames.tsx'
import { BreakdownChart } from './BreakdownChart.tsx'
import { BreakdownTable } from './BreakdownTable.tsx'

interface BreakdownViewProps {
  readonly field: BreakdownField
  readonly summary: Summary
}

/** One breakdown: its sentence, its bars, and the same figures as a table. */
export function BreakdownView({ field, summary }: BreakdownViewProps) {
  const { words } = useServices()
  const { project } = useProject()
  const say = 'screens:analysis.breakdowns'
  const breakdown = summary.breakdowns[field]
  if (breakdown.rows.every(row => row.n === 0)) {
    return (
      <>
        <h1 className="visually-hidden">{words.t(`${say}.table.${field}`)}</h1>
        <EmptyState title={words.t(`${say}.none.${field}`)}>
          {words.t(`${say}.noneAdvice.${field}`)}
        </EmptyState>
      </>
    )
  }
  return (
    <div className="breakdown">
      <ScreenHead
        title={words.t(`${say}.table.${field}`)}
        sentence={headlineSentence(words, breakdownHeadline(breakdown, summary.overall))}
      >
        {words.t(`${say}.note.${field}`, { timezone: project.timezone })} <Missing breakdown={breakdown} />{' '}
        <Shared breakdown={breakdown} /> {field !== 'weekday' && <AlikeNames field={field} />}
      </ScreenHead>
      <div className="breakdown-columns">
        <BreakdownChart breakdown={breakdown} overall={summary.overall} />
        <BreakdownTable breakdown={breakdown} />
      </div>
    </div>
  )
}

function Missing({ breakdown }: { readonly breakdown: Breakdown }) {
  const { words } = useServices()
  const { field, withoutValue } = breakdown
  if (withoutValue === 0) return null
  return words.t(`screens:analysis.breakdowns.withoutValue.${field}`, { n: formatCount(withoutValue) })
}

/** Says why counts by name need not be whole. */
function Shared({ breakdown }: { readonly breakdown: Breakdown }) {
  const { words } = useServices()
  const isShared = breakdown.rows.some(row => row.nEffective !== undefined)
  return isShared ? words.t('screens:analysis.breakdowns.shared') : null
}
