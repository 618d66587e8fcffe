import { useTranslation } from 'react-i18next'
import { commentQuestions } from '#core/importing/comment-questions.ts'
import type { ColumnProfile } from '#core/importing/mapping.ts'
import { formatCount } from '#words/format.ts'
import { Card } from '../../ui/Card.tsx'
import { RadioGroup, type RadioOption } from '../../ui/RadioGroup.tsx'
import type { ImportDraft } from './import-draft.ts'
import type { DraftChange } from './import-model.ts'
import type { MetricWays } from './MetricChoice.tsx'
import { MetricList } from './MetricList.tsx'
import { keptApartBy, questionMetrics } from './metric-set.ts'

interface CommentsCardProps {
  readonly draft: ImportDraft
  readonly change: (change: DraftChange) => void
  readonly ways: Pick<MetricWays, 'canSplit'>
}

const JOINED = 'joined'
const APART = 'apart'

/** Comments on different questions: read as one text, each question apart, or those on one question alone. */
export function CommentsCard({ draft, change, ways }: CommentsCardProps) {
  const { t } = useTranslation()
  const { inspection, mapping } = draft
  const columns = commentQuestions(inspection.columns, inspection.mapping)
  if (columns.length === 0) return null
  const titleId = 'import-comments'
  const keptApart = keptApartBy(draft)
  return (
    <Card title={t('screens:import.comments.title')}>
      <p id={titleId} className="import-note">
        {t('screens:import.comments.advice', { count: columns.length })}
      </p>
      <RadioGroup
        labelledBy={titleId}
        value={keptApart === 'comment' ? APART : chosenAmong(mapping.comment)}
        options={[
          {
            value: JOINED,
            label: t('screens:import.comments.joined'),
            note: t('screens:import.comments.joinedNote'),
          },
          ...(ways.canSplit ? [apartOption()] : []),
          ...columns.map(optionOf),
        ]}
        onChange={value => {
          if (value === APART) change({ kind: 'metrics', entries: questionMetrics(columns) })
          else
            change({
              kind: 'comments',
              columns: value === JOINED ? inspection.mapping.comment : [Number(value)],
            })
        }}
      />
      <MetricList by="comment" draft={draft} change={change} />
    </Card>
  )

  function apartOption(): RadioOption<string> {
    const instead = keptApart === 'score' ? [t('screens:import.comments.apartInstead')] : []
    return {
      value: APART,
      label: t('screens:import.comments.apart'),
      note: [t('screens:import.comments.apartNote'), ...instead].join(' '),
    }
  }

  function optionOf({ index, header, title = '', filled, samples }: ColumnProfile): RadioOption<string> {
    const name = [header, title].filter(text => text.trim() !== '').join(': ')
    return {
      value: String(index),
      label: t('screens:import.comments.only', {
        column: name === '' ? t('screens:import.noHeader', { n: index + 1 }) : name,
      }),
      note: [
        t('screens:import.question.scoreFilled', { count: filled, cells: formatCount(filled) }),
        ...samples.slice(0, 1),
      ].join(' · '),
    }
  }
}

/** The option that stands for the columns of comments; null for none. */
function chosenAmong(columns: readonly number[]): string | null {
  if (columns.length > 1) return JOINED
  return columns[0] === undefined ? null : String(columns[0])
}
