import { useTranslation } from 'react-i18next'
import type { FileInspection } from '#core/importing/mapping.ts'
import { formatCount } from '#words/format.ts'
import { Card } from '../../ui/Card.tsx'
import { RadioGroup, type RadioOption } from '../../ui/RadioGroup.tsx'
import type { ImportDraft } from './import-draft.ts'
import type { DraftChange } from './import-model.ts'
import { rivalScores } from './import-questions.ts'
import { MetricList } from './MetricList.tsx'
import { columnMetrics, keptApartBy, scoreChoices } from './metric-set.ts'

/** What can be done about the metrics of a file beyond a change of its draft: the file has to be read again. */
export interface MetricWays {
  /** False where the file goes into one project that was chosen. */
  readonly canSplit: boolean
  /** Take the rows of one metric. */
  readonly takeRows: (metric: string) => void
  /** Take the rows of each metric, side by side. */
  readonly splitRows: () => void
}

interface MetricChoiceProps {
  readonly draft: ImportDraft
  readonly change: (change: DraftChange) => void
  readonly ways: MetricWays
  readonly titleId: string
}

const EACH = 'each'

/** Which of the columns of scores is taken, or each of them. */
export function ScoreChoice({ draft, change, ways, titleId }: MetricChoiceProps) {
  const { t } = useTranslation()
  const { inspection, mapping, answered } = draft
  const isEach = keptApartBy(draft) === 'score'
  const score = mapping.score[0]
  const isOpen = rivalScores(inspection).length > 1 && !answered.includes('score')
  const options: readonly RadioOption<string>[] = scoreChoices(inspection).map(
    ({ column, header, filled }) => ({
      value: String(column),
      label: header.trim() === '' ? t('screens:import.noHeader', { n: column + 1 }) : header,
      note: [
        t('screens:import.question.scoreFilled', { count: filled, cells: formatCount(filled) }),
        ...(inspection.columns[column]?.samples.slice(0, 3) ?? []),
      ].join(' · '),
    }),
  )
  const chosen = isEach ? EACH : isOpen || score === undefined ? null : String(score)
  return (
    <>
      <RadioGroup
        labelledBy={titleId}
        value={chosen}
        options={[...options, ...(ways.canSplit ? [eachOption()] : [])]}
        onChange={value => {
          if (value === EACH) {
            change({
              kind: 'metrics',
              entries: columnMetrics(inspection, subject => t(`screens:import.metric.subject.${subject}`)),
            })
            return
          }
          if (isEach) change({ kind: 'one-metric' })
          if (Number(value) !== score) change({ kind: 'role', column: Number(value), role: 'score' })
          change({ kind: 'answer', question: 'score' })
        }}
      />
      <MetricList by="score" draft={draft} change={change} />
    </>
  )

  function eachOption(): RadioOption<string> {
    return { value: EACH, label: t('screens:import.metric.each'), note: t('screens:import.metric.eachNote') }
  }
}

/** Which of the metrics that share the column of the score is taken, or each of them. */
export function RowMetricChoice({ draft, change, ways, titleId }: MetricChoiceProps) {
  const { t } = useTranslation()
  const { inspection, answered } = draft
  const isEach = keptApartBy(draft) === 'score'
  const found = inspection.metrics
  if (found === undefined) return null
  const options: readonly RadioOption<string>[] = found.metrics.map(({ name, rows }, index) => ({
    value: String(index),
    label: name,
    note: t('screens:import.rows', { count: rows, rows: formatCount(rows) }),
  }))
  const present = found.metrics.findIndex(({ name }) => name === found.chosen)
  const each = {
    value: EACH,
    label: t('screens:import.metric.each'),
    note: t('screens:import.metric.eachNote'),
  }
  return (
    <>
      <RadioGroup
        labelledBy={titleId}
        value={isEach ? EACH : answered.includes('metric') ? String(present) : null}
        options={[...options, ...(ways.canSplit ? [each] : [])]}
        onChange={value => {
          if (value === EACH) ways.splitRows()
          else if (Number(value) !== present || isEach) ways.takeRows(found.metrics[Number(value)]!.name)
          else change({ kind: 'answer', question: 'metric' })
        }}
      />
      <MetricList by="score" draft={draft} change={change} />
    </>
  )
}

/** A file whose score is clear but that asks for more: the choice is offered, not demanded. */
export function OtherScores({ draft, change, ways }: Omit<MetricChoiceProps, 'titleId'>) {
  const { t } = useTranslation()
  const { inspection } = draft
  if (!offersScores(inspection)) return null
  const titleId = 'import-other-scores'
  return (
    <Card title={t('screens:import.metric.title')}>
      <p id={titleId} className="import-note">
        {t('screens:import.metric.advice', { count: scoreChoices(inspection).length })}
      </p>
      <ScoreChoice draft={draft} change={change} ways={ways} titleId={titleId} />
    </Card>
  )
}

function offersScores(inspection: FileInspection): boolean {
  return rivalScores(inspection).length < 2 && scoreChoices(inspection).length > 1
}
