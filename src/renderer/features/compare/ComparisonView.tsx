import type { Comparison, MeasureDecomposition } from '#core/statistics/comparison/comparison.ts'
import type { Scale } from '#core/survey/scale.ts'
import { WaterfallChart } from '#drawing/WaterfallChart.tsx'
import {
  comparisonRemarks,
  comparisonSentence,
  decompositionSentence,
  sideName,
  sideNameAtStart,
} from '#words/comparison-sentences.ts'
import { comparisonSteps, type ComparisonStep } from '#words/comparison-steps.ts'
import { useServices } from '../../app/app-services.ts'
import { useThresholds } from '../../app/project-context.ts'
import { Card } from '../../ui/Card.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { MethodLink } from '../methods/index.ts'
import { ScreenHead } from '../analysis/index.ts'
import { GroupsTable } from './GroupsTable.tsx'

const SAY = 'screens:compare'

interface ComparisonViewProps {
  readonly comparison: Comparison
  readonly scale: Scale
}

/** The difference as a sentence, what it comes from as a picture, and the numbers of both. */
export function ComparisonView({ comparison, scale }: ComparisonViewProps) {
  const { words } = useServices()
  const thresholds = useThresholds()
  const { choice } = comparison
  const [decomposition] = comparison.decompositions
  const measure = decomposition?.measure ?? 'low-share'
  const sentence = comparisonSentence(words, comparison, measure)
  if (decomposition === undefined || choice === null)
    return (
      <>
        <h1 className="visually-hidden">{words.t('screens:app.section.compare')}</h1>
        <EmptyState title={words.t(`${SAY}.nothingTitle`)}>
          {[sentence, ...comparisonRemarks(words, comparison, thresholds), words.t(`${SAY}.nothing`)].join(
            ' ',
          )}
        </EmptyState>
      </>
    )
  return (
    <div className="comparison">
      <ScreenHead title={words.t('screens:app.section.compare')} sentence={sentence}>
        {[
          decompositionSentence(words, comparison, decomposition),
          ...comparisonRemarks(words, comparison, thresholds),
          words.t(`${SAY}.chosen`),
        ].join(' ')}
      </ScreenHead>
      <div className="comparison-columns">
        <StepsCard comparison={comparison} decomposition={decomposition} scale={scale} />
        <GroupsTable
          comparison={comparison}
          decomposition={decomposition}
          names={{
            first: sideNameAtStart(words, choice, 'first'),
            second: sideName(words, choice, 'second'),
          }}
        />
      </div>
    </div>
  )
}

interface StepsCardProps extends ComparisonViewProps {
  readonly decomposition: MeasureDecomposition
}

/** The parts of the change as a waterfall, and the same as a table. */
function StepsCard({ comparison, decomposition, scale }: StepsCardProps) {
  const { words } = useServices()
  const steps = comparisonSteps(words, comparison, decomposition, scale)
  const { measure } = decomposition
  return (
    <Card
      title={words.t(`${SAY}.parts`)}
      hint={<MethodLink anchor="two-periods-or-groups-side-by-side" about={words.t(`${SAY}.parts`)} />}
      note={words.t(`${SAY}.partsNote.${measure}`)}
    >
      <WaterfallChart
        steps={steps.map(step => ({
          ...step,
          tooltip: () => [`${step.valueText}${step.rangeText === '' ? '' : ` (${step.rangeText})`}`],
        }))}
        ariaLabel={words.t(`${SAY}.spoken`, {
          parts: steps.map(({ label, valueText }) => `${label}: ${valueText}`).join(', '),
        })}
      />
      <DataTable<ComparisonStep>
        caption={words.t(`${SAY}.partsTable`)}
        columns={[
          { key: 'part', header: words.t(`${SAY}.column.part`), render: row => row.label },
          {
            key: 'value',
            header: words.t(`${SAY}.column.value`),
            align: 'right',
            render: row => row.valueText,
            sortValue: row => row.value,
          },
          {
            key: 'range',
            header: words.t(`${SAY}.column.range`),
            align: 'right',
            render: row => row.rangeText || '–',
          },
        ]}
        rows={steps}
        rowKey={row => row.key}
      />
    </Card>
  )
}
