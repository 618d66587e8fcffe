import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dateOrderOf } from '#core/importing/dates/date-order.ts'
import type { DateOrderGuess, ScoreEnd } from '#core/importing/mapping.ts'
import { formatCount } from '#words/format.ts'
import { formatDay } from '#words/format-date.ts'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { questionPart } from './go-to-problem.ts'
import type { ImportDraft } from './import-draft.ts'
import type { DraftChange } from './import-model.ts'
import { RowMetricChoice, ScoreChoice, type MetricWays } from './MetricChoice.tsx'
import {
  ambiguousDate,
  openCodes,
  openDirection,
  questionsOf,
  tellingDates,
  type Question,
} from './import-questions.ts'
import { ScaleQuestion } from './ScaleQuestion.tsx'
import { TimezoneQuestion } from './TimezoneQuestion.tsx'
import { SeveralNamesQuestion } from './SeveralNamesQuestion.tsx'

interface QuestionCardsProps {
  readonly draft: ImportDraft
  readonly change: (change: DraftChange) => void
  readonly ways: MetricWays
}

/** What the file leaves open, one card a question; each has to be answered before the file is imported. */
export function QuestionCards({ draft, change, ways }: QuestionCardsProps) {
  const { t } = useTranslation()
  const questions = questionsOf(draft)
  return questions.map((question, index) => {
    const isAnswered = draft.answered.includes(question)
    const Body = BODIES[question]
    const titleId = `import-question-${question}`
    return (
      <section
        key={question}
        id={questionPart(question)}
        className={`import-question${isAnswered ? ' import-question--answered' : ''}`}
        aria-labelledby={titleId}
      >
        <p className="import-question-count">
          <Icon name={isAnswered ? 'check' : 'warning'} />
          {isAnswered
            ? t('screens:import.question.answered')
            : t('screens:import.question.title', { n: index + 1, of: questions.length })}
        </p>
        <Body draft={draft} change={change} ways={ways} titleId={titleId} />
      </section>
    )
  })
}

interface QuestionBodyProps extends QuestionCardsProps {
  readonly titleId: string
}

const BODIES: Readonly<Record<Question, (props: QuestionBodyProps) => ReactNode>> = {
  metric: MetricQuestion,
  score: ScoreQuestion,
  scale: ScaleQuestion,
  direction: DirectionQuestion,
  'non-answers': NonAnswersQuestion,
  'date-order': DateOrderQuestion,
  timezone: TimezoneQuestion,
  'several-agents': props => <SeveralNamesQuestion {...props} field="agent" />,
  'several-topics': props => <SeveralNamesQuestion {...props} field="topic" />,
}

function ScoreQuestion(props: QuestionBodyProps) {
  const { t } = useTranslation()
  return (
    <>
      <h2 id={props.titleId}>{t('screens:import.question.score')}</h2>
      <p className="import-note">{t('screens:import.question.scoreAdvice')}</p>
      <ScoreChoice {...props} />
    </>
  )
}

function MetricQuestion(props: QuestionBodyProps) {
  const { t } = useTranslation()
  const { header = '', metrics = [] } = props.draft.inspection.metrics ?? {}
  return (
    <>
      <h2 id={props.titleId}>{t('screens:import.question.metric', { count: metrics.length })}</h2>
      <p className="import-note">{t('screens:import.question.metricAdvice', { column: header })}</p>
      <RowMetricChoice {...props} />
    </>
  )
}

function DirectionQuestion({ draft, change, titleId }: QuestionBodyProps) {
  const { t } = useTranslation()
  const { inspection, mapping, scale, answered } = draft
  const direction = openDirection(inspection, mapping)
  if (direction === null || scale === null) return null
  const chosen = scale.lowIsGood ? 'low' : 'high'
  return (
    <>
      <h2 id={titleId}>
        {t('screens:import.question.direction', {
          column: inspection.columns[mapping.score[0]!]?.header ?? '',
          min: scale.min,
          max: scale.max,
        })}
      </h2>
      <ul className="import-ends">
        {direction.ends.map(end => (
          <li key={end.from}>{describeEnd(end)}</li>
        ))}
      </ul>
      <RadioGroup
        labelledBy={titleId}
        value={answered.includes('direction') ? chosen : null}
        options={[
          { value: 'high', label: t('screens:import.highIsGood', { score: scale.max }) },
          { value: 'low', label: t('screens:import.lowIsGood', { score: scale.min }) },
        ]}
        onChange={value => change({ kind: 'direction', lowIsGood: value === 'low' })}
      />
    </>
  )

  function describeEnd({ from, to, complaint, praise, words }: ScoreEnd): string {
    const values = { from, to, complaint: formatCount(complaint), polar: formatCount(complaint + praise) }
    const said = t('screens:import.question.end', values)
    if (words.length === 0) return said
    return `${said} ${t('screens:import.question.endWords', { words: words.map(({ word }) => word).join(', ') })}`
  }
}

function NonAnswersQuestion({ draft, change, titleId }: QuestionBodyProps) {
  const { t } = useTranslation()
  const { inspection, mapping, scale } = draft
  if (scale === null) return null
  const declared = scale.nonAnswers ?? []
  return (
    <>
      <h2 id={titleId}>
        {t('screens:import.question.nonAnswers', {
          column: inspection.columns[mapping.score[0]!]?.header ?? '',
          min: scale.min,
          max: scale.max,
        })}
      </h2>
      <div className="import-codes" role="group" aria-labelledby={titleId}>
        {openCodes(inspection, mapping).map(({ value, n }) => (
          <Checkbox
            key={value}
            isSelected={declared.includes(value)}
            onChange={isOn => change({ kind: 'non-answer', value, isOn })}
          >
            <span>{t('screens:import.question.code', { value, count: n, cells: formatCount(n) })}</span>
          </Checkbox>
        ))}
      </div>
      <p className="import-note">{t('screens:import.question.codesNote')}</p>
      {declared.length === 0 && (
        <div>
          <Button size="small" onPress={() => change({ kind: 'answer', question: 'non-answers' })}>
            {t('screens:import.question.noCodes')}
          </Button>
        </div>
      )}
    </>
  )
}

function DateOrderQuestion({ draft, change, titleId }: QuestionBodyProps) {
  const { t } = useTranslation()
  const { words } = useServices()
  const { inspection, mapping, dateOrder, answered } = draft
  const { counts } = dateOrderOf(inspection.columns, mapping)
  const example = ambiguousDate(inspection, mapping)
  const optionOf = (order: 'dmy' | 'mdy', lost: number) => ({
    value: order,
    label: t(`screens:import.dateOrder.${order}`),
    note: [
      ...(example === null
        ? []
        : [
            t('screens:import.question.readAs', {
              cell: example.cell,
              day: formatDay(example[order], words),
            }),
          ]),
      ...(lost > 0 ? [t('screens:import.question.lost', { count: lost, n: formatCount(lost) })] : []),
    ].join(' '),
  })
  return (
    <>
      <h2 id={titleId}>{t('screens:import.question.dateOrder')}</h2>
      <p>
        {t(`screens:import.question.${dateQuestion(counts)}`, {
          column: inspection.columns[mapping.date[0]!]?.header ?? '',
          dmy: formatCount(counts.dmy),
          mdy: formatCount(counts.mdy),
          either: formatCount(counts.either),
        })}
      </p>
      <TellingDates draft={draft} />
      <RadioGroup
        labelledBy={titleId}
        value={answered.includes('date-order') ? (dateOrder ?? 'none') : null}
        options={[
          optionOf('dmy', counts.mdy),
          optionOf('mdy', counts.dmy),
          { value: 'none', label: t('screens:import.question.leaveOut') },
        ]}
        onChange={order => change({ kind: 'date-order', order: order === 'none' ? null : order })}
      />
    </>
  )
}

/** What is said of a column whose order nothing decides. */
function dateQuestion({ dmy, mdy, ymd }: DateOrderGuess['counts']): string {
  if (dmy > 0 && mdy > 0) return 'dateOrderMixed'
  return ymd > 0 ? 'dateOrderSome' : 'dateOrderNone'
}

/** What of a mixed column fits one order only. */
function TellingDates({ draft }: { readonly draft: ImportDraft }) {
  const { t } = useTranslation()
  const telling = tellingDates(draft.inspection, draft.mapping)
  const orders = (['dmy', 'mdy'] as const).filter(order => telling[order] !== undefined)
  if (orders.length === 0) return null
  return (
    <ul className="import-ends">
      {orders.map(order => (
        <li key={order}>{t(`screens:import.question.only.${order}`, { cell: telling[order] })}</li>
      ))}
    </ul>
  )
}
