import type { Breakdown, BreakdownField, Summary } from '#core/statistics/figures.ts'
import { agentsApart, agentsHeadline } from '#core/statistics/findings/agents-headline.ts'
import { fieldApart, fieldHeadline } from '#core/statistics/findings/field-headline.ts'
import type { Headline } from '#core/statistics/headline.ts'
import { formatCount } from '#words/format.ts'
import { headlineSentence } from '#words/metric-sentences.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject, useThresholds } from '../../app/project-context.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ScreenHead, useFindings } from '../analysis/index.ts'
import { MethodLink, type MethodAnchor } from '../methods/index.ts'
import { AgentChart } from './AgentChart.tsx'
import { AgentFigures } from './AgentFigures.tsx'
import { AllHidden } from './AllHidden.tsx'
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
  const say = 'screens:analysis.breakdowns'
  const breakdown = summary.breakdowns[field]
  const isEmpty = breakdown.rows.every(row => row.n === 0)
  if (isEmpty && breakdown.hidden !== undefined)
    return <AllHidden breakdown={breakdown} title={words.t(`${say}.table.${field}`)} />
  if (isEmpty) {
    return (
      <>
        <h1 className="visually-hidden">{words.t(`${say}.table.${field}`)}</h1>
        <EmptyState title={words.t(`${say}.none.${field}`)}>
          {words.t(`${say}.noneAdvice.${field}`)}
        </EmptyState>
      </>
    )
  }
  return field === 'agent' ? (
    <AgentView breakdown={breakdown} summary={summary} />
  ) : (
    <FieldView field={field} breakdown={breakdown} summary={summary} />
  )
}

interface FieldViewProps {
  readonly field: 'weekday' | 'topic'
  readonly breakdown: Breakdown
  readonly summary: Summary
}

/** Sentence and colours say what was found, as the overview does. */
function FieldView({ field, breakdown, summary }: FieldViewProps) {
  const { result, isStale } = useFindings()
  const thresholds = useThresholds()
  const findings = isStale ? null : result
  return (
    <div className="breakdown">
      <BreakdownHead
        breakdown={breakdown}
        headline={fieldHeadline(breakdown, summary.overall, findings, thresholds)}
      />
      <div className="breakdown-columns">
        <BreakdownChart breakdown={breakdown} overall={summary.overall} apart={fieldApart(field, findings)} />
        <BreakdownTable breakdown={breakdown} />
      </div>
    </div>
  )
}

interface AgentViewProps {
  readonly breakdown: Breakdown
  readonly summary: Summary
}

/** People are told apart at the same work only, and by what is unlikely to be chance. */
function AgentView({ breakdown, summary }: AgentViewProps) {
  const { result, isStale } = useFindings()
  const thresholds = useThresholds()
  const findings = isStale ? null : result
  return (
    <div className="breakdown">
      <BreakdownHead
        breakdown={breakdown}
        headline={agentsHeadline(breakdown, summary.overall, findings, thresholds)}
      />
      <div className="breakdown-columns breakdown-columns-agents">
        <AgentChart
          breakdown={breakdown}
          overall={summary.overall}
          apart={agentsApart(findings)}
          findings={result}
          isStale={isStale}
        />
        <AgentFigures breakdown={breakdown} findings={result} isStale={isStale} />
      </div>
    </div>
  )
}

/** How values of a field are compared. */
const TEST_OF: Readonly<Record<BreakdownField, MethodAnchor>> = {
  weekday: 'weekday-or-weekend',
  topic: 'topic',
  agent: 'is-an-agent-different-at-the-same-work',
}

function BreakdownHead({
  breakdown,
  headline,
}: {
  readonly breakdown: Breakdown
  readonly headline: Headline
}) {
  const { words } = useServices()
  const { project } = useProject()
  const { field } = breakdown
  const say = 'screens:analysis.breakdowns'
  return (
    <ScreenHead title={words.t(`${say}.table.${field}`)} sentence={headlineSentence(words, headline)}>
      {words.t(`${say}.note.${field}`, { timezone: project.timezone })} <Missing breakdown={breakdown} />{' '}
      <Shared breakdown={breakdown} /> {field !== 'weekday' && <AlikeNames field={field} />}{' '}
      <MethodLink anchor={TEST_OF[field]} about={words.t(`${say}.table.${field}`)} />
    </ScreenHead>
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
