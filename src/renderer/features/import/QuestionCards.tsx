import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ScoreEnd } from '#core/importing/mapping.ts'
import { nameOfScore, type Scale } from '#core/survey/scale.ts'
import { formatCount } from '#words/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { questionPart } from './go-to-problem.ts'
import type { ImportDraft } from './import-draft.ts'
import type { DraftChange } from './import-model.ts'
import { RowMetricChoice, ScoreChoice, type MetricWays } from './MetricChoice.tsx'
import { openCodes, openDirection, questionsOf, type Question } from './import-questions.ts'
import { DateOrderQuestion, RatingOrderQuestion } from './OrderQuestions.tsx'
import { MiddleQuestion } from './MiddleQuestion.tsx'
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
  middle: MiddleQuestion,
  direction: DirectionQuestion,
  'non-answers': NonAnswersQuestion,
  'date-order': DateOrderQuestion,
  'rating-order': RatingOrderQuestion,
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
          min: nameOfScore(scale, scale.min),
          max: nameOfScore(scale, scale.max),
        })}
      </h2>
      <ul className="import-ends">
        {direction.ends.map(end => (
          <li key={end.from}>{describeEnd(end, scale)}</li>
        ))}
      </ul>
      <RadioGroup
        labelledBy={titleId}
        value={answered.includes('direction') ? chosen : null}
        options={[
          { value: 'high', label: t('screens:import.highIsGood', { score: nameOfScore(scale, scale.max) }) },
          { value: 'low', label: t('screens:import.lowIsGood', { score: nameOfScore(scale, scale.min) }) },
        ]}
        onChange={value => change({ kind: 'direction', lowIsGood: value === 'low' })}
      />
    </>
  )

  function describeEnd({ from, to, complaint, praise, words }: ScoreEnd, on: Scale): string {
    const ends = { from: nameOfScore(on, from), to: nameOfScore(on, to) }
    const values = { ...ends, complaint: formatCount(complaint), polar: formatCount(complaint + praise) }
    const said = t(`screens:import.question.${values.from === values.to ? 'endOfOne' : 'end'}`, values)
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
