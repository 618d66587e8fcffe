import { useTranslation } from 'react-i18next'
import { formatCount } from '#words/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { METRICS_PART } from './go-to-problem.ts'
import type { ImportDraft, MetricEntry } from './import-draft.ts'
import { problemOf, type DraftChange } from './import-model.ts'
import { keptApartBy, metricDrafts } from './metric-set.ts'

interface MetricListProps {
  readonly draft: ImportDraft
  readonly change: (change: DraftChange) => void
  /** What is chosen above the list: nothing is shown where the metrics are kept apart by anything else. */
  readonly by: MetricEntry['by']
}

/** The metrics that are imported side by side: which are taken, and which of them is in sight. */
export function MetricList({ draft, change, by }: MetricListProps) {
  const { t } = useTranslation()
  const { metrics } = draft
  if (metrics === undefined || keptApartBy(draft) !== by) return null
  return (
    <>
      <ul className="import-metrics" id={METRICS_PART} aria-label={t(`screens:import.metric.list.${by}`)}>
        {metricDrafts(draft).map(({ name, isTaken, draft: one }, index) => (
          <li key={name} className="import-metric">
            <Checkbox
              isSelected={isTaken}
              onChange={isSelected => change({ kind: 'take-metric', index, isTaken: isSelected })}
            >
              {name}
            </Checkbox>
            <span className="import-note">{stateOf(one, isTaken)}</span>
            {by === 'score' && (
              <InSight name={name} isInSight={index === metrics.inSight} index={index} change={change} />
            )}
          </li>
        ))}
      </ul>
      <p className="import-note">{t(`screens:import.metric.shared.${by}`)}</p>
    </>
  )

  function stateOf(one: ImportDraft, isTaken: boolean): string {
    if (!isTaken) return t('screens:import.metric.leftOut')
    return by === 'score' ? scaleOf(one) : answersOf(one)
  }

  function scaleOf(one: ImportDraft): string {
    if (problemOf(one) !== null) return t('screens:import.metric.open')
    const { kind, min, max } = one.scale!
    const name = t(`screens:import.scaleName.${kind}`)
    return kind === 'custom' ? t('screens:import.metric.scale', { kind: name, min, max }) : name
  }

  function answersOf({ inspection, mapping }: ImportDraft): string {
    const filled = inspection.columns[mapping.comment[0] ?? -1]?.filled ?? 0
    return t('screens:import.question.scoreFilled', { count: filled, cells: formatCount(filled) })
  }
}

interface InSightProps extends Pick<MetricListProps, 'change'> {
  readonly name: string
  readonly isInSight: boolean
  readonly index: number
}

/** Says that the settings below are those of this metric, or shows them. */
function InSight({ name, isInSight, index, change }: InSightProps) {
  const { t } = useTranslation()
  if (isInSight) return <span className="import-metric-mark">{t('screens:import.metric.inSight')}</span>
  return (
    <Button
      size="small"
      label={t('screens:import.metric.showOf', { metric: name })}
      onPress={() => change({ kind: 'look-at-metric', index })}
    >
      {t('screens:import.metric.show')}
    </Button>
  )
}
